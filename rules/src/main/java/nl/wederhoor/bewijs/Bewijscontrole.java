package nl.wederhoor.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.adviseur.Motor;
import nl.wederhoor.beleid.Beleid;

/**
 * Checks an answer against its receipt and, when the question is known, by advising again.
 *
 * <p>A hash proves nothing against somebody who can make a new one: without the question "klopt" says only that answer and
 * receipt belong together and that the policy exists.
 */
public final class Bewijscontrole {
    private static final String MOTOR = "wederhoor [0-9A-Za-z.+-]{1,40}";
    private static final Set<String> VELDEN =
            Set.of("beleidsversie", "beleidSha256", "invoerSha256", "motor", "regels", "adviesSha256");

    private final ObjectNode antwoord;
    private final JsonNode bewijs;
    private final List<String> opmerkingen = new ArrayList<>();

    private Bewijscontrole(ObjectNode antwoord) {
        this.antwoord = antwoord;
        this.bewijs = antwoord.path("bewijs");
    }

    /**
     * What is true of this answer.
     *
     * @param antwoord an answer with its receipt, as the API gave it; the keys may stand in any order
     * @param onderHetBeleid the adviser under the policy that the receipt names, if that policy is known here
     * @param vraag the question, if it is known
     */
    public static Controle controleer(ObjectNode antwoord, Optional<Adviseur> onderHetBeleid, Optional<Vraag> vraag) {
        return new Bewijscontrole(antwoord).controleer(onderHetBeleid, vraag);
    }

    private Controle controleer(Optional<Adviseur> onderHetBeleid, Optional<Vraag> vraag) {
        var eigenVraag = vraag.filter(gesteld -> gesteld.organisatie().equals(organisatie()));
        var opnieuw = onderHetBeleid.flatMap(adviseur -> eigenVraag.map(
                gesteld -> adviseur.adviseer(gesteld.feiten(), gesteld.peildatum(), gesteld.besluiten())));
        var verschillen = opnieuw.map(this::verschillen).orElse(List.of());
        var uitkomst = vraag.isPresent() && eigenVraag.isEmpty()
                ? vanEenAnder()
                : uitkomst(onderHetBeleid.map(Adviseur::beleid), opnieuw, verschillen);
        return new Controle(
                uitkomst, uitleg(uitkomst, opnieuw.isPresent()), opnieuw.isPresent(), opmerkingen, verschillen);
    }

    /** The question was asked of another organisation; an answer that was tampered with is still named first. */
    private Uitkomst vanEenAnder() {
        var zonderVraag = uitkomst(Optional.empty(), Optional.empty(), List.of());
        return zonderVraag == Uitkomst.BELEID_ONBEKEND ? Uitkomst.ANDERE_VRAAG : zonderVraag;
    }

    private Uitkomst uitkomst(Optional<Beleid> beleid, Optional<Advies> opnieuw, List<Afwijking> verschillen) {
        if (!isOngewijzigd()) {
            return Uitkomst.ANTWOORD_GEWIJZIGD;
        }
        if (!bewijsPastBijAntwoord()) {
            return Uitkomst.BEWIJS_GEWIJZIGD;
        }
        if (!zelfdeMotor()) {
            opmerkingen.add("Het antwoord is gegeven door " + tekst("motor") + "; dit is " + Motor.NAAM + ".");
        }
        if (beleid.isEmpty() || !isVersie(beleid.get())) {
            return Uitkomst.BELEID_ONBEKEND;
        }
        return opnieuw.map(advies -> naHerhaling(advies, verschillen)).orElse(Uitkomst.KLOPT);
    }

    /** The hash names the content, the name a version; one without the other is not the policy of the receipt. */
    private boolean isVersie(Beleid beleid) {
        if (beleid.naamVanVersie().equals(tekst("beleidsversie"))) {
            return true;
        }
        opmerkingen.add("Versie " + tekst("beleidsversie") + " met deze inhoud is er niet. " + beleid.naamVanVersie()
                + " heeft wel deze inhoud.");
        return false;
    }

