package nl.wederhoor.pagina;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Tijdzone;

/** How values read on a Dutch page. */
@TemplateExtension
public final class Opmaak {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH.mm 'uur'", NEDERLANDS);

    private Opmaak() {}

    public static String dag(LocalDate datum) {
        return DAG.format(datum);
    }

    public static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(Tijdzone.NEDERLAND));
    }

    /** The day on which it was in the Netherlands. */
    public static String dag(OffsetDateTime moment) {
        return dag(moment.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate());
    }

    public static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }

    /** The question that the form asks for this fact. */
    public static String vraagtekst(String sleutel) {
        return Feit.van(sleutel).map(Feit::label).orElse(sleutel);
    }

    /** What has to wait for a duty that blocks. */
    public static String wacht(String blokkeert) {
        return switch (blokkeert) {
            case "intake" -> "de intake";
            case "plan" -> "het plan van aanpak";
            case "brief" -> "een brief";
            case "afsluiting" -> "het afsluiten";
            default -> blokkeert;
        };
    }

    public static String slug(Woord woord) {
        return woord.label().replace(' ', '-');
    }

    public static String icoon(Woord woord) {
        return switch (woord.label()) {
            case "aanbevolen", "toegestaan", "geldt", "gehaald" -> "vink";
            case "uitgesloten", "verstreken" -> "kruis";
            case "onbekend" -> "vraag";
            case "geblokkeerd" -> "slot";
            case "loopt", "nog niet" -> "klok";
            case "voor te leggen" -> "mens";
            case "mogelijk" -> "open";
            default -> "streep";
        };
    }
}
