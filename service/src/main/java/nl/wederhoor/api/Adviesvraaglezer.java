package nl.wederhoor.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.feiten.OngeldigeFeiten;

/** Reads the body of POST /adviezen and reports every fault in it at once; no value is repeated. */
@Singleton
final class Adviesvraaglezer {
    private static final List<String> SLEUTELS = List.of("organisatie", "peildatum", "feiten", "besluiten");

    private final Beleidsversies versies;
    private final Clock klok;

    Adviesvraaglezer(Beleidsversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    /** Throws OngeldigeFeiten (400) with all faults. */
    Adviesvraag lees(byte[] body) {
        var object = json(body);
        var fouten = new ArrayList<Fout>();
        onbekendeSleutels(object, fouten);
        var organisatie = organisatie(object.get("organisatie"), fouten);
        var peildatum = Peildatum.lees(object.get("peildatum"), OffsetDateTime.now(klok), fouten);
        var feiten = FeitenLezer.lees(object.get("feiten"), "feiten", fouten);
        var besluiten = BesluitenLezer.lees(object.get("besluiten"), "besluiten", fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return new Adviesvraag(organisatie, peildatum, feiten, besluiten);
    }

    private String organisatie(JsonNode waarde, List<Fout> fouten) {
        if (waarde != null && waarde.isTextual() && versies.kent(waarde.textValue())) {
            return waarde.textValue();
        }
        fouten.add(new Fout("organisatie", "Kies een organisatie uit de lijst.", versies.organisaties()));
        return null;
    }

    private static void onbekendeSleutels(JsonNode object, List<Fout> fouten) {
        for (var sleutel : (Iterable<String>) object::fieldNames) {
            if (!SLEUTELS.contains(sleutel)) {
                fouten.add(new Fout(Json.pad("", sleutel), "Deze sleutel bestaat niet.", SLEUTELS));
            }
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            var object = Json.mapper().readTree(utf8(body));
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException e) {
            throw onleesbaar(Leesfout.melding(e), Leesfout.pad(e));
        } catch (IOException e) {
            throw onleesbaar("De tekst is geen UTF-8.", "");
        }
        throw onleesbaar("Stuur een JSON-object met organisatie, peildatum, feiten en besluiten.", "");
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static OngeldigeFeiten onleesbaar(String melding, String pad) {
        return new OngeldigeFeiten(List.of(new Fout(pad, melding)));
    }
}
