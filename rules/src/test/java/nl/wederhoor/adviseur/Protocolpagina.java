package nl.wederhoor.adviseur;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Clausule;
import nl.wederhoor.csv.Csv;

/**
 * The text of docs/protocol/ORG.md: the protocol part by part, with for each part a request and the lines of the answer.
 *
 * <p>A clause is shown by the case that names it in adviezen/ORG.csv, else by the first case whose answer cites it.
 */
final class Protocolpagina {
    private static final String VERNIEUWEN = "./mvnw -pl rules -am test -Dtest=ProtocolpaginaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dwederhoor.protocol.vernieuw=true";

    private final String organisatie;
    private final List<Adviesgeval> gevallen;
    private final Map<Adviesgeval, List<Antwoordregel>> antwoorden = new LinkedHashMap<>();
    private final Set<Adviesgeval> getoond = new LinkedHashSet<>();
    private final StringBuilder tekst = new StringBuilder();

    private Protocolpagina(String organisatie) {
        this.organisatie = organisatie;
        this.gevallen = Adviesgeval.van(organisatie);
        gevallen.forEach(geval -> antwoorden.put(geval, Antwoordregel.van(geval.advies())));
    }

    static String van(String organisatie) {
        var pagina = new Protocolpagina(organisatie);
        pagina.kop();
        pagina.delen().forEach(pagina::deel);
        return pagina.tekst.toString();
    }

    private void kop() {
        regel(
                "# %s: het protocol in antwoorden",
                Proef.adviseur(organisatie).beleid().naam());
        regel("");
        regel(
                "Deze pagina volgt de tekst, deel voor deel. Bij elk deel staan de bepalingen in onze eigen woorden, een");
        regel("verzonnen melding die ze laat zien, en de regels van het antwoord die ze noemen. De meldingen staan in");
        regel(
                "`rules/src/test/resources/adviezen/%s.csv`. Een test maakt de pagina uit de echte antwoorden en faalt als",
                organisatie);
        regel("zij verschilt. Vernieuwen: `%s`.", VERNIEUWEN);
    }

    /** The parts of the text in its order, each with its clauses. */
    private Map<String, List<Clausule>> delen() {
        var titels = titels();
        Map<String, List<Clausule>> delen = new LinkedHashMap<>();
        titels.forEach((deel, titel) -> delen.put(deel + " " + titel, new ArrayList<>()));
        for (var clausule : Proef.adviseur(organisatie).beleid().clausules().alle()) {
            var deel = deel(clausule.id(), titels.keySet());
            delen.get(deel + " " + titels.get(deel)).add(clausule);
        }
        return delen;
    }

    private Map<String, String> titels() {
        try (var invoer = getClass().getResourceAsStream("/adviezen/delen.csv")) {
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .filter(regel -> regel.get("organisatie").equals(organisatie))
                    .collect(Collectors.toMap(
                            regel -> regel.get("deel"),
                            regel -> regel.get("titel"),
                            (een, ander) -> een,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most precise part: "RADAR-4.4.1c" stands in 4.4.1, not in 4. */
    private static String deel(String clausule, Collection<String> delen) {
        var nummer = clausule.substring(clausule.indexOf('-') + 1);
        return delen.stream()
                .filter(deel -> nummer.matches("\\Q" + deel + "\\E([a-z.].*)?"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalStateException(clausule + " past in geen deel van delen.csv"));
    }

    private void deel(String titel, List<Clausule> clausules) {
        regel("");
        regel("## %s", titel);
        clausules.forEach(
                clausule -> regel("- **%s** (%s) %s", clausule.id(), soort(clausule), clausule.omschrijving()));
        Map<Adviesgeval, Set<String>> perGeval = new LinkedHashMap<>();
        clausules.forEach(clausule -> perGeval.computeIfAbsent(geval(clausule.id()), nieuw -> new TreeSet<>())
                .add(clausule.id()));
        perGeval.forEach(this::geval);
    }

    private static String soort(Clausule clausule) {
        return clausule.beslisser().isEmpty() ? clausule.soort() : clausule.soort() + ": " + clausule.beslisser();
    }

    private Adviesgeval geval(String clausule) {
        return gevallen.stream()
                .filter(geval -> geval.clausules().contains(clausule))
                .findFirst()
                .or(() -> gevallen.stream()
                        .filter(geval -> antwoorden.get(geval).stream()
                                .anyMatch(regel -> regel.clausules().contains(clausule)))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("Geen geval laat " + clausule + " zien"));
    }

    private void geval(Adviesgeval geval, Set<String> clausules) {
        regel("");
        regel("**Geval %d: %s**", gevallen.indexOf(geval) + 1, geval.naam());
        if (getoond.add(geval)) {
            regel("");
            regel("```json");
            regel("%s", json(geval.vraag()));
            regel("```");
        }
        regel("");
        regel("| regel van het antwoord | wat er staat | bepalingen |");
        regel("|---|---|---|");
        regels(geval, clausules)
                .forEach(lijn -> regel(
                        "| %s | %s | %s |", cel(lijn.plaats()), cel(lijn.zegt()), String.join(", ", lijn.clausules())));
    }

    /** The lines that name one of these clauses; the explanation only for a clause that no other line names. */
    private List<Antwoordregel> regels(Adviesgeval geval, Set<String> clausules) {
        var over = new TreeSet<>(clausules);
        var lijnen = antwoorden.get(geval);
        lijnen.stream().filter(lijn -> !lijn.isVerklaring()).forEach(lijn -> over.removeAll(lijn.clausules()));
        return lijnen.stream()
                .filter(lijn ->
                        lijn.clausules().stream().anyMatch(lijn.isVerklaring() ? over::contains : clausules::contains))
                .toList();
    }

    /** One line for each fact, so that a difference is one line too. */
    private static String json(ObjectNode vraag) {
        var delen = new ArrayList<String>();
        vraag.properties().forEach(veld -> {
            var waarde = veld.getValue().isObject()
                    ? veld.getValue().properties().stream()
                            .map(feit -> "    \"" + feit.getKey() + "\": " + feit.getValue())
                            .collect(Collectors.joining(",\n", "{\n", "\n  }"))
                    : veld.getValue().toString();
            delen.add("  \"" + veld.getKey() + "\": " + waarde);
        });
        return delen.stream().collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String cel(String waarde) {
        return waarde.replace("|", "\\|");
    }

    private void regel(String vorm, Object... waarden) {
        tekst.append(waarden.length == 0 ? vorm : vorm.formatted(waarden)).append('\n');
    }
}
