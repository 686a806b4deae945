package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.dossier.ToonDossier;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.pagina.Invoer;
import nl.wederhoor.pagina.Meldingsbeeld;
import nl.wederhoor.pagina.Sectie;
import nl.wederhoor.regels.Tijdzone;

/**
 * The facts of a dossier as a form beside the advice of this moment.
 *
 * @param beeld what the templates of an advice read
 * @param basis the answers as they stood when the form was made: what differs from them was changed by this person
 */
public record Feitenbeeld(
        Kader kader,
        Meldingsbeeld beeld,
        List<Sectie> secties,
        String basis,
        Formulier formulier,
        List<Journaalregel> geschiedenis,
        List<ToonDossier.Moment> momenten) {
    static final String BASIS = "basis";

    /** The answers that stand in the dossier, as the form writes them. */
    static Invoer invoer(Feiten feiten) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        FeitenSchrijver.schrijf(feiten)
                .properties()
                .forEach(veld -> velden.put(
                        veld.getKey(), waarden(Feit.van(veld.getKey()).orElseThrow(), veld.getValue())));
        return Invoer.from(velden);
    }

    /** What this person changed, in the words of the API: null takes a fact away. */
    static byte[] wijziging(Formulier formulier) {
        var getypt = getypt(formulier);
        var getypteFeiten = getypt.feiten();
        var feiten = JsonNodeFactory.instance.objectNode();
        for (var feit : gewijzigd(formulier)) {
            feiten.set(
                    feit.sleutel(),
                    getypteFeiten.path(feit.sleutel()).isMissingNode()
                            ? feiten.nullNode()
                            : getypteFeiten.get(feit.sleutel()));
        }
        ObjectNode wijziging = formulier.object("reden");
        wijziging.set("feiten", feiten);
        return Formulier.bytes(wijziging);
    }

    static List<Feit> gewijzigd(Formulier formulier) {
        var basis = basis(formulier);
        var getypt = getypt(formulier);
        return Arrays.stream(Feit.values())
                .filter(feit ->
                        !Set.copyOf(basis.waarden(feit.sleutel())).equals(Set.copyOf(getypt.waarden(feit.sleutel()))))
                .toList();
    }

    /** What to show again: what this person typed, and for the rest what stands in the dossier now. */
    static Invoer samen(Formulier formulier, Invoer nu) {
        Map<String, List<String>> velden = new LinkedHashMap<>(nu.velden());
        var getypt = getypt(formulier);
        for (var feit : gewijzigd(formulier)) {
            velden.put(feit.sleutel(), getypt.waarden(feit.sleutel()));
        }
        return Invoer.from(velden);
    }

    /** The lines of the journal that changed a fact, the last one first. */
    static List<Journaalregel> geschiedenis(Dossiermap map) {
        return Journaalregel.van(map).stream()
                .filter(regel -> regel.soort() == Regelsoort.FEITEN)
                .sorted(Comparator.comparing(Journaalregel::nummer).reversed())
                .toList();
    }

    static String basis(Invoer invoer) {
        return new String(invoer.bewaarvorm(), StandardCharsets.UTF_8);
    }

    private static Invoer basis(Formulier formulier) {
        return Invoer.uitBewaarvorm(formulier.waarde(BASIS).getBytes(StandardCharsets.UTF_8));
    }

    /** With the answer of a button, if one was used to send the form. */
    private static Invoer getypt(Formulier formulier) {
        return Invoer.from(formulier.velden()).metAntwoord(formulier.waarde("antwoord"));
    }

    private static List<String> waarden(Feit feit, JsonNode waarde) {
        return switch (feit.soort()) {
            case BOOLEAN -> List.of(waarde.booleanValue() ? Invoer.JA : Invoer.NEE);
            case LIJST -> lijst(waarde);
            case TIJDSTIP -> List.of(hier(waarde.asText()));
            case KEUZE, GETAL, DATUM, TEKST -> List.of(waarde.asText());
        };
    }

    /** As the field of the browser writes it, on the clock of the Netherlands. */
    private static String hier(String moment) {
        return OffsetDateTime.parse(moment)
                .atZoneSameInstant(Tijdzone.NEDERLAND)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static List<String> lijst(JsonNode waarde) {
        List<String> waarden = new ArrayList<>();
        waarde.forEach(element -> waarden.add(element.asText()));
        return waarden.isEmpty() ? List.of(Invoer.GEEN) : waarden;
    }
}
