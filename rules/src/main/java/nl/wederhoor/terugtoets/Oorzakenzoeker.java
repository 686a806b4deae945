package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.adviseur.Uitkomstlezer.Vraag;
import nl.wederhoor.tabel.Tabelwijziging;

/**
 * Which edits a changed line is due to, by asking the policies in between: without an edit the line is as it was
 * (necessary), or with that edit alone it is as it became (sufficient).
 */
final class Oorzakenzoeker {
    private final Wijzigingen wijzigingen;
    private final Uitkomstlezer oud;
    private final Uitkomstlezer nieuw;
    private final List<Tabelwijziging> alle;
    private final Map<Integer, Optional<Uitkomstlezer>> zonder = new HashMap<>();
    private final Map<Integer, Optional<Uitkomstlezer>> alleen = new HashMap<>();

    Oorzakenzoeker(Wijzigingen wijzigingen, Uitkomstlezer oud, Uitkomstlezer nieuw) {
        this.wijzigingen = wijzigingen;
        this.oud = oud;
        this.nieuw = nieuw;
        this.alle = wijzigingen.alle();
    }

    private synchronized Optional<Uitkomstlezer> zonder(int nr) {
        return zonder.computeIfAbsent(
                nr, eerste -> wijzigingen.isEnkel() ? Optional.of(oud) : wijzigingen.zonder(alle.get(nr)));
    }

    private synchronized Optional<Uitkomstlezer> alleen(int nr) {
        return alleen.computeIfAbsent(
                nr, eerste -> wijzigingen.isEnkel() ? Optional.of(nieuw) : wijzigingen.alleen(alle.get(nr)));
    }

    /** Every policy under which these lines are ever asked, first the old and the new one. */
    List<Uitkomstlezer> lezers(Uitkomstgroep groep) {
        List<Uitkomstlezer> lezers = new ArrayList<>(List.of(oud, nieuw));
        if (!wijzigingen.isEnkel() && !groep.termijnen().isEmpty()) {
            for (int nr = 0; nr < alle.size(); nr++) {
                if (wijzigingen.raakt(alle.get(nr), groep)) {
                    zonder(nr).ifPresent(lezers::add);
                    alleen(nr).ifPresent(lezers::add);
                }
            }
        }
        return lezers;
    }

    /** Notes with every changed line of these cases the edits that it is due to. */
    void zoek(List<Berekening> anders) {
        for (int nr = 0; nr < alle.size(); nr++) {
            int deze = nr;
            var geraakt = anders.stream()
                    .filter(berekening -> wijzigingen.raakt(alle.get(deze), berekening.groep()))
                    .toList();
            if (!geraakt.isEmpty()) {
                zonder(nr).ifPresent(lezer -> nodig(deze, lezer, geraakt));
                alleen(nr).ifPresent(lezer -> voldoende(deze, lezer, geraakt));
            }
        }
    }

    private static void nodig(int nr, Uitkomstlezer lezer, List<Berekening> geraakt) {
        var lijnen = lezer.lijnen(geraakt.stream()
                .map(berekening ->
                        new Vraag(berekening.groep(), berekening.paar().nieuw()))
                .toList());
        for (int i = 0; i < geraakt.size(); i++) {
            for (var verandering : geraakt.get(i).veranderd()) {
                if (Objects.equals(lijnen.get(i).get(verandering.veld()), verandering.van())) {
                    verandering.nodig().set(nr);
                }
            }
        }
    }

    private static void voldoende(int nr, Uitkomstlezer lezer, List<Berekening> geraakt) {
        var lijnen = lezer.lijnen(geraakt.stream()
                .map(berekening ->
                        new Vraag(berekening.groep(), berekening.paar().oud()))
                .toList());
        for (int i = 0; i < geraakt.size(); i++) {
            for (var verandering : geraakt.get(i).veranderd()) {
                if (Objects.equals(lijnen.get(i).get(verandering.veld()), verandering.naar())) {
                    verandering.voldoende().set(nr);
                }
            }
        }
    }
}
