package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The rows that decided something in one advice, in the order in which the tables were read. */
final class Spoor {
    record Stap(String besluit, Toestand toestand, Uitkomst uitkomst) {}

    private final List<Stap> stappen = new ArrayList<>();

    void noteer(String besluit, Toestand toestand, Uitkomst uitkomst) {
        stappen.add(new Stap(besluit, toestand, uitkomst));
    }

    List<Stap> stappen() {
        return List.copyOf(stappen);
    }
}
