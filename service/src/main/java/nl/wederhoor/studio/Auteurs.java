package nl.wederhoor.studio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who made a version: everybody who made it or changed anything in it, by person. */
record Auteurs(Set<String> accounts, Set<UUID> personen) {

    /**
     * As the history tells. A person counts as it was then and as it is now, so that telling two accounts apart later opens
     * nothing. A pack has no author; then it is who submitted it.
     */
    static Auteurs van(List<Versiehandeling> handelingen, Map<String, UUID> personenNu) {
        var makers = van(handelingen, personenNu, handeling -> handeling.daad().maaktAuteur());
        return makers.accounts().isEmpty()
                ? van(handelingen, personenNu, handeling -> handeling.daad() == Daad.VOORGEDRAGEN)
                : makers;
    }

    boolean zijn(Hand hand) {
        return accounts.contains(hand.naam()) || personen.contains(hand.persoon());
    }

    private static Auteurs van(
            List<Versiehandeling> handelingen, Map<String, UUID> personenNu, Predicate<Versiehandeling> telt) {
        Set<String> accounts = new LinkedHashSet<>();
        Set<UUID> personen = new LinkedHashSet<>();
        handelingen.stream().filter(telt).forEach(handeling -> {
            accounts.add(handeling.door());
            personen.add(handeling.persoon());
            if (personenNu.containsKey(handeling.door())) {
                personen.add(personenNu.get(handeling.door()));
            }
        });
        return new Auteurs(accounts, personen);
    }
}
