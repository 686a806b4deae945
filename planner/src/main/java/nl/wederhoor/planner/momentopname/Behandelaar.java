package nl.wederhoor.planner.momentopname;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A handler under an opaque id. Absence is capacity only; nothing about speed, success or a protected characteristic.
 *
 * @param kwartieren quarter-hours available over the horizon
 * @param relaties opaque tokens of the parties with whom the handler declared a relation
 */
public record Behandelaar(
        String id,
        long kwartieren,
        Inzet inzet,
        Plaats plaats,
        Map<String, Taalniveau> talen,
        List<Deskundigheid> deskundigheid,
        Meegenomen meegenomen,
        Set<String> relaties) {

    public Behandelaar {
        talen = Map.copyOf(talen);
        deskundigheid = List.copyOf(deskundigheid);
        relaties = Set.copyOf(relaties);
    }

    /**
     * How the handler may be used.
     *
     * @param bevoegd employed by this bureau and authorised
     * @param eersteWerkdag working days from the day of the snapshot to the first one at work; 0 is that day
     * @param maxDossiers open dossiers at most
     * @param maxNieuw new dossiers a week at most
     * @param leerling still being trained
     */
    public record Inzet(boolean bevoegd, int eersteWerkdag, int maxDossiers, int maxNieuw, boolean leerling) {

        public static final Inzet GEWOON = new Inzet(true, 0, 100_000, 100_000, false);
    }

    /** What a handler carries over from earlier periods: positive did more than a fair share, negative less. */
    public record Meegenomen(long kwartieren, long zwaarte) {

        public static final Meegenomen NIETS = new Meegenomen(0, 0);
    }

    /** A handler with hours and nothing special. */
    public static Behandelaar van(String id, long kwartieren) {
        return new Behandelaar(
                id, kwartieren, Inzet.GEWOON, Plaats.ONBEPAALD, Map.of(), List.of(), Meegenomen.NIETS, Set.of());
    }

    /** The level on a ground or domain on a day, 0 when nothing valid is known. */
    public int niveau(String gebied, LocalDate dag) {
        return deskundigheid.stream()
                .filter(kennis -> kennis.gebied().equals(gebied) && kennis.geldtOp(dag))
                .mapToInt(Deskundigheid::niveau)
                .max()
                .orElse(0);
    }

    public Behandelaar met(Inzet andere) {
        return new Behandelaar(id, kwartieren, andere, plaats, talen, deskundigheid, meegenomen, relaties);
    }

    public Behandelaar met(Plaats andere) {
        return new Behandelaar(id, kwartieren, inzet, andere, talen, deskundigheid, meegenomen, relaties);
    }

    public Behandelaar met(Meegenomen andere) {
        return new Behandelaar(id, kwartieren, inzet, plaats, talen, deskundigheid, andere, relaties);
    }

    public Behandelaar metKwartieren(long andere) {
        return new Behandelaar(id, andere, inzet, plaats, talen, deskundigheid, meegenomen, relaties);
    }

    public Behandelaar metTalen(Map<String, Taalniveau> andere) {
        return new Behandelaar(id, kwartieren, inzet, plaats, andere, deskundigheid, meegenomen, relaties);
    }

    public Behandelaar metDeskundigheid(List<Deskundigheid> andere) {
        return new Behandelaar(id, kwartieren, inzet, plaats, talen, andere, meegenomen, relaties);
    }

    public Behandelaar metRelaties(Set<String> andere) {
        return new Behandelaar(id, kwartieren, inzet, plaats, talen, deskundigheid, meegenomen, andere);
    }

    /** The id only: what surrounds it may be sensitive and this text may reach a log. */
    @Override
    public String toString() {
        return "Behandelaar[" + id + "]";
    }
}
