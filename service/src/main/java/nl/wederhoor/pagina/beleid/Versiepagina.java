package nl.wederhoor.pagina.beleid;

import java.util.List;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.studio.Versiebeeld;

/**
 * The page of one version: what it changes, whether it is in order, and the next step.
 *
 * @param tegen the version it is compared with: the one in force, or the one it was made from
 * @param bevindingen what the analysis found that the version it was made from did not have
 * @param beschermd warnings about one protected ground
 * @param dag the day that the form proposes to publish it
 */
public record Versiepagina(
        Versiekader kader,
        Versiebeeld tegen,
        List<Verschilbeeld> verschillen,
        List<Bevindingregel> bevindingen,
        List<String> beschermd,
        List<Themagroep> themas,
        String dag,
        String morgen,
        String reden,
        Melding melding) {

    /** A finding with the table to solve it in. */
    public record Bevindingregel(String besluit, String label, String ernst, String zin) {}

    public boolean heeftFout() {
        return bevindingen.stream().anyMatch(bevinding -> bevinding.ernst().equals("fout"));
    }

    public boolean isSchoon() {
        return bevindingen.isEmpty();
    }

    /** A concept in which nothing was changed yet. */
    public boolean begint() {
        return kader.magWijzigen() && verschillen.isEmpty();
    }

    public String dagInWoorden() {
        return Opmaak.dag(java.time.LocalDate.parse(dag));
    }

    public Versiebeeld versie() {
        return kader.versie();
    }
}
