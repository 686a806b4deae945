package nl.wederhoor.pagina.beleid;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.studio.Daad;
import nl.wederhoor.studio.Versiebeeld;

/** How versions read on a page. */
@TemplateExtension
final class Versiewoorden {
    private Versiewoorden() {}

    /** Where a version stands, in a few words. */
    static String stand(Versiebeeld versie) {
        return switch (versie.status()) {
            case CONCEPT -> "Concept";
            case VOORGEDRAGEN -> "Wacht op goedkeuring";
            case GOEDGEKEURD -> "Goedgekeurd, nog niet gepubliceerd";
            case GEPUBLICEERD -> versie.geldt() ? "Geldt nu" : "Gaat in op " + Opmaak.dag(versie.geldigVan());
            case VERVALLEN -> "Vervallen";
            case INGETROKKEN -> "Ingetrokken";
        };
    }

    /** What that means for who reads it. */
    static String uitleg(Versiebeeld versie) {
        return switch (versie.status()) {
            case CONCEPT -> "U kunt de tabellen wijzigen. Er verandert niets tot deze versie is gepubliceerd.";
            case VOORGEDRAGEN -> "De inhoud ligt vast. Iemand die niet aan deze versie werkte, keurt haar goed of af.";
            case GOEDGEKEURD -> "De inhoud is goedgekeurd. De versie geldt pas als iemand haar publiceert.";
            case GEPUBLICEERD -> periode(versie);
            case VERVALLEN -> periode(versie);
            case INGETROKKEN -> "Deze versie gaat niet in.";
        };
    }

    /** From which day to which day it was, is or will be in force. */
    static String periode(Versiebeeld versie) {
        var van = versie.geldigVan() == null ? "Vanaf het begin" : "Vanaf " + Opmaak.dag(versie.geldigVan());
        return versie.geldigTot() == null
                ? van + ", zonder einddatum."
                : van + " tot en met " + Opmaak.dag(versie.geldigTot().minusDays(1)) + ".";
    }

    /** The colour of the label: never the only sign. */
    static String kleur(Versiebeeld versie) {
        return switch (versie.status()) {
            case CONCEPT -> "concept";
            case VOORGEDRAGEN, GOEDGEKEURD -> "onderweg";
            case GEPUBLICEERD -> versie.geldt() ? "geldt" : "onderweg";
            case VERVALLEN, INGETROKKEN -> "voorbij";
        };
    }

    static String woord(Daad daad) {
        return switch (daad) {
            case GEMAAKT -> "maakte deze versie";
            case GEWIJZIGD -> "wijzigde een tabel";
            case GEVALLEN_GEWIJZIGD -> "wijzigde de gevallen";
            case VOORGEDRAGEN -> "droeg de versie voor";
            case GOEDGEKEURD -> "keurde de versie goed";
            case AFGEKEURD -> "keurde de versie af";
            case GEPUBLICEERD -> "publiceerde de versie";
            case INGETROKKEN -> "trok de versie in";
        };
    }

    static LocalDate volgendeMaandag(LocalDate vandaag) {
        return vandaag.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
    }
}
