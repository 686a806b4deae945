package nl.wederhoor.adviseur;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Bevindingen;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import nl.wederhoor.tabel.Uitkomsten;

/**
 * Reads the tables of one policy version for one advice.
 *
 * <p>With a trace every certain outcome is confirmed by KIE and its rows are kept for the explanation; without one (for
 * what-if pictures) only the matcher answers.
 */
final class Raadpleging {
    private final Beleid beleid;
    private final Spoor spoor;

    Raadpleging(Beleid beleid, Spoor spoor) {
        this.beleid = beleid;
        this.spoor = spoor;
    }

    /** The same tables for a world that is only supposed: nothing is traced or confirmed. */
    Raadpleging zonderSpoor() {
        return spoor == null ? this : new Raadpleging(beleid, null);
    }

    Beleid beleid() {
        return beleid;
    }

    Tabellen tabellen() {
        return beleid.tabellen();
    }

    boolean heeft(String besluit) {
        return tabellen().heeft(besluit);
    }

    /** All outcomes of a single-hit table; none at all when the policy has no such table. */
    Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        if (!heeft(besluit)) {
            return new Uitkomsten(List.of());
        }
        var uitkomsten = tabellen().uitkomsten(besluit, toestand);
        if (spoor != null && uitkomsten.zeker()) {
            tabellen().bevestig(besluit, toestand);
            spoor.noteer(besluit, toestand, uitkomsten.enige());
        }
        return uitkomsten;
    }

    Bevindingen bevindingen(String besluit, Toestand toestand) {
        if (!heeft(besluit)) {
            return new Bevindingen(List.of(), List.of());
        }
        var bevindingen = tabellen().bevindingen(besluit, toestand);
        if (spoor != null) {
            tabellen().bevestig(besluit, toestand);
            bevindingen.zeker().forEach(uitkomst -> spoor.noteer(besluit, toestand, uitkomst));
        }
        return bevindingen;
    }

    /** What the text has to offer for one subject: its row, or null when no row speaks of it. */
    Uitkomst enige(String besluit, Toestand toestand) {
        var uitkomsten = uitkomsten(besluit, toestand);
        return uitkomsten.zeker() && !uitkomsten.enige().uitvoer().isEmpty() ? uitkomsten.enige() : null;
    }

    /** The row for one subject, or null when the table does not list that subject or no row speaks of it. */
    Uitkomst over(String besluit, String bron, String onderwerp, Toestand toestand) {
        return heeft(besluit) && kent(besluit, bron, onderwerp) ? enige(besluit, toestand.met(bron, onderwerp)) : null;
    }

    private boolean kent(String besluit, String bron, String onderwerp) {
        return tabellen().tabel(besluit).invoer().stream()
                .filter(kolom -> kolom.naam().equals(bron))
                .anyMatch(kolom -> kolom.waarden().contains(onderwerp));
    }

    /** The clauses of the rows behind an outcome, in the order of the protocol. */
    List<String> clausules(Uitkomst uitkomst) {
        Set<String> ids = new TreeSet<>();
        uitkomst.rijen().forEach(rij -> ids.addAll(rij.clausules()));
        return gesorteerd(ids);
    }

    List<String> gesorteerd(java.util.Collection<String> clausules) {
        return beleid.clausules().gesorteerd(clausules);
    }
}
