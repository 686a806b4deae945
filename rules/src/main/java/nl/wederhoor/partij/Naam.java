package nl.wederhoor.partij;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name made ready for comparing: parsed once, compared many times. It prints nothing of itself.
 *
 * <p>A person and an organisation are compared as organisations, since the kind may have been entered wrongly and a
 * one-man firm bears its owner's name.
 */
public final class Naam {
    private final String tekst;
    private final Persoonsnaam persoon;
    private final Organisatienaam organisatie;

    private Naam(String tekst, Persoonsnaam persoon, Organisatienaam organisatie) {
        this.tekst = tekst;
        this.persoon = persoon;
        this.organisatie = organisatie;
    }

    /** Any text is a name; one without letters or digits agrees with nothing. */
    public static Naam lees(Partijsoort soort, String tekst) {
        return soort == Partijsoort.PERSOON
                ? new Naam(tekst, Persoonslezer.lees(tekst), null)
                : new Naam(tekst, null, Organisatielezer.lees(tekst));
    }

    public Overeenkomst vergelijk(Naam ander) {
        return persoon != null && ander.persoon != null
                ? persoon.vergelijk(ander.persoon)
                : alsOrganisatie().vergelijk(ander.alsOrganisatie());
    }

    /** The words under which it can be found, by somebody who takes it for a person or for an organisation. */
    Set<Woordvorm> woorden() {
        if (persoon == null) {
            return organisatie.kernwoorden();
        }
        var woorden = new HashSet<>(persoon.alleWoorden());
        woorden.addAll(Organisatielezer.lees(tekst).kernwoorden());
        return woorden;
    }

    /** The words of which any candidate has one, or one like it. */
    Set<Woordvorm> zoekwoorden() {
        return persoon == null ? organisatie.eigenWoorden() : Set.copyOf(persoon.achternamen());
    }

    /** The words of which any candidate has every one, or one like it, unless its own are cut short; or none. */
    Set<Woordvorm> nodig() {
        return persoon != null || isAfgekort() ? Set.of() : organisatie.eigenWoorden();
    }

    /** How it sounds as one word: who agrees in that, needs to agree in no word of it. */
    Set<String> klanken() {
        var aaneen = persoon == null ? organisatie.aaneen() : persoon.aaneen();
        return aaneen.tekst().isEmpty() ? Set.of() : new HashSet<>(List.of(aaneen.klank(), aaneen.uitgeschreven()));
    }

    /** True when of one of its words only the beginning was written. */
    boolean isAfgekort() {
        return tekst.indexOf('.') >= 0 && alsOrganisatie().isAfgekort();
    }

    private Organisatienaam alsOrganisatie() {
        return organisatie == null ? Organisatielezer.lees(tekst) : organisatie;
    }

    @Override
    public String toString() {
        return "Naam";
    }
}
