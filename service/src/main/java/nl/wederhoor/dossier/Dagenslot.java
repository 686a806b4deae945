package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Closes and opens the days of a term that may not stand in plain, with the key of its dossier. What is closed for one term
 * opens for no other.
 */
@Singleton
public final class Dagenslot {
    private static final String TUSSEN = " ";

    private final Kluis kluis;

    Dagenslot(Kluis kluis) {
        this.kluis = kluis;
    }

    /** The first and the last day of a term. */
    public record Dagen(LocalDate begin, LocalDate uiterlijk) {
        @Override
        public String toString() {
            return "Dagen";
        }
    }

    /** The place of a term: which dossier keeps it, and its own id. */
    public record Plaats(String organisatie, UUID dossier, UUID termijn) {
        private Dossierid id() {
            return new Dossierid(organisatie, dossier);
        }
    }

    /** Inside a transaction of the organisation. */
    public byte[] sluit(Plaats plaats, Dagen dagen) {
        return kluis.van(plaats.id()).sluit(dagen.begin() + TUSSEN + dagen.uiterlijk(), plek(plaats.termijn()));
    }

    /** @param sleutel the wrapped key of the dossier, as it stands in the database */
    public Dagen open(Plaats plaats, byte[] sleutel, byte[] gesloten) {
        return open(kluis.van(plaats.id(), sleutel), plaats.termijn(), gesloten);
    }

    static Dagen open(Slot slot, UUID termijn, byte[] gesloten) {
        var dagen = slot.tekst(gesloten, plek(termijn)).split(TUSSEN);
        return new Dagen(LocalDate.parse(dagen[0]), LocalDate.parse(dagen[1]));
    }

    private static String plek(UUID termijn) {
        return "termijn " + termijn;
    }
}
