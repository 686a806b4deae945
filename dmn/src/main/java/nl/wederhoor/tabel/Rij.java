package nl.wederhoor.tabel;

import java.util.List;
import java.util.Map;

/**
 * One row of a decision table: cells by source, output by column name, both in column order.
 *
 * <p>A cell is plain text without quotes ("-" matches everything), a value of {@code uitvoer} has the Java type of its
 * column.
 */
public record Rij(
        String id,
        List<String> clausules,
        String toelichting,
        Map<String, String> cellen,
        Map<String, Object> uitvoer) {}
