package nl.wederhoor.behandelaar;

import java.util.List;
import nl.wederhoor.partij.Partijsoort;

/**
 * What a handler says of his own accord; nobody else can read it, and it can be taken back at any time.
 *
 * @param beschikbaarAls "vrouw" or "man": available as such where a granted wish asks for it; or null
 * @param relaties people and organisations whose cases the handler should not get
 */
public record Zelfverklaring(String beschikbaarAls, List<Relatie> relaties) {
    public static final Zelfverklaring LEEG = new Zelfverklaring(null, List.of());

    public Zelfverklaring {
        relaties = relaties == null ? List.of() : List.copyOf(relaties);
    }

    /** Somebody, or an organisation, to whom a handler is related. */
    public record Relatie(String naam, Partijsoort soort) {
        @Override
        public String toString() {
            return "Relatie";
        }
    }

    @Override
    public String toString() {
        return "Zelfverklaring";
    }
}