    private Uitkomst naHerhaling(Advies opnieuw, List<Afwijking> verschillen) {
        var nieuw = opnieuw.bewijs();
        if (!nieuw.invoerSha256().equals(tekst("invoerSha256"))) {
            return Uitkomst.ANDERE_VRAAG;
        }
        if (nieuw.adviesSha256().equals(tekst("adviesSha256"))) {
            return Uitkomst.KLOPT;
        }
        if (verschillen.isEmpty()) {
            opmerkingen.add("Alle statussen, datums, rijen en clausules zijn gelijk. Woorden of vragen verschillen in: "
                    + String.join(", ", Delen.verschillen(Delen.van(antwoord), Delen.van(opnieuw))) + ".");
        }
        if (zelfdeMotor()) {
            return Uitkomst.ANDER_ANTWOORD;
        }
        return verschillen.isEmpty() ? Uitkomst.WOORDEN_ANDERS : Uitkomst.MOTOR_ANDERS;
    }

    private List<Afwijking> verschillen(Advies opnieuw) {
        return Kenmerken.verschillen(Kenmerken.van(antwoord), Kenmerken.van(opnieuw));
    }

    /** The receipt is not covered by the hash, so what it says of the answer is compared with the answer. */
    private boolean bewijsPastBijAntwoord() {
        var genoemd = StreamSupport.stream(bewijs.path("regels").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var verklaard = StreamSupport.stream(antwoord.path("verklaring").spliterator(), false)
                .map(verklaring -> verklaring.path("regel").asText())
                .toList();
        return genoemd.equals(verklaard)
                && tekst("beleidsversie").matches(Pattern.quote(organisatie()) + "-[0-9]{1,9}")
                && tekst("motor").matches(MOTOR)
                && (!zelfdeMotor() || velden().equals(VELDEN));
    }

    /** Another release may have more in its receipts. */
    private Set<String> velden() {
        return bewijs.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** What has no canonical form, such as a number out of range, was never an answer. */
    private boolean isOngewijzigd() {
        try {
            var zonderBewijs = antwoord.deepCopy().without("bewijs").toString();
            return Adviesjson.sha256(zonderBewijs).equals(tekst("adviesSha256"));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private boolean zelfdeMotor() {
        return Motor.NAAM.equals(tekst("motor"));
    }

    private String organisatie() {
        return antwoord.path("organisatie").asText();
    }

    private String tekst(String veld) {
        return bewijs.path(veld).asText();
    }

    private static String uitleg(Uitkomst uitkomst, boolean herhaald) {
        return switch (uitkomst) {
            case KLOPT ->
                herhaald
                        ? "Dit beleid geeft op deze vraag dit antwoord."
                        : "Het antwoord past bij zijn bewijs en het beleid is bekend. Stuur de vraag mee om ook na te"
                                + " gaan of dit beleid dit antwoord geeft.";
            case ANTWOORD_GEWIJZIGD -> "Het antwoord is niet meer zoals het was toen het bewijs werd gemaakt.";
            case BEWIJS_GEWIJZIGD ->
                "Het bewijs past niet bij het antwoord. Het noemt andere regels of een andere organisatie, of er is iets"
                        + " aan veranderd.";
            case BELEID_ONBEKEND ->
                "De beleidsversie die het bewijs noemt, is hier niet bekend. Misschien is zij van een andere installatie.";
            case ANDERE_VRAAG ->
                "Dit antwoord hoort bij een andere vraag. Misschien verschillen de organisatie, de feiten, de dag of de"
                        + " besluiten.";
            case WOORDEN_ANDERS ->
                "Een andere uitgave van Wederhoor gaf dit antwoord. Deze uitgave komt op hetzelfde uit, maar zegt het in"
                        + " andere woorden. Lees die onderdelen na.";
            case MOTOR_ANDERS ->
                "Een andere uitgave van Wederhoor gaf dit antwoord. Deze uitgave geeft iets anders: zie de verschillen.";
            case ANDER_ANTWOORD ->
                "Dit beleid geeft op deze vraag een ander antwoord. Misschien is het antwoord veranderd en het bewijs"
                        + " daarna opnieuw gemaakt.";
        };
    }
}
