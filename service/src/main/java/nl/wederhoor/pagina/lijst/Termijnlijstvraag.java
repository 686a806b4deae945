package nl.wederhoor.pagina.lijst;

import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;
import nl.wederhoor.termijnen.Termijnfilter;

/** Which terms somebody wants to see; what the address has wrong is not asked. */
public record Termijnlijstvraag(boolean mijn, Termijnstand stand, WachtOp wacht, YearMonth maand, LocalDate dag) {

    static Termijnlijstvraag lees(
            boolean mijn, String stand, String wacht, String maand, String dag, LocalDate vandaag) {
        var gekozen = dag(dag);
        var gelezen = maand(maand);
        var standaard = YearMonth.from(gekozen == null ? vandaag : gekozen);
        return new Termijnlijstvraag(
                mijn,
                Woord.van(Termijnstand.class, stand)
                        .filter(Termijnlijstvraag::isTeVragen)
                        .orElse(null),
                Woord.van(WachtOp.class, wacht).orElse(null),
                gelezen == null ? standaard : gelezen,
                gekozen);
    }

    public String wiens() {
        return mijn ? "mij" : "bureau";
    }

    Termijnfilter filter(String ik) {
        var filter = new Termijnfilter(null, stand, wacht, mijn ? ik : null);
        return dag == null ? filter : filter.tussen(dag, dag);
    }

    /** All days of the month shown, whichever day was chosen. */
    Termijnfilter maandfilter(String ik) {
        return new Termijnfilter(null, stand, wacht, mijn ? ik : null).tussen(maand.atDay(1), maand.atEndOfMonth());
    }

    /** The address of this question up to the month. */
    String adres() {
        return basis() + "&maand=";
    }

    /** The address of this question up to the number of the page. */
    String bladadres() {
        return basis() + "&maand=" + maand + (dag == null ? "" : "&dag=" + dag) + "&pagina=";
    }

    private String basis() {
        return UriBuilder.fromPath("/termijnen")
                .queryParam("wiens", wiens())
                .queryParam("stand", stand == null ? "" : stand.label())
                .queryParam("wacht", wacht == null ? "" : wacht.label())
                .build()
                .toString();
    }

    private static boolean isTeVragen(Termijnstand stand) {
        return stand == Termijnstand.LOOPT || stand == Termijnstand.VERLOPEN || stand == Termijnstand.OPGESCHORT;
    }

    private static YearMonth maand(String tekst) {
        try {
            return tekst.matches("(199|20[0-9])[0-9]-[0-9]{2}") ? YearMonth.parse(tekst) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate dag(String tekst) {
        try {
            return tekst.matches("(199|20[0-9])[0-9]-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(tekst) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
