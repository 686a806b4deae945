package nl.wederhoor.belang;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A possible conflict of interest as it is shown.
 *
 * @param tekst what it is about in neutral words, with who decides
 * @param ander the other dossier: null for all but the decider
 */
public record Belang(
        UUID id,
        String soort,
        String status,
        String tekst,
        String beslisser,
        List<String> clausules,
        OffsetDateTime gevondenOp,
        UUID dossier,
        String nummer,
        UUID ander,
        String anderNummer) {

    static Belang voorBeslisser(Kandidaat kandidaat, String beslisser) {
        return van(kandidaat, beslisser, kandidaat.ander(), kandidaat.anderNummer());
    }

    static Belang voorBehandelaar(Kandidaat kandidaat, String beslisser) {
        return van(kandidaat, beslisser, null, null);
    }

    private static Belang van(Kandidaat kandidaat, String beslisser, UUID ander, String anderNummer) {
        return new Belang(
                kandidaat.id(),
                kandidaat.soort().label(),
                kandidaat.status(),
                tekst(kandidaat, beslisser),
                beslisser,
                kandidaat.clausules(),
                kandidaat.gevondenOp(),
                kandidaat.dossier(),
                kandidaat.nummer(),
                ander,
                anderNummer);
    }

    private static String tekst(Kandidaat kandidaat, String beslisser) {
        var wat =
                switch (kandidaat.soort()) {
                    case ZELFDE_VOORVAL -> "Deze gebeurtenis is misschien al eerder gemeld.";
                    case ANDER_VOORVAL -> "Iemand uit dit dossier komt misschien ook in een ander dossier voor.";
                    case BEMIDDELAAR -> "De bemiddelaar staat misschien niet los van iedereen in dit dossier.";
                };
        return wat + " Leg dit voor aan de " + beslisser + ".";
    }
}
