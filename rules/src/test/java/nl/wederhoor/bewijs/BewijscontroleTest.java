package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.proef.Adviseurs;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** No change of an answer goes unnoticed, and nobody can make the check itself fail. */
class BewijscontroleTest {
    private static final Vraag VRAAG = new Vraag(
            "klachtenhulp",
            OffsetDateTime.parse("2026-04-02T00:00:00+02:00"),
            Feiten.leeg().met(Feit.CALAMITEIT, false).met(Feit.VERZOEKEN, List.of("bemiddeling")),
            Besluiten.geen());
    private static final String ANTWOORD = Adviesjson.schrijf(new Bewijsvraag(VRAAG).stel());

    /** One change of an answer, and where. */
    private record Ingreep(String plaats, Consumer<ObjectNode> doe) {}

    @Test
    void een_antwoord_zoals_het_was_klopt() {
        assertThat(metVraag(antwoord())).isEqualTo(Uitkomst.KLOPT);
        assertThat(zonderVraag(antwoord())).isEqualTo(Uitkomst.KLOPT);
    }

    @Test
    void elke_verandering_van_het_antwoord_of_het_bewijs_valt_op() {
        for (var ingreep : soorten()) {
            var veranderd = antwoord();
            ingreep.doe().accept(veranderd);

            assertThat(metVraag(veranderd)).as(ingreep.plaats()).isNotEqualTo(Uitkomst.KLOPT);
        }
    }

    @Test
    void zonder_vraag_valt_elke_verandering_op_behalve_in_de_hash_van_die_vraag() {
        for (var ingreep : ingrepen()) {
            var veranderd = antwoord();
            ingreep.doe().accept(veranderd);

            assertThat(zonderVraag(veranderd) == Uitkomst.KLOPT)
                    .as(ingreep.plaats())
                    .isEqualTo(ingreep.plaats().equals("/bewijs/invoerSha256"));
        }
    }

    @Test
    void wie_het_bewijs_opnieuw_maakt_valt_met_de_vraag_door_de_mand_ook_onder_de_naam_van_een_andere_motor() {
        for (var ingreep : soorten()) {
            for (var motor : List.of("wederhoor 0.1.0", "wederhoor 9.9.9")) {
                var veranderd = antwoord();
                ingreep.doe().accept(veranderd);
                vervals(veranderd, motor);

                if (!Delen.van(veranderd).equals(Delen.van(antwoord()))) {
                    assertThat(metVraag(veranderd)).as(ingreep.plaats()).isNotEqualTo(Uitkomst.KLOPT);
                }
            }
        }
    }

    @Test
    void andere_woorden_van_een_andere_motor_worden_aangewezen() {
        var veranderd = antwoord();
        ((ObjectNode) veranderd.path("verklaring").get(0)).put("waarom", "Omdat iemand dat wil.");
        vervals(veranderd, "wederhoor 0.0.9");

        var controle = controle(veranderd, Optional.of(VRAAG));

        assertThat(controle.uitkomst()).isEqualTo(Uitkomst.WOORDEN_ANDERS);
        assertThat(controle.opmerkingen()).anyMatch(opmerking -> opmerking.endsWith("verschillen in: verklaring."));
    }

    @Test
    void een_versie_die_niet_bestaat_met_een_inhoud_die_wel_bestaat_is_onbekend_beleid() {
        var veranderd = antwoord();
        ((ObjectNode) veranderd.get("bewijs")).put("beleidsversie", "klachtenhulp-99");

        var controle = controle(veranderd, Optional.of(VRAAG));

        assertThat(controle.uitkomst()).isEqualTo(Uitkomst.BELEID_ONBEKEND);
        assertThat(controle.opmerkingen())
                .containsExactly("Versie klachtenhulp-99 met deze inhoud is er niet. klachtenhulp-1 heeft wel deze"
                        + " inhoud.");
    }

    @Test
    void een_vraag_aan_een_andere_organisatie_is_een_andere_vraag() {
        var elders = new Vraag("radar", VRAAG.peildatum(), VRAAG.feiten(), VRAAG.besluiten());
        var veranderd = antwoord().put("peildatum", "anders");

        assertThat(controle(antwoord(), Optional.of(elders)).uitkomst()).isEqualTo(Uitkomst.ANDERE_VRAAG);
        assertThat(controle(veranderd, Optional.of(elders)).uitkomst()).isEqualTo(Uitkomst.ANTWOORD_GEWIJZIGD);
    }

