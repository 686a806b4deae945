package nl.wederhoor.planner.momentopname;

import java.util.Map;
import java.util.Set;

/**
 * An open dossier under an opaque id.
 *
 * @param wens a granted wish about the handler; null when there is none
 * @param partijen opaque tokens of the parties, matched with the relations that handlers declared
 * @param bundel dossiers with the same bundle (linked, mass report) get one handler; null for a dossier alone
 */
public record Zaak(
        String id,
        Stand stand,
        Last last,
        Haast haast,
        Vraag vraag,
        Plaats plaats,
        Wens wens,
        Set<String> partijen,
        String bundel) {

    public Zaak {
        partijen = Set.copyOf(partijen);
    }

    /**
     * Where the dossier stands.
     *
     * @param behandelaar the current handler; null for a new dossier
     * @param contacten substantive contacts that the client had with the current handler
     */
    public record Stand(String behandelaar, Fase fase, int contacten) {

        public static final Stand NIEUW = new Stand(null, Fase.EERSTE_CONTACT, 0);
    }

    /**
     * What the dossier asks.
     *
     * @param kwartieren effort in quarter-hours for every handler
     * @param perBehandelaar effort for the handlers for whom it differs
     * @param zwaarte emotional weight, 0 and up
     * @param complexiteit 1 simple, 2 ordinary, 3 complex: also the level of expertise asked
     */
    public record Last(long kwartieren, Map<String, Long> perBehandelaar, int zwaarte, int complexiteit) {

        public Last {
            perBehandelaar = Map.copyOf(perBehandelaar);
        }

        public static Last van(long kwartieren) {
            return new Last(kwartieren, Map.of(), 1, 1);
        }
    }

    /**
     * How soon the dossier needs attention.
     *
     * @param dagenWachtend days it has waited; counts from 1 to 10
     * @param contacttermijn working days until the contact term ends; null when the contact has been made
     */
    public record Haast(Urgentie urgentie, int dagenWachtend, Integer contacttermijn) {

        public static final Haast GEEN = new Haast(Urgentie.GEWOON, 1, null);
    }

    /**
     * What the handler must know.
     *
     * @param terrein domain; null when not known
     * @param talen languages in which the client can be spoken to; empty when Dutch will do
     * @param tolkOpTijd an interpreter can be there before the contact term ends
     */
    public record Vraag(Set<String> gronden, String terrein, Set<String> talen, boolean tolkOpTijd) {

        public static final Vraag GEEN = new Vraag(Set.of(), null, Set.of(), true);

        public Vraag {
            gronden = Set.copyOf(gronden);
            talen = Set.copyOf(talen);
        }
    }

    /** A new dossier that asks effort and nothing special. */
    public static Zaak van(String id, long kwartieren) {
        return new Zaak(
                id, Stand.NIEUW, Last.van(kwartieren), Haast.GEEN, Vraag.GEEN, Plaats.ONBEPAALD, null, Set.of(), null);
    }

    public Zaak met(Stand andere) {
        return new Zaak(id, andere, last, haast, vraag, plaats, wens, partijen, bundel);
    }

    public Zaak met(Last andere) {
        return new Zaak(id, stand, andere, haast, vraag, plaats, wens, partijen, bundel);
    }

    public Zaak met(Haast andere) {
        return new Zaak(id, stand, last, andere, vraag, plaats, wens, partijen, bundel);
    }

    public Zaak met(Vraag andere) {
        return new Zaak(id, stand, last, haast, andere, plaats, wens, partijen, bundel);
    }

    public Zaak met(Plaats andere) {
        return new Zaak(id, stand, last, haast, vraag, andere, wens, partijen, bundel);
    }

    public Zaak met(Wens andere) {
        return new Zaak(id, stand, last, haast, vraag, plaats, andere, partijen, bundel);
    }

    public Zaak metPartijen(Set<String> andere) {
        return new Zaak(id, stand, last, haast, vraag, plaats, wens, andere, bundel);
    }

    public Zaak metBundel(String andere) {
        return new Zaak(id, stand, last, haast, vraag, plaats, wens, partijen, andere);
    }

    /** The id only: what surrounds it may be sensitive and this text may reach a log. */
    @Override
    public String toString() {
        return "Zaak[" + id + "]";
    }
}
