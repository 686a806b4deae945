package nl.wederhoor.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.identiteit.Medewerker;

/**
 * Makes a case of a dossier that points to nobody: coded facts only, days moved together, no municipality and no text.
 * Expected is what its last advice said of the kind, the routes and the forms of help.
 */
@Singleton
public final class MaakGevalVanDossier {
    private static final String NAAM = "Uit een dossier";
    private static final String STATUS = "status";

    private final LeesDossier leesDossier;
    private final Beleidsversies versies;
    private final BeheerGevallen gevallen;
    private final Clock klok;

    MaakGevalVanDossier(LeesDossier leesDossier, Beleidsversies versies, BeheerGevallen gevallen, Clock klok) {
        this.leesDossier = leesDossier;
        this.versies = versies;
        this.gevallen = gevallen;
        this.klok = klok;
    }

    /**
     * Throws 404 for a dossier that is not there, and what keeping a case can throw.
     *
     * @param naam what the case is called, or null
     */
    public Geval maak(Medewerker door, String organisatie, int versie, UUID dossier, String naam) {
        Studio.eisEigen(door, organisatie);
        var beeld = leesDossier.lees(door, dossier);
        var advies = lees(beeld.advies());
        var peildatum = OffsetDateTime.parse(advies.path("peildatum").asText());
        var zonder = Ontidentificatie.van(metGebied(organisatie, beeld.feiten(), beeld.besluiten()), peildatum);
        return gevallen.voegToe(
                door,
                organisatie,
                versie,
                new Geval(
                        0,
                        naam == null ? NAAM : naam,
                        zonder.peildatum().toString(),
                        FeitenSchrijver.schrijf(zonder.feiten()),
                        besluiten(beeld.besluiten()),
                        verwacht(advies)));
    }

    static ArrayNode besluiten(Besluiten besluiten) {
        var lijst = JsonNodeFactory.instance.arrayNode();
        besluiten.alle().forEach((onderwerp, besluit) -> lijst.addObject()
                .put("onderwerp", onderwerp.label())
                .put("besluit", besluit));
        return lijst;
    }

    /** What a known municipality says is kept when its name is not. */
    private Feiten metGebied(String organisatie, Feiten feiten, Besluiten besluiten) {
        var beleid = versies.geldigOp(organisatie, OffsetDateTime.now(klok));
        if (beleid.isEmpty() || !feiten.heeft(Feit.GEMEENTE)) {
            return feiten;
        }
        var aangevuld = Adviseur.aangevuld(beleid.get().beleid(), feiten, besluiten);
        var gevuld = feiten;
        for (var feit : new Feit[] {Feit.BINNEN_WERKGEBIED, Feit.GEMEENTE_AANGESLOTEN, Feit.GEMEENTE_BETAALT}) {
            if (aangevuld.heeft(feit) && !gevuld.heeft(feit)) {
                gevuld = gevuld.met(feit, aangevuld.waarde(feit));
            }
        }
        return gevuld;
    }

    private static ObjectNode verwacht(JsonNode advies) {
        var verwacht = JsonNodeFactory.instance.objectNode();
        verwacht.putObject("soort").set("waarde", advies.path("soort").path("waarde"));
        neem(verwacht, advies, "routes", "route");
        neem(verwacht, advies, "hulpvormen", "vorm");
        return verwacht;
    }

    private static void neem(ObjectNode verwacht, JsonNode advies, String lijst, String sleutel) {
        var lijnen = verwacht.putArray(lijst);
        advies.path(lijst).forEach(lijn -> {
            var nieuw = lijnen.addObject();
            nieuw.set(sleutel, lijn.path(sleutel));
            nieuw.set(STATUS, lijn.path(STATUS));
        });
    }

    private static JsonNode lees(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an advice that was kept cannot be read", e);
        }
    }
}
