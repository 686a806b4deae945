package nl.wederhoor.keuring;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.tabel.OngeldigeTabel;
import nl.wederhoor.tabel.Tabellen;

/**
 * Looks whether a pack can advise: its files hold only what they may, every source exists, every clause has a home, and no
 * question makes it stumble.
 *
 * <p>Pure: the day of the trial questions is given.
 */
public final class Pakketkeuring {
    private final String organisatie;
    private final Map<String, String> bestanden;
    private final Foutenlijst fouten = new Foutenlijst();

    private Pakketkeuring(String organisatie, Map<String, String> bestanden) {
        this.organisatie = organisatie;
        this.bestanden = bestanden;
    }

    /** The policy in these files (path to text); throws OngeldigPakket with all faults. */
    public static Beleid keur(String organisatie, int versie, Map<String, String> bestanden, OffsetDateTime dag) {
        var keuring = new Pakketkeuring(organisatie, bestanden);
        var tabellen = keuring.bestanden();
        keuring.fouten.weiger();
        var beleid = keuring.beleid(versie, tabellen);
        keuring.proef(beleid, dag);
        keuring.fouten.weiger();
        return beleid;
    }

    /** Everything that can be seen without advising; the tables, or null when they are no tables. */
    private Tabellen bestanden() {
        keurInhoud();
        var bladen = new Bladkeuring(bestanden, fouten);
        bladen.keur();
        new Brievenkeuring(bestanden, fouten).keur();
        var tabellen = tabellen();
        if (tabellen != null) {
            new Tabelkeuring(tabellen, fouten).keur();
        }
        new Bronkeuring(organisatie, bladen, fouten).keur(tabellen);
        return tabellen;
    }

    /** Our own packs list their files; a folder may, and then the list must be right. */
    private void keurInhoud() {
        int regel = 0;
        for (var bestand : bestanden.getOrDefault("inhoud.txt", "").split("\n", -1)) {
            regel++;
            if (!bestand.isBlank() && !bestanden.containsKey(bestand.strip())) {
                fouten.meld("inhoud.txt", regel, "dit bestand staat niet in de map.");
            }
        }
    }

    private Tabellen tabellen() {
        try {
            return Beleidslader.tabellen(bestanden);
        } catch (OngeldigeTabel e) {
            fouten.neem(e);
            return null;
        }
    }

    private Beleid beleid(int versie, Tabellen tabellen) {
        try {
            return Beleidslader.laad(organisatie, versie, bestanden, tabellen);
        } catch (IllegalArgumentException | DateTimeException e) {
            fouten.meld("pakket", String.valueOf(e.getMessage()));
            fouten.weiger();
            throw e;
        }
    }

    /** The last net: whatever the files say, no question may make the advice stumble. */
    private void proef(Beleid beleid, OffsetDateTime dag) {
        try {
            var adviseur = new Adviseur(beleid);
            Proefvragen.alle(dag).forEach(vraag -> proef(adviseur, vraag, dag));
        } catch (IllegalArgumentException | IllegalStateException e) {
            fouten.meld("pakket", String.valueOf(e.getMessage()));
        }
    }

    private void proef(Adviseur adviseur, Proefvragen.Proefvraag vraag, OffsetDateTime dag) {
        try {
            if (vraag.kort()) {
                adviseur.kern(vraag.feiten(), dag, vraag.besluiten());
            } else {
                adviseur.adviseer(vraag.feiten(), dag, vraag.besluiten());
            }
        } catch (RuntimeException e) {
            fouten.meld("pakket", "bij de proefvraag " + vraag.naam() + " lukt het advies niet: " + e.getMessage());
        }
    }
}
