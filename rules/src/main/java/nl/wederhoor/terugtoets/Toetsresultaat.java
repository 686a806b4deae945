package nl.wederhoor.terugtoets;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.wederhoor.tabel.Tabelwijziging;

/**
 * What another policy would have changed in past cases.
 *
 * @param aantal the number of cases
 * @param gewijzigd how many of them get another answer
 * @param perOnderdeel how many cases change in each part of the answer
 * @param matrix per line that can change what it said and what it would say, the recommended route first
 * @param oorzaken every edit with the cases that it changes, those without any too
 * @param zonderEnkeleOorzaak changed cases that no single edit explains
 * @param groepenVerborgen true when groups of fewer than ten are not shown
 */
public record Toetsresultaat(
        long aantal,
        long gewijzigd,
        SortedMap<String, Long> perOnderdeel,
        List<Matrix> matrix,
        List<Oorzaak> oorzaken,
        long zonderEnkeleOorzaak,
        List<Groepsregel> perGrond,
        List<Groepsregel> perTerrein,
        boolean groepenVerborgen,
        List<Termijneffect> termijnen,
        List<Voorbeeld> voorbeelden,
        Verloop verloop) {

    /** What one line said and would say, and how often. */
    public record Matrix(String veld, List<Cel> cellen) {}

    public record Cel(String van, String naar, long aantal) {}

    /**
     * An edit with the number of cases in which it explains some changed line.
     *
     * @param nodig cases with a line that stays as it was without this edit
     * @param voldoende cases with a line that this edit changes by itself
     */
    public record Oorzaak(Tabelwijziging wijziging, long aantal, long nodig, long voldoende) {}

    /**
     * One protected ground or domain.
     *
     * @param aandeel the share of its cases that change
     * @param opvallend true when it is hit much more often than the others
     */
    public record Groepsregel(String naam, long aantal, long gewijzigd, double aandeel, boolean opvallend) {}

    /**
     * What happens to the last day of one kind of term.
     *
     * @param dagen the number of cases per number of days later (below zero: earlier)
     * @param erbij cases in which the term is new
     * @param weg cases in which there is no such term any more
     */
    public record Termijneffect(
            String soort, long eerder, long later, SortedMap<Integer, Long> dagen, long erbij, long weg) {}

    /** A case that changes: an id that says nothing by itself, and what changes. */
    public record Voorbeeld(String zaak, List<Verandering> veranderingen) {}

    /** One changed line, with the edits that it is due to. */
    public record Verandering(
            String veld, String van, String naar, List<Tabelwijziging> nodig, List<Tabelwijziging> voldoende) {}

    /**
     * How the work went.
     *
     * @param projecties the number of different cases, per group of lines that can change
     * @param onthouden false when there were more than are remembered, so that some were worked out more than once
     */
    public record Verloop(Map<String, Integer> projecties, boolean onthouden) {}
}
