package nl.wederhoor.planner;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/**
 * The score of a plan straight from the text of the rules, without the pair table: the judge of everything else.
 *
 * <p>Written for reading, not for speed; shares no code with what it judges.
 */
public final class Narekening {
    private final Momentopname foto;
    private final Gewichten gewichten;
    /** Handler per dossier; a dossier in the queue is absent. */
    private final Map<String, String> plan;

    private final Map<String, Behandelaar> behandelaars = new HashMap<>();

    private Narekening(Momentopname foto, Gewichten gewichten, Map<String, String> plan) {
        this.foto = foto;
        this.gewichten = gewichten;
        this.plan = plan;
        foto.behandelaars().forEach(wie -> behandelaars.put(wie.id(), wie));
    }

    public static Score score(Momentopname foto, Gewichten gewichten, Map<String, String> plan) {
        var som = Score.NUL;
        for (var regel : Regel.values()) {
            som = som.plus(Score.op(regel.niveau(), kosten(foto, gewichten, plan, regel)));
        }
        return som;
    }

    public static long kosten(Momentopname foto, Gewichten gewichten, Map<String, String> plan, Regel regel) {
        return gewichten.van(regel) * new Narekening(foto, gewichten, plan).ruw(regel) / gewogenAl(gewichten, regel);
    }

    /** Squares are rounded per step after weighing, so their weight is already inside. */
    private static long gewogenAl(Gewichten gewichten, Regel regel) {
        return switch (regel) {
            case S6, S7, S8 -> Math.max(1, gewichten.van(regel));
            default -> 1;
        };
    }

    private long ruw(Regel regel) {
        return switch (regel) {
            case H1, H3, H4, H6 -> geblokkeerdeEenheden(regel);
            case H2 -> tegenpartijenSamen();
            case H5 ->
                perBehandelaar(
                        (wie, zaken) -> Math.max(0, zaken.size() - wie.inzet().maxDossiers()));
            case M1 ->
                foto.zaken().stream()
                        .filter(zaak -> plan.get(zaak.id()) == null)
                        .mapToLong(zaak -> zaak.haast().urgentie().factor()
                                * Math.min(10, Math.max(1, zaak.haast().dagenWachtend())))
                        .sum();
            case M3 -> perBehandelaar((wie, zaken) -> Math.max(0, uren(wie, zaken) - wie.kwartieren() * 11 / 10));
            case M4 ->
                perBehandelaar((wie, zaken) -> Math.max(
                        0,
                        zaken.stream()
                                        .filter(z -> z.stand().behandelaar() == null)
                                        .count()
                                - wie.inzet().maxNieuw()));
            case S6 ->
                perBehandelaar((wie, zaken) ->
                        kwadraat(regel, 4 * Math.max(1, wie.kwartieren()), 1, meegenomen(wie), uren(wie, zaken)));
            case S7 ->
                perBehandelaar((wie, zaken) -> kwadraat(
                        regel,
                        Math.max(1, wie.kwartieren()),
                        4,
                        wie.meegenomen().zwaarte(),
                        zaken.stream().mapToLong(z -> z.last().zwaarte()).sum()));
            case S8 ->
                perBehandelaar((wie, zaken) -> kwadraat(
                        regel,
                        Math.max(1, wie.kwartieren()),
                        4,
                        0,
                        zaken.stream()
                                .filter(z -> z.haast().urgentie() == Urgentie.SPOED)
                                .count()));
            default ->
                foto.zaken().stream().mapToLong(zaak -> perPaar(regel, zaak)).sum();
        };
    }

    private interface Behandelaarskosten {
        long van(Behandelaar wie, List<Zaak> zaken);
    }

    private long perBehandelaar(Behandelaarskosten kosten) {
        return foto.behandelaars().stream()
                .mapToLong(wie -> kosten.van(
                        wie,
                        foto.zaken().stream()
                                .filter(zaak -> wie.id().equals(plan.get(zaak.id())))
                                .toList()))
                .sum();
    }

    private static long uren(Behandelaar wie, List<Zaak> zaken) {
        return zaken.stream()
                .mapToLong(zaak -> zaak.last()
                        .perBehandelaar()
                        .getOrDefault(wie.id(), zaak.last().kwartieren()))
                .sum();
    }

    private static long meegenomen(Behandelaar wie) {
        long grens = wie.kwartieren() / 5;
        return Math.max(-grens, Math.min(grens, wie.meegenomen().kwartieren()));
    }

    /** w x ((start + last)^2 - start^2) / deler, each step of one rounded down, in hundredths of a point. */
    private long kwadraat(Regel regel, long deler, long maal, long start, long last) {
        long som = 0;
        for (long k = start + 1; k <= start + last; k++) {
            var stap = BigInteger.valueOf(gewichten.van(regel)).multiply(BigInteger.valueOf(100 * maal * (2 * k - 1)));
            var delen = stap.divideAndRemainder(BigInteger.valueOf(deler));
            som += delen[0].longValue() - (delen[1].signum() < 0 ? 1 : 0);
        }
        return som;
    }

    private long geblokkeerdeEenheden(Regel regel) {
        Set<String> eenheden = new HashSet<>();
        for (Zaak zaak : foto.zaken()) {
            Behandelaar wie = behandelaars.get(plan.get(zaak.id()));
            if (wie != null && blokkeert(regel, zaak, wie)) {
                eenheden.add(eenheid(zaak));
            }
        }
        return eenheden.size();
    }

    private static String eenheid(Zaak zaak) {
        return zaak.bundel() == null ? "los " + zaak.id() : zaak.bundel();
    }