    @Test
    void een_antwoord_met_ontelbaar_veel_lege_regels_houdt_niemand_op() {
        var veranderd = antwoord();
        var routes = veranderd.putArray("routes");
        for (int i = 0; i < 170_000; i++) {
            routes.addObject();
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(metVraag(veranderd)).isEqualTo(Uitkomst.ANTWOORD_GEWIJZIGD));
    }

    /** Every value changed and every line and field taken away; a motor with another name is a case of its own. */
    private static List<Ingreep> ingrepen() {
        var ingrepen = new ArrayList<Ingreep>();
        verzamel(antwoord(), "", ingrepen);
        ingrepen.removeIf(ingreep -> ingreep.plaats().equals("/bewijs/motor"));
        return ingrepen;
    }

    /** Of lines of the same kind only the first one. */
    private static Collection<Ingreep> soorten() {
        Map<String, Ingreep> soorten = new LinkedHashMap<>();
        ingrepen().forEach(ingreep -> soorten.putIfAbsent(ingreep.plaats().replaceAll("/[0-9]+", "/n"), ingreep));
        return soorten.values();
    }

    private static void verzamel(JsonNode knoop, String pad, List<Ingreep> ingrepen) {
        if (knoop.isObject()) {
            knoop.properties().forEach(veld -> {
                var plaats = pad + "/" + veld.getKey();
                ingrepen.add(new Ingreep(plaats + " weg", boom -> ((ObjectNode) boom.at(pad)).remove(veld.getKey())));
                if (veld.getValue().isValueNode()) {
                    ingrepen.add(new Ingreep(
                            plaats, boom -> ((ObjectNode) boom.at(pad)).set(veld.getKey(), anders(veld.getValue()))));
                }
                verzamel(veld.getValue(), plaats, ingrepen);
            });
        } else if (knoop.isArray()) {
            ingrepen.add(new Ingreep(pad + " erbij", boom -> ((ArrayNode) boom.at(pad)).add("verzonnen")));
            for (int i = 0; i < knoop.size(); i++) {
                int plek = i;
                ingrepen.add(new Ingreep(pad + "/" + i + " weg", boom -> ((ArrayNode) boom.at(pad)).remove(plek)));
                verzamel(knoop.get(i), pad + "/" + i, ingrepen);
            }
        }
    }

    private static JsonNode anders(JsonNode waarde) {
        if (waarde.isTextual() && waarde.textValue().matches("[0-9a-f]{64}")) {
            return TextNode.valueOf("0".repeat(64));
        }
        return waarde.isTextual()
                ? TextNode.valueOf(waarde.textValue() + " ")
                : waarde.isBoolean()
                        ? BooleanNode.valueOf(!waarde.booleanValue())
                        : waarde.isNumber() ? IntNode.valueOf(waarde.intValue() + 1) : TextNode.valueOf("iets");
    }

    /** What somebody does who wants the answer and its receipt to belong together again. */
    private static void vervals(ObjectNode antwoord, String motor) {
        var bewijs = antwoord.path("bewijs").isObject()
                ? (ObjectNode) antwoord.get("bewijs")
                : antwoord.putObject("bewijs").put("beleidsversie", "klachtenhulp-1");
        bewijs.put("motor", motor);
        var regels = bewijs.putArray("regels");
        antwoord.path("verklaring").forEach(rij -> regels.add(rij.path("regel").asText()));
        bewijs.put(
                "adviesSha256",
                Adviesjson.sha256(antwoord.deepCopy().without("bewijs").toString()));
    }

    private static Uitkomst metVraag(ObjectNode antwoord) {
        return controle(antwoord, Optional.of(VRAAG)).uitkomst();
    }

    private static Uitkomst zonderVraag(ObjectNode antwoord) {
        return controle(antwoord, Optional.empty()).uitkomst();
    }

    /** As the service does it: the policy is found by the organisation and hash that the answer names. */
    private static Controle controle(ObjectNode antwoord, Optional<Vraag> vraag) {
        var adviseur = Adviseurs.van("klachtenhulp");
        boolean bekend = antwoord.path("organisatie").asText().equals("klachtenhulp")
                && adviseur.beleid()
                        .sha256()
                        .equals(antwoord.path("bewijs").path("beleidSha256").asText());
        return Bewijscontrole.controleer(antwoord, bekend ? Optional.of(adviseur) : Optional.empty(), vraag);
    }

    private static ObjectNode antwoord() {
        try {
            return (ObjectNode) Json.mapper().readTree(ANTWOORD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
