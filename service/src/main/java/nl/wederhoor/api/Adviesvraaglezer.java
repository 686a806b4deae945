package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Fout;
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
        var object = Objectlezer.lees(body, "Stuur een JSON-object met organisatie, peildatum, feiten en besluiten.");
        var fouten = new ArrayList<Fout>();
        var vraag = lees(object, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return vraag;
    }

    /** The same request as an object; its faults are added to a list that the caller reports with others. */
    Adviesvraag lees(JsonNode object, List<Fout> fouten) {
        Objectlezer.weigerAndere(object, "", SLEUTELS, fouten);
        var organisatie = organisatie(object.get("organisatie"), fouten);
        var peildatum = Peildatum.lees(object.get("peildatum"), OffsetDateTime.now(klok), fouten);
        var feiten = FeitenLezer.lees(object.get("feiten"), "feiten", fouten);
        var besluiten = BesluitenLezer.lees(object.get("besluiten"), "besluiten", fouten);
        return new Adviesvraag(organisatie, peildatum, feiten, besluiten);
    }

    private String organisatie(JsonNode waarde, List<Fout> fouten) {
        if (waarde != null && waarde.isTextual() && versies.kent(waarde.textValue())) {
            return waarde.textValue();
        }
        fouten.add(new Fout("organisatie", "Kies een organisatie uit de lijst.", versies.organisaties()));
        return null;
    }
}
