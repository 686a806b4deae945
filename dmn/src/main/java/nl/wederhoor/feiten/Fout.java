package nl.wederhoor.feiten;

import java.util.List;

/** One fault in input: where, what is wrong, which values are allowed; never the value that was sent. */
public record Fout(String pad, String melding, List<String> toegestaan) {
    public Fout {
        toegestaan = List.copyOf(toegestaan);
    }

    public Fout(String pad, String melding) {
        this(pad, melding, List.of());
    }
}
