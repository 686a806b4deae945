package nl.wederhoor.planner.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Keuring;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Momentopnamefout.Fout;
import nl.wederhoor.planner.momentopname.Zaak;

/**
 * A snapshot compiled under one set of weights: a row per unit, a column per handler and one for the queue.
 *
 * <p>Immutable once made; read by every engine, the bound and the explanations.
 */
public final class Paartabel {
    /** Name of the place of what nobody takes yet. */
    public static final String WACHTRIJ = "WACHTRIJ";

    private final Momentopname momentopname;
    private final Gewichten gewichten;
    private final List<Eenheid> eenheden;
    private final List<Rij> rijen = new ArrayList<>();
    private final Map<String, Integer> behandelaarnummers = new HashMap<>();
    private final Map<String, Integer> eenheidnummers = new HashMap<>();
    private final Lastkosten lastkosten;
    private final int[][] botsingen;
    private final int[] botsgroepen;
    private final int[] vast;
    private final long perMedium;
    private final Set<Rijmaker.Raadpleging> raadplegingen;

    private Paartabel(Momentopname momentopname, Gewichten gewichten) {
        this.momentopname = momentopname;
        this.gewichten = gewichten;
        this.eenheden = Eenheid.uit(momentopname.zaken());
        nummer();
        var rijmaker = new Rijmaker(momentopname, gewichten);
        eenheden.forEach(eenheid -> rijen.add(rijmaker.maak(eenheid)));
        this.raadplegingen = rijmaker.raadplegingen();
        this.botsgroepen = botsgroepen();
        this.botsingen = botsingen();
        this.lastkosten = new Lastkosten(momentopname.behandelaars(), gewichten, hoogsteLast());
        this.vast = new int[eenheden.size()];
        Arrays.fill(vast, -1);
        this.perMedium = Weegschaal.perMedium(this);
    }

    /** What is known of the basis stays; only the new row is compiled. */
    private Paartabel(Paartabel basis, Momentopname met, Zaak erbij) {
        this.momentopname = met;
        this.gewichten = basis.gewichten;
        this.eenheden = Stream.concat(basis.eenheden.stream(), Stream.of(new Eenheid(basis.aantal(), List.of(erbij))))
                .toList();
        nummer();
        var rijmaker = new Rijmaker(met, gewichten);
        rijen.addAll(basis.rijen);
        rijen.add(rijmaker.maak(eenheden.get(basis.aantal())));
        this.raadplegingen = new TreeSet<>(basis.raadplegingen);
        raadplegingen.addAll(rijmaker.raadplegingen());
        this.botsgroepen = basis.botsgroepen;
        this.botsingen = botsingen();
        this.lastkosten = basis.lastkosten;
        this.vast = Arrays.copyOf(basis.vast, eenheden.size());
        vast[basis.aantal()] = -1;
        this.perMedium = Weegschaal.perMedium(this);
    }

    /** Checks the snapshot and compiles it; throws {@code Momentopnamefout} with every fault. */
    public static Paartabel van(Momentopname momentopname, Gewichten gewichten) {
        Keuring.keur(momentopname);
        Paartabel tabel;
        try {
            tabel = new Paartabel(momentopname, gewichten);
        } catch (ArithmeticException fout) {
            throw new Momentopnamefout(List.of(new Fout(
                    "momentopname",
                    "De getallen zijn samen te groot om precies te rekenen. Misschien staat ergens een nul te veel.")));
        }
        new Vastzetter(tabel).zetVast(tabel.vast);
        return tabel;
    }

    /**
     * The same table with one case more, without compiling the others again. A case of a bundle that is there already
     * changes its unit, so then everything is compiled.
     */
    public Paartabel met(Zaak erbij, List<Momentopname.Tegenpartijen> tegenpartijen) {
        var zaken =
                Stream.concat(momentopname.zaken().stream(), Stream.of(erbij)).toList();
        var paren = Stream.concat(momentopname.tegenpartijen().stream(), tegenpartijen.stream())
                .toList();
        var met = momentopname.metZaken(zaken).metTegenpartijen(paren);
        boolean gebundeld = erbij.bundel() != null
                && momentopname.zaken().stream().anyMatch(zaak -> erbij.bundel().equals(zaak.bundel()));
        if (gebundeld) {
            return van(met, gewichten);
        }
        Keuring.keur(met);
        return new Paartabel(this, met, erbij);
    }

    private void nummer() {
        List<Behandelaar> behandelaars = momentopname.behandelaars();
        for (int j = 0; j < behandelaars.size(); j++) {
            behandelaarnummers.put(behandelaars.get(j).id(), j);
        }
        for (Eenheid eenheid : eenheden) {
            for (Zaak zaak : eenheid.zaken()) {
                eenheidnummers.put(zaak.id(), eenheid.nummer());
            }
        }
    }

