package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/**
 * The rules that follow time, join facts or leave a point to a person: terms and what follows them, submissions,
 * clauses that pull apart, patterns.
 *
 * <p>Many pictures run at once: every finding carries the number of its picture. A rule binds an organisation only
 * when its pack names the rule in regels.csv, which also gives the clauses.
 */
public final class Protocoleenheid implements RuleUnitData {
    private final DataStore<Beeld> beelden = DataSource.createStore();
    private final DataStore<Lengte> lengtes = DataSource.createStore();
    private final DataStore<Regelgrond> gronden = DataSource.createStore();
    private final DataStore<Ketentermijn> termijnen = DataSource.createStore();
    private final DataStore<Patroon> patronen = DataSource.createStore();
    private final Oogst oogst = new Oogst();
    private final Termijnteller teller;
    private final int drempel;

    public Protocoleenheid(Termijnteller teller, int drempel) {
        this.teller = teller;
        this.drempel = drempel;
    }

    public DataStore<Beeld> getBeelden() {
        return beelden;
    }

    public DataStore<Lengte> getLengtes() {
        return lengtes;
    }

    public DataStore<Regelgrond> getGronden() {
        return gronden;
    }

    public DataStore<Ketentermijn> getTermijnen() {
        return termijnen;
    }

    public DataStore<Patroon> getPatronen() {
        return patronen;
    }

    public Oogst getOogst() {
        return oogst;
    }

    public Termijnteller getTeller() {
        return teller;
    }

    public int getDrempel() {
        return drempel;
    }
}
