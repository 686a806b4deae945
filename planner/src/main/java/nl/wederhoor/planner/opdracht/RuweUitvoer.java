package nl.wederhoor.planner.opdracht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import nl.wederhoor.planner.assignment.Incumbent;

/** Writes the answer to a raw instance as the contract says. */
final class RuweUitvoer {
    private static final int GELUKT = 0;
    private static final int ONVOLLEDIG = 2;

    private final RuweInstantie invoer;
    private final Incumbent.Found beste;
    private final long ondergrens;
    private final boolean onmogelijk;

    RuweUitvoer(RuweInstantie invoer, Incumbent incumbent) {
        this.invoer = invoer;
        this.beste = incumbent.best();
        this.ondergrens = Math.min(incumbent.bound(), volledig() ? beste.cost() : Long.MAX_VALUE);
        this.onmogelijk = incumbent.infeasible();
    }

    /** Without handlers there is nothing to call a plan, even where cases may stay out. */
    private boolean volledig() {
        return beste.out() == 0 && !invoer.handlers().isEmpty();
    }

    int code() {
        return volledig() ? GELUKT : ONVOLLEDIG;
    }

    /** What a reader must know and the numbers do not say; empty when there is nothing. */
    String melding() {
        if (invoer.handlers().isEmpty()) {
            return "handlers: er zijn geen behandelaars, dus niemand krijgt een zaak.";
        }
        if (onmogelijk) {
            return "Het is bewezen dat niet alle zaken een behandelaar kunnen krijgen.";
        }
        if (!volledig()) {
            return "Er is geen volledige verdeling gevonden. Misschien lukt het met meer seconden.";
        }
        return toegewezen() == 0 ? "Geen enkele zaak krijgt een behandelaar." : "";
    }

    private int toegewezen() {
        int aantal = 0;
        for (int plek : beste.places()) {
            aantal += plek == invoer.instance().out() ? 0 : 1;
        }
        return aantal;
    }

    String json(double seconden) {
        var tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(tekst)) {
            json.writeStartObject();
            schrijfToewijzingen(json);
            schrijfGetallen(json);
            json.writeNumberField("seconds", Math.round(seconden * 1000) / 1000.0);
            schrijfBuiten(json);
            if (!melding().isEmpty()) {
                json.writeStringField("message", melding());
            }
            json.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }

    private void schrijfToewijzingen(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("assignments");
        for (int i = 0; i < beste.places().length; i++) {
            if (beste.places()[i] != invoer.instance().out()) {
                json.writeStartObject();
                json.writeFieldName("case");
                schrijfId(json, invoer.cases().get(i));
                json.writeFieldName("handler");
                schrijfId(json, invoer.handlers().get(beste.places()[i]));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void schrijfGetallen(JsonGenerator json) throws IOException {
        if (volledig()) {
            json.writeNumberField("cost", beste.cost());
            json.writeNumberField("bound", ondergrens);
            json.writeNumberField(
                    "gapPercent", 100.0 * (beste.cost() - ondergrens) / Math.max(1, Math.abs(beste.cost())));
        } else {
            json.writeNullField("cost");
            if (onmogelijk) {
                json.writeNullField("bound");
            } else {
                json.writeNumberField("bound", ondergrens);
            }
            json.writeNullField("gapPercent");
        }
    }

    private void schrijfBuiten(JsonGenerator json) throws IOException {
        if (!volledig() || toegewezen() < beste.places().length) {
            json.writeArrayFieldStart("unassigned");
            for (int i = 0; i < beste.places().length; i++) {
                if (beste.places()[i] == invoer.instance().out()) {
                    schrijfId(json, invoer.cases().get(i));
                }
            }
            json.writeEndArray();
        }
        if (!volledig()) {
            json.writeBooleanField("infeasible", onmogelijk);
        }
    }

    private static void schrijfId(JsonGenerator json, Object id) throws IOException {
        if (id instanceof BigInteger getal) {
            json.writeNumber(getal);
        } else {
            json.writeString((String) id);
        }
    }
}
