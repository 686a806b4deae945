package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.api.Aanmeldinglezer;
import nl.wederhoor.concept.Concepten;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.Invoer;
import nl.wederhoor.pagina.StelMeldingSamen;
import nl.wederhoor.pagina.ToonSchil;

/** Makes a dossier of the draft of a report and of what is asked about the people in it; then the draft is gone. */
@Singleton
final class MaakDossier {
    private final Concepten concepten;
    private final StelMeldingSamen stelMeldingSamen;
    private final Aanmeldinglezer lezer;
    private final OpenDossier openDossier;
    private final ToonSchil schil;

    MaakDossier(
            Concepten concepten,
            StelMeldingSamen stelMeldingSamen,
            Aanmeldinglezer lezer,
            OpenDossier openDossier,
            ToonSchil schil) {
        this.concepten = concepten;
        this.stelMeldingSamen = stelMeldingSamen;
        this.lezer = lezer;
        this.openDossier = openDossier;
        this.schil = schil;
    }

    NieuwDossierbeeld beeld(Medewerker wie, Formulier formulier, Bericht bericht) {
        var gelezen = stelMeldingSamen.lees(concept(wie), wie);
        var ander = gelezen.organisatie().equals(wie.organisatie()) ? "" : schil.naam(gelezen.organisatie());
        return new NieuwDossierbeeld(
                schil.voor(wie, "melding"),
                stelMeldingSamen.beeld(gelezen),
                ander,
                !gelezen.fouten().isEmpty(),
                formulier,
                bericht);
    }

    /** The id of the new dossier; throws OngeldigeFeiten with every fault of the form and of the draft. */
    UUID maak(Medewerker wie, Formulier formulier) {
        eisKeuze(formulier);
        var aanvraag = JsonNodeFactory.instance.objectNode().put("organisatie", wie.organisatie());
        aanvraag.set("feiten", concept(wie).feiten());
        if (!formulier.waarde("omschrijving").isBlank()) {
            aanvraag.put("omschrijving", formulier.waarde("omschrijving").strip());
        }
        if (formulier.heeft("bekend", "ja")) {
            aanvraag.set("melderGegevens", Persoonsvelden.object(formulier, "melder-"));
        }
        zet(aanvraag, "wederpartij", deel(formulier, "wederpartij-", "naam", "soort"));
        zet(aanvraag, "incident", deel(formulier, "incident-", "datum", "plaats"));
        var aanmelding = lezer.lees(Formulier.bytes(aanvraag), wie.organisatie());
        var dossier = openDossier.open(wie, aanmelding, Optional.ofNullable(formulier.herhaling()));
        concepten.wis(eigenaar(wie));
        return dossier.id();
    }

    /** Nothing of a person is stored without a choice, and nothing at all when they stay unknown. */
    private static void eisKeuze(Formulier formulier) {
        boolean ingevuld = !Persoonsvelden.object(formulier, "melder-").isEmpty();
        List<Fout> fouten = new ArrayList<>();
        if (formulier.heeft("bekend", "nee") && ingevuld) {
            fouten.add(new Fout(
                    "bekend",
                    "U koos dat de melder onbekend blijft. Haal de gegevens weg, of kies dat ze bekend mogen zijn."));
        } else if (formulier.heeft("bekend", "ja") && !ingevuld) {
            fouten.add(new Fout("bekend", "Vul hieronder iets in, of kies dat de melder onbekend blijft."));
        } else if (formulier.waarde("bekend").isEmpty()) {
            fouten.add(new Fout("bekend", "Kies of het bureau mag weten wie de melder is."));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
    }

    private static ObjectNode deel(Formulier formulier, String voor, String... namen) {
        var deel = JsonNodeFactory.instance.objectNode();
        for (var naam : namen) {
            var waarde = formulier.waarde(voor + naam).strip();
            if (!waarde.isEmpty()) {
                deel.put(naam, waarde);
            }
        }
        return deel;
    }

    private static void zet(ObjectNode aanvraag, String naam, ObjectNode deel) {
        if (!deel.isEmpty()) {
            aanvraag.set(naam, deel);
        }
    }

    private Invoer concept(Medewerker wie) {
        return concepten.lees(eigenaar(wie)).map(Invoer::uitBewaarvorm).orElse(Invoer.leeg());
    }

    private static Concepten.Eigenaar eigenaar(Medewerker wie) {
        return new Concepten.Eigenaar(wie.organisatie(), wie.naam());
    }
}
