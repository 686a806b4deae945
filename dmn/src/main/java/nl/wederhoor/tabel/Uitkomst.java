package nl.wederhoor.tabel;

import java.util.List;
import java.util.Map;

/** One outcome with the rows that can give it in table order; empty output means that no row applies. */
public record Uitkomst(Map<String, Object> uitvoer, List<Rij> rijen) {
    public boolean isGeen() {
        return uitvoer.isEmpty();
    }

    /** The value of one output column as text, or null when no row applies. */
    public String tekst(String kolom) {
        return (String) uitvoer.get(kolom);
    }
}
