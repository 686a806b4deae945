package nl.wederhoor.pagina.beleid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.pagina.beleid.Gevallenpagina.Regel;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.BeheerGevallen;
import nl.wederhoor.studio.Geval;
import nl.wederhoor.studio.Gevaluitslag;

/** Puts the page of the cases of a version together; they are run each time it is opened. */
@Singleton
final class StelGevallenSamen {
    private static final Pattern STAND = Pattern.compile("(routes|hulpvormen)\\[(.+)]\\.status");
    private static final Map<String, String> SOORTEN = Map.of("routes", "Route", "hulpvormen", "Vorm van hulp");

    private final Kaders kaders;
    private final BeheerGevallen gevallen;

    StelGevallenSamen(Kaders kaders, BeheerGevallen gevallen) {
        this.kaders = kaders;
        this.gevallen = gevallen;
    }

    int nummer(Medewerker wie, String versie) {
        return kaders.van(wie, versie).versie().versie();
    }

    Gevallenpagina pagina(Medewerker wie, String versie, Velden velden, Melding melding) {
        var kader = kaders.van(wie, versie);
        int nummer = kader.versie().versie();
        var alle = gevallen.alle(wie, wie.organisatie(), nummer);
        Map<Integer, Gevaluitslag> uitslagen = Map.of();
        var nietGedraaid = "";
        try {
            uitslagen = alle.isEmpty()
                    ? Map.of()
                    : gevallen.draai(wie, wie.organisatie(), nummer).stream()
                            .collect(Collectors.toMap(Gevaluitslag::nummer, Function.identity()));
        } catch (Weigering weigering) {
            nietGedraaid = weigering.probleem().detail();
        }
        var bekend = uitslagen;
        return new Gevallenpagina(
                kader,
                alle.stream()
                        .map(geval -> regel(geval, bekend.get(geval.nummer())))
                        .toList(),
                nietGedraaid,
                velden.waarde("dossier"),
                velden.waarde("naam"),
                melding);
    }

    private static Regel regel(Geval geval, Gevaluitslag uitslag) {
        return new Regel(
                geval.nummer(),
                geval.naam(),
                Opmaak.dag(OffsetDateTime.parse(geval.peildatum())),
                uitslag == null ? null : uitslag.groen(),
                uitslag == null
                        ? List.of()
                        : uitslag.verschillen().stream()
                                .map(StelGevallenSamen::zin)
                                .toList());
    }

    private static String zin(Gevaluitslag.Gevalverschil verschil) {
        var stand = STAND.matcher(verschil.pad());
        var waar = stand.matches()
                ? SOORTEN.get(stand.group(1)) + " " + stand.group(2)
                : verschil.pad().equals("soort.waarde") ? "Melding of klacht" : verschil.pad();
        return waar + ": verwacht " + woorden(verschil.verwacht()) + ", nu " + woorden(verschil.gekregen()) + ".";
    }

    private static String woorden(JsonNode waarde) {
        return waarde == null || waarde.isNull() ? "niets" : waarde.isValueNode() ? waarde.asText() : waarde.toString();
    }
}
