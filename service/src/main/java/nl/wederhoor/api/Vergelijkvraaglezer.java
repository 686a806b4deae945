package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.vergelijking.Vergelijking;

/** Reads the body of POST /adviezen/vergelijking and reports every fault in it at once; no value is repeated. */
@Singleton
final class Vergelijkvraaglezer {
    private static final List<String> SLEUTELS = List.of("organisaties", "feiten", "peildatum");
    private static final String AANTAL = "Noem een lijst van twee tot vijf verschillende organisaties.";

    private final Beleidsversies versies;
    private final Clock klok;

    Vergelijkvraaglezer(Beleidsversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    /** Throws OngeldigeFeiten (400) with all faults. */
    Vergelijkvraag lees(byte[] body) {
        var object = Objectlezer.lees(body, "Stuur een JSON-object met organisaties, feiten en peildatum.");
        var fouten = new ArrayList<Fout>();
        Objectlezer.weigerAndere(object, "", SLEUTELS, fouten);
        var peildatum = Peildatum.lees(object.get("peildatum"), OffsetDateTime.now(klok), fouten);
        var organisaties = organisaties(object.get("organisaties"), peildatum, fouten);
        var feiten = FeitenLezer.lees(object.get("feiten"), "feiten", fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return new Vergelijkvraag(organisaties, peildatum, feiten);
    }

    private List<String> organisaties(JsonNode lijst, OffsetDateTime peildatum, List<Fout> fouten) {
        if (lijst == null
                || !lijst.isArray()
                || lijst.size() < Vergelijking.MINSTE
                || lijst.size() > Vergelijking.MEESTE) {
            fouten.add(new Fout("organisaties", AANTAL, versies.organisaties()));
            return List.of();
        }
        var gelezen = new ArrayList<String>();
        for (int i = 0; i < lijst.size(); i++) {
            var pad = "organisaties[" + i + "]";
            var naam = lijst.get(i).isTextual() ? lijst.get(i).textValue() : "";
            if (!versies.kent(naam)) {
                fouten.add(new Fout(pad, "Kies een organisatie uit de lijst.", versies.organisaties()));
            } else if (gelezen.contains(naam)) {
                fouten.add(new Fout(pad, "Deze organisatie staat al in de lijst."));
            } else if (versies.geldigOp(naam, peildatum).isEmpty()) {
                fouten.add(new Fout(pad, "Deze organisatie heeft op de peildatum geen beleid."));
            } else {
                gelezen.add(naam);
            }
        }
        return gelezen;
    }
}
