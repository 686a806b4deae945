package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.dossier.ToonWerkvoorraad.Eerste;
import nl.wederhoor.dossier.VoldoePlicht.Plichtstand;

/**
 * Everything of one dossier that a page shows, taken out in one read.
 *
 * @param nu the advice of this moment under the version of the dossier
 * @param beleid that version
 * @param termijn the one that ends first, or null
 * @param regels the journal from the first line to the last, opened
 */
public record Dossiermap(
        Dossierbeeld beeld,
        Advies nu,
        Beleid beleid,
        LocalDate vandaag,
        Eerste termijn,
        List<Stapstand> stappen,
        List<Plichtstand> plichten,
        List<Grondpoort> gronden,
        List<Regel> regels) {

    /** A step, and when its gate is closed why: in words, with clauses and what is missing. */
    public record Stapstand(Stap stap, boolean kan, String uitleg, List<String> clausules, List<String> ontbreekt) {}

    /** A closing ground, and why closing on it is not possible now. */
    public record Grondpoort(
            Grondadvies grond, boolean kan, String uitleg, List<String> clausules, List<String> ontbreekt) {}

    public boolean gesloten() {
        return beeld.status().equals(Dossierrij.GESLOTEN);
    }

    /** The number of the last line, for a form that must say what came after it. */
    public int laatsteRegel() {
        return regels.isEmpty() ? 0 : regels.get(regels.size() - 1).volgnummer();
    }

    @Override
    public String toString() {
        return "Dossiermap " + beeld.nummer();
    }
}
