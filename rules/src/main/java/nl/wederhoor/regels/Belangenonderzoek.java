package nl.wederhoor.regels;

import java.util.Collection;
import java.util.List;
import nl.wederhoor.beleid.Regelgrond;
import org.drools.ruleunits.api.RuleUnitProvider;

/** Asks the rules whether a dossier meets its counterparty in another dossier, or a mediator who is not neutral. */
public final class Belangenonderzoek {
    private Belangenonderzoek() {}

    /** The same facts give the same findings in the same order, whatever the order in which they are given. */
    public static List<Belangenvondst> onderzoek(
            String eigen,
            Collection<Partijband> banden,
            Collection<Voorvalband> voorvallen,
            Collection<Regelgrond> gronden) {
        var eenheid = new Belangeneenheid(eigen);
        gronden.forEach(eenheid.getGronden()::add);
        banden.forEach(eenheid.getBanden()::add);
        voorvallen.forEach(eenheid.getVoorvallen()::add);
        try (var instantie = RuleUnitProvider.get().createRuleUnitInstance(eenheid)) {
            instantie.fire();
        }
        return eenheid.getVinder().vondsten();
    }
}
