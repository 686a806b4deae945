package nl.wederhoor.pagina.dossier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Probleem;
import nl.wederhoor.probleem.Weigering;

/**
 * Does what a form asks. Done: the browser is sent to the page again. Refused: the same page comes back with the reason in
 * words and all that was typed; what is not theirs to do or does not exist is refused as everywhere else.
 */
@Singleton
final class Verwerking {
    private final StelDossierSamen stelSamen;

    Verwerking(StelDossierSamen stelSamen) {
        this.stelSamen = stelSamen;
    }

    /** A form of one page of a dossier, and who sent it. */
    record Zending(Medewerker wie, UUID dossier, Tab tab, Formulier formulier) {
        private String pad() {
            return "/dossiers/" + dossier + tab.pad();
        }
    }

    /** What the form asks; it says what was done. */
    @FunctionalInterface
    interface Werk {
        Gedaan doe(Formulier formulier);
    }

    Response verwerk(Zending zending, Werk werk) {
        try {
            var gedaan = werk.doe(zending.formulier());
            return Response.seeOther(URI.create(zending.pad() + "?gedaan=" + gedaan.code() + "#bericht"))
                    .build();
        } catch (OngeldigeFeiten fout) {
            return opnieuw(
                    zending, 400, map -> Bericht.fouten(zending.formulier().waarde(Formulier.WELK), fout.fouten()));
        } catch (Weigering weigering) {
            return opnieuw(zending, weigering);
        }
    }

    private Response opnieuw(Zending zending, Weigering weigering) {
        var probleem = weigering.probleem();
        return switch (probleem.status()) {
            case 400 ->
                opnieuw(
                        zending,
                        400,
                        map -> Bericht.fouten(zending.formulier().waarde(Formulier.WELK), probleem.fouten()));
            case 409 -> opnieuw(zending, 409, map -> poort(probleem, map, zending));
            case 412 ->
                opnieuw(
                        zending,
                        412,
                        map -> Bericht.verouderd(
                                Journaalregel.na(zending.formulier().regel(), map)));
            default -> throw weigering;
        };
    }

    private static Bericht poort(Probleem probleem, Dossiermap map, Zending zending) {
        return Bericht.poort(probleem, Nodig.van(lijst(probleem.ontbreekt()), map, "/dossiers/" + zending.dossier()));
    }

    /** What is no gate but a clash has no such list. */
    static List<String> lijst(List<String> lijst) {
        return lijst == null ? List.of() : lijst;
    }

    private Response opnieuw(Zending zending, int status, Function<Dossiermap, Bericht> bericht) {
        return Response.status(status)
                .entity(stelSamen.pagina(zending.wie(), zending.dossier(), zending.tab(), zending.formulier(), bericht))
                .build();
    }
}