    private boolean blokkeert(Regel regel, Zaak zaak, Behandelaar wie) {
        return switch (regel) {
            case H1 -> !Collections.disjoint(zaak.partijen(), wie.relaties());
            case H3 -> {
                Wens wens = zaak.wens();
                if (wens == null || wens.tot() != null && wens.tot().isBefore(foto.peildag())) {
                    yield false;
                }
                yield wens.soort() == Wens.Soort.BENOEMD
                        ? !wens.behandelaars().contains(wie.id())
                        : foto.verklaringen().get(wie.id()) != wens.soort();
            }
            case H4 -> !wie.inzet().bevoegd() || wie.kwartieren() == 0;
            case H6 ->
                !zaak.vraag().tolkOpTijd()
                        && !zaak.vraag().talen().isEmpty()
                        && Collections.disjoint(
                                zaak.vraag().talen(), wie.talen().keySet());
            default -> false;
        };
    }

    private long tegenpartijenSamen() {
        Set<Set<String>> paren = new HashSet<>();
        for (var paar : foto.tegenpartijen()) {
            Behandelaar ene = behandelaars.get(plan.get(paar.ene()));
            Behandelaar andere = behandelaars.get(plan.get(paar.andere()));
            if (ene != null && andere != null && samen(ene, andere)) {
                paren.add(Set.of(eenheid(zaak(paar.ene())), eenheid(zaak(paar.andere()))));
            }
        }
        return paren.size();
    }

    private Zaak zaak(String id) {
        return foto.zaken().stream().filter(z -> z.id().equals(id)).findFirst().orElseThrow();
    }

    private boolean samen(Behandelaar ene, Behandelaar andere) {
        String team = ene.plaats().team();
        return ene.id().equals(andere.id())
                || foto.geenTeam()
                        && team != null
                        && team.equals(andere.plaats().team());
    }

    private long perPaar(Regel regel, Zaak zaak) {
        Behandelaar wie = behandelaars.get(plan.get(zaak.id()));
        String huidig = zaak.stand().behandelaar();
        boolean ander = huidig != null && (wie == null || !huidig.equals(wie.id()));
        int contacten = zaak.stand().contacten();
        if (regel == Regel.M5) {
            return ander && contacten > 0 ? Math.min(150, 30 + 20L * contacten) : 0;
        }
        if (regel == Regel.S1) {
            return ander
                    ? 100L
                            * List.of(0, 20, 60, 100, 200)
                                    .get(zaak.stand().fase().ordinal())
                    : 0;
        }
        return wie == null ? 0 : perPaar(regel, zaak, wie);
    }

    private long perPaar(Regel regel, Zaak zaak, Behandelaar wie) {
        int nummer = foto.behandelaars().indexOf(wie);
        return switch (regel) {
            case M2 ->
                zaak.haast().contacttermijn() == null
                        ? 0
                        : Math.max(
                                        0L,
                                        wie.inzet().eersteWerkdag()
                                                - zaak.haast().contacttermijn())
                                * zaak.haast().urgentie().factor();
            case S2 ->
                zaak.vraag().gronden().stream()
                        .mapToLong(grond -> tekort(zaak, wie, grond))
                        .sum();
            case S3 ->
                zaak.vraag().terrein() == null
                        ? 0
                        : tekort(zaak, wie, zaak.vraag().terrein());
            case S4 -> taal(zaak, wie);
            case S5 ->
                (anders(zaak.plaats().team(), wie.plaats().team()) ? 1500 : 0)
                        + (anders(zaak.plaats().regio(), wie.plaats().regio()) ? 3000 : 0);
            case S9 -> !wie.inzet().leerling() ? 0 : zaak.last().complexiteit() == 1 ? -1000 : 4000;
            case S11 -> lot(zaak, nummer);
            default -> throw new AssertionError(regel);
        };
    }

    private static boolean anders(String gevraagd, String gegeven) {
        return gevraagd != null && !Objects.equals(gevraagd, gegeven);
    }

    private long tekort(Zaak zaak, Behandelaar wie, String gebied) {
        int niveau = 0;
        for (var kennis : wie.deskundigheid()) {
            boolean geldig = kennis.geldigTot() == null || !kennis.geldigTot().isBefore(foto.peildag());
            if (kennis.gebied().equals(gebied) && geldig) {
                niveau = Math.max(niveau, kennis.niveau());
            }
        }
        int complexiteit = zaak.last().complexiteit();
        int kloof = Math.max(0, complexiteit - niveau);
        return 100L * kloof * kloof * complexiteit;
    }

    private long taal(Zaak zaak, Behandelaar wie) {
        if (zaak.vraag().talen().isEmpty()) {
            return 0;
        }
        long beste = Long.MAX_VALUE;
        boolean iemand = false;
        for (String taal : zaak.vraag().talen()) {
            if (wie.talen().containsKey(taal)) {
                int kloof = Taalniveau.B2.ordinal() - wie.talen().get(taal).ordinal();
                beste = Math.min(beste, 800L * Math.max(0, kloof));
            }
            iemand |= foto.behandelaars().stream()
                    .anyMatch(b -> b.inzet().bevoegd()
                            && b.kwartieren() > 0
                            && b.talen().containsKey(taal));
        }
        return beste < Long.MAX_VALUE ? beste : iemand ? 2500 : 0;
    }

    /** The lot is a definition, not a calculation, so it is repeated here. */
    private static long lot(Zaak zaak, int nummer) {
        long x = 0x9E3779B97F4A7C15L * (zaak.id().hashCode() + 31L * (nummer + 1));
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return Math.floorMod(x ^ (x >>> 31), 101L);
    }
}