    /** Handlers in one group may not share opposing parties: a handler alone, or a whole team. */
    private int[] botsgroepen() {
        Map<String, Integer> groepen = new HashMap<>();
        return momentopname.behandelaars().stream()
                .mapToInt(wie -> {
                    boolean team = momentopname.geenTeam() && wie.plaats().team() != null;
                    String sleutel = team ? "team " + wie.plaats().team() : "behandelaar " + wie.id();
                    return groepen.computeIfAbsent(sleutel, nieuw -> groepen.size());
                })
                .toArray();
    }

    private int[][] botsingen() {
        List<Set<Integer>> buren = new ArrayList<>();
        eenheden.forEach(eenheid -> buren.add(new TreeSet<>()));
        for (var paar : momentopname.tegenpartijen()) {
            int ene = eenheidnummers.get(paar.ene());
            int andere = eenheidnummers.get(paar.andere());
            buren.get(ene).add(andere);
            buren.get(andere).add(ene);
        }
        return buren.stream()
                .map(lijst -> lijst.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private long[] hoogsteLast() {
        long[] som = new long[Lastsoort.values().length];
        for (Rij rij : rijen) {
            for (Lastsoort soort : Lastsoort.values()) {
                int hoogste = 0;
                for (int j = 0; j < wachtrij(); j++) {
                    hoogste = Math.max(hoogste, rij.last(soort, j));
                }
                som[soort.ordinal()] += hoogste;
            }
        }
        return som;
    }

    public Momentopname momentopname() {
        return momentopname;
    }

    public Gewichten gewichten() {
        return gewichten;
    }

    public List<Eenheid> eenheden() {
        return eenheden;
    }

    public int aantal() {
        return eenheden.size();
    }

    /** Number of the last column; also the number of handlers. */
    public int wachtrij() {
        return momentopname.behandelaars().size();
    }

    public Rij rij(int eenheid) {
        return rijen.get(eenheid);
    }

    /** The row that a unit would have under other weights. */
    public Rij rij(int eenheid, Gewichten andere) {
        return new Rijmaker(momentopname, andere).maak(eenheden.get(eenheid));
    }

    public Behandelaar behandelaar(int nummer) {
        return momentopname.behandelaars().get(nummer);
    }

    /** Id of a handler, or the name of the queue. */
    public String plek(int nummer) {
        return nummer == wachtrij() ? WACHTRIJ : behandelaar(nummer).id();
    }

    /** Column of a handler or of the queue; null when unknown. */
    public Integer nummerVanPlek(String id) {
        return WACHTRIJ.equals(id) ? Integer.valueOf(wachtrij()) : behandelaarnummers.get(id);
    }

    /** Row of a dossier; null when unknown. */
    public Integer nummerVanZaak(String id) {
        return eenheidnummers.get(id);
    }

    /** What one medium point weighs in soft hundredths, so that it outweighs everything soft together. */
    public long perMedium() {
        return perMedium;
    }

    public Lastkosten lastkosten() {
        return lastkosten;
    }

    /** Units that may not share a handler with this one, in rising order. */
    public int[] botsingen(int eenheid) {
        return botsingen[eenheid];
    }

    /** True when opposing parties at these two places would break H2; nobody meets in the queue. */
    public boolean botst(int plek, int andere) {
        return plek != wachtrij() && andere != wachtrij() && botsgroepen[plek] == botsgroepen[andere];
    }

    /** Number of the group of handlers that opposing parties may not share; the queue has none. */
    public int botsgroep(int behandelaar) {
        return botsgroepen[behandelaar];
    }

    /** The handler a unit is pinned to, or -1. */
    public int vast(int eenheid) {
        return vast[eenheid];
    }

    /** The pair is not blocked by itself and no pin says otherwise. */
    public boolean magBij(int eenheid, int plek) {
        return rijen.get(eenheid).magBij(plek) && (vast[eenheid] < 0 || vast[eenheid] == plek);
    }

    /** The handler who has the dossiers of a unit now, when it is one handler of this snapshot; else -1. */
    public int huidig(int eenheid) {
        var huidigen = eenheden.get(eenheid).zaken().stream()
                .map(zaak -> zaak.stand().behandelaar())
                .distinct()
                .toList();
        return huidigen.size() == 1 ? behandelaarnummers.getOrDefault(huidigen.get(0), -1) : -1;
    }

    /** Every voluntary declaration that was read to make this table. */
    public Set<Rijmaker.Raadpleging> raadplegingen() {
        return raadplegingen;
    }

    /** Total cost of a rule that judges pairs, or of one that judges loads, for one handler. */
    public long lastkosten(Regel regel, int behandelaar, long last) {
        return lastkosten.kosten(regel, behandelaar, last);
    }
}
