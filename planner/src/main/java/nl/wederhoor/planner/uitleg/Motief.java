package nl.wederhoor.planner.uitleg;

import java.util.List;

/** One sentence of an explanation, with the clauses it rests on; without clauses it is the bureau's policy. */
public record Motief(String zin, List<String> clausules) {

    public Motief {
        clausules = List.copyOf(clausules);
    }

    static Motief van(String zin) {
        return new Motief(zin, List.of());
    }

    static Motief van(Afweging afweging) {
        return new Motief(afweging.zin(), afweging.regel().clausules());
    }
}
