package nl.wederhoor.dossier;

import java.util.List;
import nl.wederhoor.probleem.Weigering;

/** A gate that is closed: in words, with the clauses that close it and what is missing to open it. */
record Poort(String uitleg, List<String> clausules, List<String> ontbreekt) {

    Weigering weigering() {
        return Weigering.poortDicht(uitleg, clausules, ontbreekt);
    }
}
