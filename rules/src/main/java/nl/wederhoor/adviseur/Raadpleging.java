package nl.wederhoor.adviseur;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Bevindingen;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import nl.wederhoor.tabel.Uitkomsten;

/**
 * Reads the tables for the lines of one advice.
 *
 * <p>With a trace every certain outcome is confirmed by KIE and its rows are kept for the explanation; without one, for
 * pictures that are only supposed, the matcher alone answers.
 */
final class Raadpleging {
    private final Beleidskennis kennis;
    private final Spoor spoor;

    Raadpleging(Beleidskennis kennis, Spoor spoor) {
        this.kennis = kennis;
        this.spoor = spoor;
    }

    static Raadpleging zonderSpoor(Beleidskennis kennis) {
        return new Raadpleging(kennis, null);
    }

    Beleidskennis kennis() {
        return kennis;
    }

    Beleid beleid() {
        return kennis.beleid();
    }

    Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        return gelezenUitkomsten(besluit, toestand).antwoord();
    }

    /** The lines that follow from the outcomes of a table and nothing else. */
    <L> L uitUitkomsten(String besluit, Toestand toestand, Function<Uitkomsten, L> maak) {
        return gelezenUitkomsten(besluit, toestand).lijnen(maak);
    }

    private Bekend<Uitkomsten> gelezenUitkomsten(String besluit, Toestand toestand) {
        var bekend = kennis.bekendeUitkomsten(besluit, toestand);
        if (spoor != null && bekend.antwoord().zeker()) {
            kennis.tabellen().bevestig(besluit, toestand);
            spoor.noteer(besluit, toestand, bekend.antwoord().enige());
        }
        return bekend;
    }

    Bevindingen bevindingen(String besluit, Toestand toestand) {
        return gelezenBevindingen(besluit, toestand).antwoord();
    }

    /** The lines that follow from the findings of a table and nothing else. */
    <L> L uitBevindingen(String besluit, Toestand toestand, Function<Bevindingen, L> maak) {
        return gelezenBevindingen(besluit, toestand).lijnen(maak);
    }

    private Bekend<Bevindingen> gelezenBevindingen(String besluit, Toestand toestand) {
        var bekend = kennis.bekendeBevindingen(besluit, toestand);
        if (spoor != null && kennis.heeft(besluit)) {
            kennis.tabellen().bevestig(besluit, toestand);
            bekend.antwoord().zeker().forEach(uitkomst -> spoor.noteer(besluit, toestand, uitkomst));
        }
        return bekend;
    }

    /** What the text has to offer: its row, or null when no row speaks of it or it is not certain. */
    Uitkomst enige(String besluit, Toestand toestand) {
        return zeker(uitkomsten(besluit, toestand));
    }

    /** The row for one subject, or null when the table does not list that subject or no row speaks of it. */
    Uitkomst over(String besluit, String bron, String onderwerp, Toestand toestand) {
        if (!kennis.kent(besluit, bron, onderwerp)) {
            return null;
        }
        return kennis.isVast(besluit) ? vast(besluit, bron, onderwerp) : enige(besluit, toestand.met(bron, onderwerp));
    }

    private Uitkomst vast(String besluit, String bron, String onderwerp) {
        var vast = kennis.vast(besluit, bron, onderwerp);
        if (spoor != null && vast.uitkomsten().zeker()) {
            spoor.noteer(besluit, vast.toestand(), vast.uitkomsten().enige());
        }
        return zeker(vast.uitkomsten());
    }

    static Uitkomst zeker(Uitkomsten uitkomsten) {
        return uitkomsten.zeker() && !uitkomsten.enige().isGeen() ? uitkomsten.enige() : null;
    }

    /** The clauses of the rows behind an outcome, in the order of the protocol. */
    List<String> clausules(Uitkomst uitkomst) {
        return kennis.clausules(List.of(uitkomst));
    }

    List<String> clausules(Collection<Uitkomst> uitkomsten) {
        return kennis.clausules(uitkomsten);
    }

    List<String> gesorteerd(Collection<String> clausules) {
        return kennis.gesorteerd(clausules);
    }
}
