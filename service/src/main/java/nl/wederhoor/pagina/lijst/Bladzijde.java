package nl.wederhoor.pagina.lijst;

import nl.wederhoor.probleem.Weigering;

/**
 * Where somebody is in a long list.
 *
 * @param adres the address of this list up to the number of the page
 */
public record Bladzijde(String adres, int nummer, int perPagina, long totaal) {
    private static final int LAATSTE = 1_000_000;

    /** The page asked for; 400 when it is no page. */
    static int lees(String tekst) {
        int pagina = tekst.matches("[0-9]{1,7}") ? Integer.parseInt(tekst) : 0;
        if (pagina < 1 || pagina > LAATSTE) {
            throw Weigering.ongeldig("pagina", "Kies een bladzijde vanaf 1.");
        }
        return pagina;
    }

    public long laatste() {
        return Math.max(1, (totaal + perPagina - 1) / perPagina);
    }

    public boolean heeftVorige() {
        return nummer > 1;
    }

    public boolean heeftVolgende() {
        return nummer < laatste();
    }

    public String vorige() {
        return adres + (nummer - 1);
    }

    public String volgende() {
        return adres + (nummer + 1);
    }

    /** "51 tot en met 60 van 60". */
    public String telling() {
        long eerste = (nummer - 1L) * perPagina + 1;
        return eerste + " tot en met " + Math.min(totaal, eerste + perPagina - 1) + " van " + totaal;
    }
}
