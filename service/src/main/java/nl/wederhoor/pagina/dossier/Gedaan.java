package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.Locale;

/** What was just done, so that the page that follows can say it without a cookie and without content in its address. */
enum Gedaan {
    AANGEMAAKT("Het dossier is gemaakt."),
    FEITEN("De feiten zijn bijgewerkt. Het advies is opnieuw berekend."),
    ONVERANDERD("U hebt niets veranderd. Er is dus niets vastgelegd."),
    STAP("De stap is vastgelegd."),
    PLICHT("De plicht is afgevinkt."),
    BESLUIT("Het besluit is vastgelegd."),
    BELANG("Uw oordeel is vastgelegd."),
    TERMIJN("De termijn is bijgewerkt."),
    PARTIJ("De partij is toegevoegd."),
    NOTITIE("De notitie is toegevoegd."),
    SLUITING("Het dossier is gesloten."),
    HEROPENING("Het dossier is weer open."),
    HERADVIES("Het dossier volgt nu het beleid dat geldt. Het advies is opnieuw berekend."),
    KOPPELING("De dossiers zijn gekoppeld."),
    ONTKOPPELD("De koppeling is beëindigd.");

    private final String tekst;

    Gedaan(String tekst) {
        this.tekst = tekst;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the address tells; anything else tells nothing. */
    static Bericht bericht(String code) {
        return Arrays.stream(values())
                .filter(gedaan -> gedaan.code().equals(code))
                .findFirst()
                .map(gedaan -> Bericht.gedaan(gedaan.tekst))
                .orElse(Bericht.geen());
    }
}
