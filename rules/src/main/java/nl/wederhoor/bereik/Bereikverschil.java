package nl.wederhoor.bereik;

import java.util.List;

/** What only one of two versions was seen to say, in the order of the advice. */
public record Bereikverschil(List<Verdwenen> verdwenen, List<Verschenen> verschenen) {
    public Bereikverschil {
        verdwenen = List.copyOf(verdwenen);
        verschenen = List.copyOf(verschenen);
    }
}
