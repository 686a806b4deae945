package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The rules that look over all dossiers of an organisation for the other side of an incident. */
public final class Belangeneenheid implements RuleUnitData {
    private final DataStore<Partijband> banden = DataSource.createStore();
    private final DataStore<Voorvalband> voorvallen = DataSource.createStore();
    private final DataStore<Regelgrond> gronden = DataSource.createStore();
    private final Belangenvinder vinder = new Belangenvinder();
    private final String eigen;

    /** The dossier in hand. */
    Belangeneenheid(String eigen) {
        this.eigen = eigen;
    }

    public DataStore<Partijband> getBanden() {
        return banden;
    }

    public DataStore<Voorvalband> getVoorvallen() {
        return voorvallen;
    }

    public DataStore<Regelgrond> getGronden() {
        return gronden;
    }

    public Belangenvinder getVinder() {
        return vinder;
    }

    public String getEigen() {
        return eigen;
    }
}
