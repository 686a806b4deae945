package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.studio.Geval;

/** Reads the bodies about cases of a version; each throws OngeldigeFeiten (400) with all faults. */
@Singleton
public final class Gevallezer {
    private static final int GROOTSTE = 100_000;
    private static final JsonNode GEEN = JsonNodeFactory.instance.arrayNode();

    private final Clock klok;

    Gevallezer(Clock klok) {
        this.klok = klok;
    }

    /** A case that is not kept yet; without a day it is this moment. */
    public Geval geval(byte[] body) {
        var lezer = Verzoeklezer.van(body, "naam", "feiten", "verwacht", "besluiten", "peildatum");
        var naam = lezer.verplicht("naam", lezer.regel("naam", Verzoeklezer.LANGSTE_NAAM));
        if (!lezer.heeft("feiten")) {
            lezer.fout("feiten", "Dit veld is verplicht.");
        }
        var feiten = FeitenLezer.lees(lezer.veld("feiten"), "feiten", lezer.fouten());
        BesluitenLezer.lees(lezer.veld("besluiten"), "besluiten", lezer.fouten());
        var peildatum = Peildatum.lees(lezer.veld("peildatum"), OffsetDateTime.now(klok), lezer.fouten());
        var verwacht = verwacht(lezer);
        lezer.klaar();
        var besluiten = lezer.heeft("besluiten") ? lezer.veld("besluiten") : GEEN;
        return new Geval(0, naam, peildatum.toString(), FeitenSchrijver.schrijf(feiten), besluiten, verwacht);
    }

    /** Which dossier a case is made of, and what it is called or null. */
    record Dossiergeval(UUID dossier, String naam) {}

    static Dossiergeval vanDossier(byte[] body) {
        var lezer = Verzoeklezer.van(body, "dossier", "naam");
        var dossier = lezer.verplicht("dossier", lezer.regel("dossier", 36));
        var naam = lezer.regel("naam", Verzoeklezer.LANGSTE_NAAM);
        lezer.klaar();
        return new Dossiergeval(Kopregels.id(dossier), naam);
    }

    private static JsonNode verwacht(Verzoeklezer lezer) {
        var verwacht = lezer.veld("verwacht");
        if (verwacht == null || !verwacht.isObject() || verwacht.isEmpty()) {
            lezer.fout("verwacht", "Dit moet een object zijn met een of meer velden van het advies.");
        } else if (verwacht.toString().length() > GROOTSTE) {
            lezer.fout("verwacht", "Dit is te veel. Noem alleen waar het om gaat.");
        } else {
            Adviesvorm.keur(verwacht, "verwacht", lezer.fouten());
        }
        return verwacht;
    }
}
