package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The rules that close a way whatever the tables allow: anonymity, third parties, conflict of interest, a refusal. */
public final class Uitsluitingseenheid implements RuleUnitData {
    private final DataStore<Positie> posities = DataSource.createStore();
    private final DataStore<Regelgrond> gronden = DataSource.createStore();
    private final Uitsluiter uitsluiter = new Uitsluiter();

    public DataStore<Positie> getPosities() {
        return posities;
    }

    public DataStore<Regelgrond> getGronden() {
        return gronden;
    }

    public Uitsluiter getUitsluiter() {
        return uitsluiter;
    }
}
