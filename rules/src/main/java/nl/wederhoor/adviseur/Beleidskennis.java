package nl.wederhoor.adviseur;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Bevindingen;
import nl.wederhoor.tabel.Projectie;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import nl.wederhoor.tabel.Uitkomsten;

/** One policy version with what was worked out of it once: projections, exclusions and answers already found. */
final class Beleidskennis {
    private final Beleid beleid;
    private final Uitsluitingen uitsluitingen;
    private final Geheugen geheugen = new Geheugen();
    private final Map<String, Projectie> projecties = new HashMap<>();

    Beleidskennis(Beleid beleid) {
        this.beleid = beleid;
        this.uitsluitingen = new Uitsluitingen(beleid);
        beleid.tabellen()
                .alle()
                .forEach(tabel ->
                        projecties.put(tabel.besluit(), beleid.tabellen().projectie(List.of(tabel.besluit()))));
    }

    Beleid beleid() {
        return beleid;
    }

    Tabellen tabellen() {
        return beleid.tabellen();
    }

    Uitsluitingen uitsluitingen() {
        return uitsluitingen;
    }

    Geheugen geheugen() {
        return geheugen;
    }

    boolean heeft(String besluit) {
        return projecties.containsKey(besluit);
    }

    Projectie projectie(String besluit) {
        return projecties.get(besluit);
    }

    /** All outcomes of a single-hit table; none at all when the policy has no such table. */
    Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        return heeft(besluit)
                ? geheugen.onthoud(besluit, projectie(besluit).sleutel(toestand), () -> tabellen()
                        .uitkomsten(besluit, toestand))
                : new Uitkomsten(List.of());
    }

    /** The findings of a table that collects; none when the policy has no such table. */
    Bevindingen bevindingen(String besluit, Toestand toestand) {
        return heeft(besluit)
                ? geheugen.onthoud(besluit, projectie(besluit).sleutel(toestand), () -> tabellen()
                        .bevindingen(besluit, toestand))
                : new Bevindingen(List.of(), List.of());
    }

    /** The row for one subject without trace, or null; for pictures that are only supposed. */
    Uitkomst over(String besluit, String bron, String onderwerp, Toestand toestand) {
        return kent(besluit, bron, onderwerp)
                ? Raadpleging.zeker(uitkomsten(besluit, toestand.met(bron, onderwerp)))
                : null;
    }

    boolean kent(String besluit, String bron, String onderwerp) {
        return heeft(besluit)
                && tabellen().tabel(besluit).invoer().stream()
                        .filter(kolom -> kolom.naam().equals(bron))
                        .anyMatch(kolom -> kolom.waarden().contains(onderwerp));
    }

    List<String> gesorteerd(Collection<String> clausules) {
        return beleid.clausules().gesorteerd(clausules);
    }
}
