package nl.wederhoor.pagina.lijst;

import nl.wederhoor.lijst.Bladzijde;

/**
 * Where somebody is in a long list.
 *
 * @param adres the address of this list up to the number of the page
 */
public record Bladwijzer(String adres, int nummer, int perPagina, long totaal) {

    public static Bladwijzer bij(String adres, Bladzijde<?> bladzijde) {
        return new Bladwijzer(adres, bladzijde.pagina(), bladzijde.perPagina(), bladzijde.totaal());
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
        return adres + Math.min(nummer - 1, laatste());
    }

    public String volgende() {
        return adres + (nummer + 1);
    }

    /** "51 tot en met 60 van 60". */
    public String telling() {
        long eerste = (nummer - 1L) * perPagina + 1;
        return eerste > totaal
                ? "Deze bladzijde is er niet. In totaal: " + totaal
                : eerste + " tot en met " + Math.min(totaal, eerste + perPagina - 1) + " van " + totaal;
    }
}
