package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.feiten.OngeldigeFeiten;

/**
 * Reads the fields of one JSON object; every fault is collected and no value is repeated.
 *
 * <p>A field that is absent, null or wrong is read as null; {@link #klaar} tells whether something was wrong.
 */
final class Verzoeklezer {
    /** The shortest and longest reason (contract, dossiers). */
    static final int KORTSTE_REDEN = 10;

    static final int LANGSTE_REDEN = 2_000;
    static final int LANGSTE_NAAM = 200;
    private static final LocalDate EERSTE_DAG = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2100, 12, 31);

    private final JsonNode object;
    private final String pad;
    private final List<Fout> fouten;

    private Verzoeklezer(JsonNode object, String pad, List<Fout> fouten) {
        this.object = object;
        this.pad = pad;
        this.fouten = fouten;
    }

    /** The body as one object with these keys and no others. */
    static Verzoeklezer van(byte[] body, String... sleutels) {
        var hoort = "Stuur een JSON-object met " + String.join(", ", sleutels) + ".";
        return van(Objectlezer.lees(body, hoort), "", new ArrayList<>(), sleutels);
    }

    private static Verzoeklezer van(JsonNode object, String pad, List<Fout> fouten, String... sleutels) {
        Objectlezer.weigerAndere(object, pad, List.of(sleutels), fouten);
        return new Verzoeklezer(object, pad, fouten);
    }

    /** Query parameters, name and value each; those that are null or empty are absent. */
    static Verzoeklezer vanVraag(String[]... parameters) {
        var object = Json.mapper().createObjectNode();
        for (var parameter : parameters) {
            if (parameter[1] != null && !parameter[1].isEmpty()) {
                object.put(parameter[0], parameter[1]);
            }
        }
        return new Verzoeklezer(object, "", new ArrayList<>());
    }

    /** Throws OngeldigeFeiten (400) with all faults, if there are any. */
    void klaar() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
    }

    List<Fout> fouten() {
        return fouten;
    }

    JsonNode veld(String naam) {
        return object.get(naam);
    }

    boolean heeft(String naam) {
        return object.hasNonNull(naam);
    }

    /** A nested object with these keys, or null. */
    Verzoeklezer deel(String naam, String... sleutels) {
        if (!heeft(naam)) {
            return null;
        }
        if (veld(naam) instanceof ObjectNode deel) {
            return van(deel, pad(naam), fouten, sleutels);
        }
        fout(naam, "Dit moet een object zijn met " + String.join(", ", sleutels) + ".");
        return null;
    }

    /** A list of objects with these keys; absent is empty. */
    List<Verzoeklezer> delen(String naam, int meeste, String... sleutels) {
        if (!heeft(naam)) {
            return List.of();
        }
        var lijst = veld(naam);
        if (!lijst.isArray() || lijst.size() > meeste) {
            fout(naam, "Dit moet een lijst zijn van hoogstens " + meeste + " objecten.");
            return List.of();
        }
        List<Verzoeklezer> delen = new ArrayList<>();
        for (var element : lijst) {
            var plaats = pad(naam) + "[" + delen.size() + "]";
            if (!(element instanceof ObjectNode)) {
                fouten.add(new Fout(plaats, "Dit moet een object zijn met " + String.join(", ", sleutels) + "."));
                return List.of();
            }
            delen.add(van(element, plaats, fouten, sleutels));
        }
        return delen;
    }

    /** A name, address or other text on one line. */
    String regel(String naam, int langste) {
        return tekst(naam, 1, langste, false);
    }

    /** A list of short texts; absent is empty. */
    List<String> regels(String naam, int meeste, int langste) {
        if (!heeft(naam)) {
            return List.of();
        }
        var lijst = veld(naam);
        List<String> gelezen = new ArrayList<>();
        boolean goed = lijst.isArray() && lijst.size() <= meeste;
        for (var element : goed ? lijst : List.<JsonNode>of()) {
            goed &= element.isTextual()
                    && !element.textValue().isBlank()
                    && element.textValue().length() <= langste
                    && Json.leesbaar(element.textValue());
            gelezen.add(element.asText());
        }
        if (!goed) {
            fout(naam, "Dit moet een lijst zijn van hoogstens " + meeste + " korte teksten.");
            return List.of();
        }
        return List.copyOf(new LinkedHashSet<>(gelezen));
    }

    /** A text that may have lines of its own. */
    String tekst(String naam, int kortste, int langste) {
        return tekst(naam, kortste, langste, true);
    }

    <T> T verplicht(String naam, T waarde) {
        if (waarde == null && !heeft(naam)) {
            fout(naam, "Dit veld is verplicht.");
        }
        return waarde;
    }

    /** A reason of 10 to 2,000 characters. */
    String reden(String naam) {
        return verplicht(naam, tekst(naam, KORTSTE_REDEN, LANGSTE_REDEN));
    }

    LocalDate datum(String naam) {
        if (!heeft(naam)) {
            return null;
        }
        try {
            var waarde = veld(naam);
            boolean vorm = waarde.isTextual() && waarde.textValue().length() <= 12;
            var dag = vorm ? LocalDate.parse(waarde.textValue()) : null;
            if (dag != null && !dag.isBefore(EERSTE_DAG) && !dag.isAfter(LAATSTE_DAG)) {
                return dag;
            }
        } catch (DateTimeException e) {
            // told below, together with the other faults
        }
        fout(naam, "Vul een bestaande datum in tussen 1990 en 2100, als jjjj-mm-dd.");
        return null;
    }

    Integer getal(String naam, int kleinste, int grootste) {
        if (!heeft(naam)) {
            return null;
        }
        var waarde = veld(naam);
        if (waarde.isIntegralNumber()
                && waarde.canConvertToInt()
                && waarde.intValue() >= kleinste
                && waarde.intValue() <= grootste) {
            return waarde.intValue();
        }
        fout(naam, "Vul een heel getal in van " + kleinste + " tot en met " + grootste + ".");
        return null;
    }

    Boolean jaNee(String naam) {
        if (!heeft(naam)) {
            return null;
        }
        if (veld(naam).isBoolean()) {
            return veld(naam).booleanValue();
        }
        fouten.add(new Fout(pad(naam), "Kies true of false.", List.of("true", "false")));
        return null;
    }

    <W extends Enum<W> & Woord> W woord(String naam, Class<W> soort) {
        var labels = Arrays.stream(soort.getEnumConstants()).map(Woord::label).toList();
        var gekozen = keuze(naam, labels);
        return gekozen == null ? null : Woord.van(soort, gekozen).orElseThrow();
    }

    String keuze(String naam, List<String> waarden) {
        if (!heeft(naam)) {
            return null;
        }
        if (veld(naam).isTextual() && waarden.contains(veld(naam).textValue())) {
            return veld(naam).textValue();
        }
        fouten.add(new Fout(pad(naam), "Kies een waarde uit de lijst.", waarden));
        return null;
    }

    void fout(String naam, String melding) {
        fouten.add(new Fout(pad(naam), melding));
    }

    private String pad(String naam) {
        return Json.pad(pad, naam);
    }

    private String tekst(String naam, int kortste, int langste, boolean regels) {
        if (!heeft(naam)) {
            return null;
        }
        if (!veld(naam).isTextual()) {
            fout(naam, "Dit moet tekst zijn.");
            return null;
        }
        var ruw = veld(naam).textValue();
        var zonderRegels = regels ? ruw.replaceAll("[\\r\\n\\t]", " ") : ruw;
        if (!Json.leesbaar(zonderRegels)) {
            fout(naam, "Deze tekst bevat tekens die niet mogen.");
            return null;
        }
        var tekst = ruw.strip();
        if (tekst.length() < kortste || tekst.length() > langste) {
            fout(naam, "Vul " + kortste + " tot en met " + langste + " tekens in.");
            return null;
        }
        return tekst;
    }
}
