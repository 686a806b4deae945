package nl.wederhoor.termijnen;

import java.util.List;
import java.util.Optional;

/**
 * A kept term before and after a change.
 *
 * @param van null when it is new
 * @param reden why it was counted again; said only when its days changed or it runs again
 */
record Overgang(Termijnrij van, Termijnrij naar, String reden) {

    /** The rows with these changes in them. */
    static List<Termijnrij> bijgewerkt(List<Termijnrij> rijen, List<Overgang> overgangen) {
        return rijen.stream()
                .map(rij -> overgangen.stream()
                        .filter(overgang -> rij.equals(overgang.van()))
                        .map(Overgang::naar)
                        .findFirst()
                        .orElse(rij))
                .toList();
    }

    Gebeurtenissen.Nieuw gebeurtenis() {
        var slot = Optional.ofNullable(naar.reden()).map(waarom -> waarom.label());
        return new Gebeurtenissen.Nieuw(soort(), naar, slot.orElse(soort().equals("begonnen") ? null : reden), null);
    }

    private String soort() {
        if (!naar.isOpen()) {
            return naar.stand().label();
        }
        if (van == null) {
            return "begonnen";
        }
        return van.isOpen() ? "herberekend" : "heropend";
    }
}
