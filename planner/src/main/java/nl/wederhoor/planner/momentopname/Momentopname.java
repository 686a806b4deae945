package nl.wederhoor.planner.momentopname;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a plan of one bureau depends on, frozen.
 *
 * <p>Order carries no meaning but breaks ties (rule S11), so the same lists in the same order give the same plan.
 *
 * @param peildag the day on which wishes, pins and expertise are judged
 * @param verklaringen who declared, voluntarily, to be available as a woman or a man: kept apart from the handlers and
 *     read only where a granted wish asks for it
 * @param geenTeam opposing parties may not even share a team (an option of rule H2)
 */
public record Momentopname(
        LocalDate peildag,
        List<Behandelaar> behandelaars,
        List<Zaak> zaken,
        List<Tegenpartijen> tegenpartijen,
        List<Vastzetting> vastzettingen,
        Map<String, Wens.Soort> verklaringen,
        boolean geenTeam) {

    public Momentopname {
        behandelaars = List.copyOf(behandelaars);
        zaken = List.copyOf(zaken);
        tegenpartijen = List.copyOf(tegenpartijen);
        vastzettingen = List.copyOf(vastzettingen);
        verklaringen = Map.copyOf(verklaringen);
    }

    /** Two dossiers of opposing parties in one incident: they never share a handler (RADAR-2.5a, DMG-3.5a, KH-2.7). */
    public record Tegenpartijen(String ene, String andere) {}

    /**
     * A dossier that a person put with a handler.
     *
     * @param tot last day on which it holds; null when it does not expire
     */
    public record Vastzetting(String zaak, String behandelaar, LocalDate tot) {

        public Vastzetting(String zaak, String behandelaar) {
            this(zaak, behandelaar, null);
        }

        boolean geldtOp(LocalDate dag) {
            return tot == null || !dag.isAfter(tot);
        }
    }

    /** A snapshot without opposing parties, pins and declarations. */
    public static Momentopname van(LocalDate peildag, List<Behandelaar> behandelaars, List<Zaak> zaken) {
        return new Momentopname(peildag, behandelaars, zaken, List.of(), List.of(), Map.of(), false);
    }

    /** The pins that hold on the day of the snapshot. */
    public List<Vastzetting> geldendeVastzettingen() {
        return vastzettingen.stream().filter(pin -> pin.geldtOp(peildag)).toList();
    }

    /** The granted wish that holds for a dossier on the day of the snapshot, or null. */
    public Wens geldendeWens(Zaak zaak) {
        return zaak.wens() != null && zaak.wens().geldtOp(peildag) ? zaak.wens() : null;
    }

    /** SHA-256 in hexadecimal over everything in the snapshot, order included. */
    public String hash() {
        return Vingerafdruk.van(this);
    }

    public Momentopname metBehandelaars(List<Behandelaar> andere) {
        return new Momentopname(peildag, andere, zaken, tegenpartijen, vastzettingen, verklaringen, geenTeam);
    }

    public Momentopname metZaken(List<Zaak> andere) {
        return new Momentopname(peildag, behandelaars, andere, tegenpartijen, vastzettingen, verklaringen, geenTeam);
    }

    public Momentopname metTegenpartijen(List<Tegenpartijen> andere) {
        return new Momentopname(peildag, behandelaars, zaken, andere, vastzettingen, verklaringen, geenTeam);
    }

    public Momentopname metVastzettingen(List<Vastzetting> andere) {
        return new Momentopname(peildag, behandelaars, zaken, tegenpartijen, andere, verklaringen, geenTeam);
    }

    public Momentopname metVerklaringen(Map<String, Wens.Soort> andere) {
        return new Momentopname(peildag, behandelaars, zaken, tegenpartijen, vastzettingen, andere, geenTeam);
    }

    /** Counts only: the content may be sensitive and this text may reach a log. */
    @Override
    public String toString() {
        return "Momentopname[" + behandelaars.size() + " behandelaars, " + zaken.size() + " zaken]";
    }
}
