package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.bewijs.Vraag;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;

/**
 * Reads what is to be checked: an answer by itself, or {@code {"advies": answer, "vraag": request}}.
 *
 * <p>A question without a peildatum gets that of the answer: "now" was then.
 */
@Singleton
final class Bewijsvraaglezer {
    private static final List<String> SLEUTELS = List.of("advies", "vraag");
    private static final List<String> BEWIJS =
            List.of("beleidsversie", "beleidSha256", "invoerSha256", "motor", "adviesSha256");
    private static final String HASH = "[0-9a-f]{64}";

    private final Adviesvraaglezer vragen;

    Bewijsvraaglezer(Adviesvraaglezer vragen) {
        this.vragen = vragen;
    }

    /** Throws OngeldigeFeiten (400) with all faults. */
    Bewijsvraag lees(byte[] body) {
        var object = Objectlezer.lees(body, "Stuur een advies met zijn bewijs, of een object met advies en vraag.");
        var fouten = new ArrayList<Fout>();
        boolean alleen = object.has("bewijs");
        if (!alleen) {
            Objectlezer.weigerAndere(object, "", SLEUTELS, fouten);
        }
        var advies = alleen ? object : object.get("advies");
        keur(advies, alleen ? "" : "advies.", fouten);
        var vraag = alleen ? Optional.<Vraag>empty() : vraag(object.get("vraag"), advies, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return new Bewijsvraag((ObjectNode) advies, vraag);
    }

    private static void keur(JsonNode advies, String pad, List<Fout> fouten) {
        if (advies == null || !advies.isObject()) {
            fouten.add(new Fout("advies", "Dit moet een advies met zijn bewijs zijn."));
            return;
        }
        if (!advies.path("organisatie").isTextual()) {
            fouten.add(new Fout(pad + "organisatie", "Een advies noemt zijn organisatie."));
        }
        var bewijs = advies.path("bewijs");
        for (var veld : BEWIJS) {
            var waarde = bewijs.path(veld);
            if (!waarde.isTextual()) {
                fouten.add(new Fout(pad + "bewijs." + veld, "Dit veld hoort in een bewijs te staan, als tekst."));
            } else if (veld.endsWith("Sha256") && !waarde.textValue().matches(HASH)) {
                fouten.add(new Fout(pad + "bewijs." + veld, "Een hash bestaat uit 64 cijfers en letters van a tot f."));
            }
        }
        if (!bewijs.path("regels").isArray()) {
            fouten.add(new Fout(pad + "bewijs.regels", "Een bewijs noemt de regels als lijst."));
        }
    }

    private Optional<Vraag> vraag(JsonNode vraag, JsonNode advies, List<Fout> fouten) {
        if (vraag == null || vraag.isNull()) {
            return Optional.empty();
        }
        if (!(vraag instanceof ObjectNode object)) {
            fouten.add(new Fout("vraag", "Dit moet de vraag zijn waarop het advies kwam, als object."));
            return Optional.empty();
        }
        var compleet = object.deepCopy();
        boolean toen = advies != null && advies.path("peildatum").isTextual();
        if (!compleet.hasNonNull("peildatum") && toen) {
            compleet.set("peildatum", advies.path("peildatum"));
        }
        var gelezen = new ArrayList<Fout>();
        var gesteld = vragen.lees(compleet, gelezen);
        gelezen.forEach(fout -> fouten.add(new Fout("vraag." + fout.pad(), fout.melding(), fout.toegestaan())));
        return Optional.of(
                new Vraag(gesteld.organisatie(), gesteld.peildatum(), gesteld.feiten(), gesteld.besluiten()));
    }
}
