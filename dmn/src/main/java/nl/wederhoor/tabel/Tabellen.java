package nl.wederhoor.tabel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kie.kogito.decision.DecisionModels;

/** All decision tables of one policy version: immutable, safe for many threads. */
public final class Tabellen {
    private static final String NOG_NIET = "De tabellen worden nog gebouwd.";

    Tabellen() {}

    /** Every outcome that a UNIQUE or FIRST table can give, exact over all values of what is not known. */
    public Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        throw new IllegalStateException(NOG_NIET);
    }

    /** The findings of a COLLECT table, exact over all values of what is not known. */
    public Bevindingen bevindingen(String besluit, Toestand toestand) {
        throw new IllegalStateException(NOG_NIET);
    }

    public boolean heeft(String besluit) {
        throw new IllegalStateException(NOG_NIET);
    }

    public List<Beslistabel> alle() {
        throw new IllegalStateException(NOG_NIET);
    }

    public Beslistabel tabel(String besluit) {
        throw new IllegalStateException(NOG_NIET);
    }

    /** The sources that the outcome can depend on, with those of the tables it reads instead of these tables. */
    public Set<String> bronnen(String besluit) {
        throw new IllegalStateException(NOG_NIET);
    }

    /** One legal value per class of values that these tables cannot tell apart; empty when none reads the source. */
    public List<Object> klassen(Collection<String> besluiten, String bron) {
        throw new IllegalStateException(NOG_NIET);
    }

    /** Lets the engine of record evaluate one complete input and throws Onenigheid when it answers otherwise. */
    public void bevestig(String besluit, Toestand toestand) {
        throw new IllegalStateException(NOG_NIET);
    }

    /** The same tables behind Kogito's decision API. */
    public DecisionModels modellen() {
        throw new IllegalStateException(NOG_NIET);
    }
}
