package nl.wederhoor.pagina.beleid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wederhoor.studio.LeesTabellen.Tabelnaam;

/** The tables of one theme, those that changed marked. */
public record Themagroep(Thema thema, List<Tabel> tabellen) {

    /** One table to open. */
    public record Tabel(String besluit, String label, boolean gewijzigd) {}

    static List<Themagroep> van(List<Tabelnaam> tabellen, Set<String> gewijzigd) {
        return Arrays.stream(Thema.values())
                .map(thema -> new Themagroep(
                        thema,
                        tabellen.stream()
                                .filter(tabel -> Thema.van(tabel.besluit()) == thema)
                                .sorted(Comparator.comparingInt(tabel -> thema.plaats(tabel.besluit())))
                                .map(tabel ->
                                        new Tabel(tabel.besluit(), tabel.label(), gewijzigd.contains(tabel.besluit())))
                                .toList()))
                .filter(groep -> !groep.tabellen().isEmpty())
                .toList();
    }
}
