package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happened to one row, found by its id.
 *
 * @param verplaatst true when it stands at another place among the rows that stayed
 * @param cellen every cell that differs; for a row that came or went all cells that say something
 */
public record Rijverschil(String rij, Soort soort, boolean verplaatst, List<Celverschil> cellen) {
    /** What happened to it. */
    public enum Soort {
        TOEGEVOEGD,
        VERWIJDERD,
        /** It stayed; its cells or its place changed. */
        GEWIJZIGD
    }

    public Rijverschil {
        cellen = List.copyOf(cellen);
    }

    /** "Aantal van 1 naar 2", "toegevoegd: Aantal 2", "verwijderd: ...", "verplaatst". */
    public String zin() {
        return switch (soort) {
            case TOEGEVOEGD -> "toegevoegd" + inhoud(true);
            case VERWIJDERD -> "verwijderd" + inhoud(false);
            case GEWIJZIGD -> gewijzigd();
        };
    }

    private String gewijzigd() {
        var delen = new ArrayList<String>();
        if (verplaatst) {
            delen.add("verplaatst");
        }
        cellen.forEach(cel -> delen.add(cel.zin()));
        return String.join("; ", delen);
    }

    private String inhoud(boolean nieuw) {
        return cellen.isEmpty()
                ? ""
                : cellen.stream()
                        .map(cel -> cel.label() + " " + (nieuw ? cel.naar() : cel.van()))
                        .collect(Collectors.joining("; ", ": ", ""));
    }
}
