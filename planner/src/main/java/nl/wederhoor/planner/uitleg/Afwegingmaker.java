package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;

/** Finds the values behind each difference of a move. Of a bundle the case that binds most speaks. */
final class Afwegingmaker {
    private final Sprong sprong;
    private final Paartabel tabel;
    private final List<Zaak> zaken;

    Afwegingmaker(Sprong sprong) {
        this.sprong = sprong;
        this.tabel = sprong.tabel();
        this.zaken = tabel.eenheden().get(sprong.eenheid()).zaken();
    }

    /** One per rule with a difference, the level and then the largest difference first. */
    List<Afweging> maak() {
        List<Afweging> afwegingen = new ArrayList<>();
        sprong.perRegel().forEach((regel, verschil) -> afwegingen.add(maak(regel, verschil)));
        afwegingen.sort(
                Comparator.comparing((Afweging afweging) -> afweging.regel().niveau())
                        .thenComparing(afweging -> -Math.abs(afweging.verschil()))
                        .thenComparing(Afweging::regel));
        return afwegingen;
    }

    private Afweging maak(Regel regel, long verschil) {
        return switch (regel) {
            case H1, H2, H3, H4, H6 -> new Afweging.Muur(regel, verschil);
            case M1 -> wachten(verschil);
            case M2 -> new Afweging.Termijn(verschil, teLaat(sprong.van()), teLaat(sprong.naar()));
            case M5 -> new Afweging.Opnieuw(verschil, contacten());
            case S1 -> new Afweging.Wissel(verschil, fase());
            case S2 -> kennis(regel, verschil, gronden());
            case S3 -> kennis(regel, verschil, terreinen());
            case S4 -> new Afweging.Taal(verschil, taal(sprong.van()), taal(sprong.naar()));
            case S5 -> new Afweging.Ligging(verschil);
            case S9 -> new Afweging.Inwerken(verschil, complexiteit() == 1);
            case S11 -> new Afweging.Lot(verschil);
            case H5, M3, M4, S6, S7, S8 -> new Afweging.Drukte(regel, verschil, verlopen(Lastkosten.soort(regel)));
        };
    }

    private Afweging wachten(long verschil) {
        Urgentie urgentie = zaken.stream()
                .map(z -> z.haast().urgentie())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int dagen =
                zaken.stream().mapToInt(z -> z.haast().dagenWachtend()).max().orElseThrow();
        return new Afweging.Wachten(verschil, urgentie, dagen);
    }

    private long teLaat(int plek) {
        Behandelaar wie = wie(plek);
        return wie == null
                ? 0
                : zaken.stream()
                        .map(zaak -> zaak.haast().contacttermijn())
                        .filter(Objects::nonNull)
                        .mapToLong(termijn -> Math.max(0L, wie.inzet().eersteWerkdag() - termijn))
                        .max()
                        .orElse(0);
    }

    private int contacten() {
        return zaken.stream().mapToInt(zaak -> zaak.stand().contacten()).max().orElseThrow();
    }

    private Fase fase() {
        return zaken.stream()
                .map(zaak -> zaak.stand().fase())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int complexiteit() {
        return zaken.stream().mapToInt(zaak -> zaak.last().complexiteit()).max().orElseThrow();
    }

    private Set<String> gronden() {
        return zaken.stream()
                .flatMap(zaak -> zaak.vraag().gronden().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> terreinen() {
        return zaken.stream()
                .map(zaak -> zaak.vraag().terrein())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Afweging kennis(Regel regel, long verschil, Set<String> namen) {
        return new Afweging.Kennis(
                regel,
                verschil,
                complexiteit(),
                namen.stream()
                        .map(naam -> new Afweging.Kennis.Gebied(
                                naam, niveau(naam, sprong.van()), niveau(naam, sprong.naar())))
                        .toList());
    }

    private Integer niveau(String gebied, int plek) {
        Behandelaar wie = wie(plek);
        return wie == null ? null : wie.niveau(gebied, tabel.momentopname().peildag());
    }

    private Taalniveau taal(int plek) {
        Behandelaar wie = wie(plek);
        return wie == null
                ? null
                : zaken.stream()
                        .flatMap(zaak -> zaak.vraag().talen().stream())
                        .map(wie.talen()::get)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private List<Verloop> verlopen(Lastsoort soort) {
        List<Verloop> verlopen = new ArrayList<>();
        voegToe(verlopen, soort, sprong.naar(), 1);
        voegToe(verlopen, soort, sprong.van(), -1);
        return verlopen;
    }

    private void voegToe(List<Verloop> verlopen, Lastsoort soort, int plek, int teken) {
        Behandelaar wie = wie(plek);
        if (wie != null) {
            long nu = sprong.plan().last(soort, plek);
            long dan = nu + (long) teken * tabel.rij(sprong.eenheid()).last(soort, plek);
            verlopen.add(new Verloop(wie.id(), soort, nu, dan, grens(soort, wie)));
        }
    }

    private static long grens(Lastsoort soort, Behandelaar wie) {
        return switch (soort) {
            case UREN -> wie.kwartieren();
            case NIEUW -> wie.inzet().maxNieuw();
            case AANTAL -> wie.inzet().maxDossiers();
            case ZWAARTE, SPOED -> 0;
        };
    }

    /** Null for the queue. */
    private Behandelaar wie(int plek) {
        return plek == tabel.wachtrij() ? null : tabel.behandelaar(plek);
    }
}
