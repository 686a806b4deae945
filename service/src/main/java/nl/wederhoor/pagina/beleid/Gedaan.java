package nl.wederhoor.pagina.beleid;

import java.util.Arrays;
import java.util.Locale;

/** What was just done, told after the browser was sent on. */
enum Gedaan {
    GEMAAKT("De nieuwe versie is een concept. Er verandert nog niets. Kies hieronder de tabel die u wilt wijzigen."),
    RIJ("De rij is opgeslagen."),
    NIEUW("De rij is toegevoegd."),
    KOLOM("De kolom is opgeslagen."),
    WEG("De rij is verwijderd."),
    VERPLAATST("De rij staat op een andere plaats."),
    ONGEDAAN("Uw laatste wijziging is ongedaan gemaakt."),
    ONVERANDERD("U heeft niets gewijzigd. Er is niets opgeslagen."),
    OVERGENOMEN("De tabel uit uw bestand is overgenomen."),
    VOORDRAGEN("De versie is voorgedragen. Iemand anders keurt haar nu goed."),
    GOEDKEUREN("De versie is goedgekeurd. Ze geldt nog niet: kies hieronder een dag om haar te publiceren."),
    AFKEUREN("De versie is weer een concept."),
    PUBLICEREN("De versie is gepubliceerd."),
    INTREKKEN("De versie is ingetrokken."),
    GEVAL("Het geval is toegevoegd."),
    GEVAL_WEG("Het geval is verwijderd.");

    private final String tekst;

    Gedaan(String tekst) {
        this.tekst = tekst;
    }

    static Melding melding(String code) {
        return Arrays.stream(values())
                .filter(een -> een.code().equals(code))
                .findFirst()
                .map(een -> Melding.gedaan(een.tekst))
                .orElse(Melding.geen());
    }

    /** What the button with this name does. */
    static Gedaan van(String daad) {
        return valueOf(daad.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
