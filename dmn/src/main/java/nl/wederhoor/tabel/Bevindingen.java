package nl.wederhoor.tabel;

import java.util.List;

/** The findings of a table that collects: those that hold in any case, and those that may still come. */
public record Bevindingen(List<Uitkomst> zeker, List<Uitkomst> mogelijk) {
    public Bevindingen {
        zeker = List.copyOf(zeker);
        mogelijk = List.copyOf(mogelijk);
    }
}
