package nl.wederhoor.adviseur;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;

/** Lines of an answer that share what they read, by a name that is the same under every policy. */
public final class Uitkomstgroep {
    /** Writes the lines of one case. */
    interface Schrijver {
        Map<String, Uitkomstlijn> lijnen(Uitkomstschrijver schrijver, Geval geval);
    }

    private final String naam;
    private final Set<String> bronnen = new LinkedHashSet<>();
    private final Set<Feit> leest = EnumSet.noneOf(Feit.class);
    private final Set<Onderwerp> besluiten = EnumSet.noneOf(Onderwerp.class);
    private final Set<String> tabellen = new LinkedHashSet<>();
    private final Set<Termijnsoort> termijnen = EnumSet.noneOf(Termijnsoort.class);
    private final Schrijver schrijver;
    private boolean metRegels;

    Uitkomstgroep(String naam, Schrijver schrijver) {
        this.naam = naam;
        this.schrijver = schrijver;
    }

    Uitkomstgroep bronnen(Collection<String> meer) {
        bronnen.addAll(meer);
        leest.addAll(Onderdelen.feiten(meer));
        for (var onderwerp : Onderwerp.values()) {
            if (meer.contains(onderwerp.bron())) {
                besluiten.add(onderwerp);
            }
        }
        return this;
    }

    Uitkomstgroep tabellen(Collection<String> meer) {
        tabellen.addAll(meer);
        return this;
    }

    /** Rules play a part: facts, decisions and the lengths of terms. */
    Uitkomstgroep regels(Collection<Feit> feiten, Collection<Onderwerp> onderwerpen, Collection<Termijnsoort> soorten) {
        metRegels = true;
        leest.addAll(feiten);
        besluiten.addAll(onderwerpen);
        termijnen.addAll(soorten);
        return this;
    }

    /** What this group reads under either of two policies. */
    public Uitkomstgroep samen(Uitkomstgroep ander) {
        var samen = new Uitkomstgroep(naam, schrijver);
        for (var deel : List.of(this, ander)) {
            samen.bronnen(deel.bronnen).tabellen(deel.tabellen);
            samen.leest.addAll(deel.leest);
            samen.besluiten.addAll(deel.besluiten);
            samen.termijnen.addAll(deel.termijnen);
            samen.metRegels |= deel.metRegels;
        }
        return samen;
    }

    /** "routes", "hulpvormen.bemiddeling", "termijnen.eerste contact". */
    public String naam() {
        return naam;
    }

    /** The sources of tables that can change a line, with those of the tables that these read. */
    public Set<String> bronnen() {
        return bronnen;
    }

    public Set<Feit> leest() {
        return leest;
    }

    public Set<Onderwerp> besluiten() {
        return besluiten;
    }

    public Set<String> tabellen() {
        return tabellen;
    }

    /** The terms whose length plays a part. */
    public Set<Termijnsoort> termijnen() {
        return termijnen;
    }

    /** True when rules play a part: then an absent fact is a value of its own. */
    public boolean metRegels() {
        return metRegels;
    }

    Map<String, Uitkomstlijn> lijnen(Uitkomstschrijver onder, Geval geval) {
        return schrijver.lijnen(onder, geval);
    }

    @Override
    public String toString() {
        return naam;
    }
}
