package nl.wederhoor.probleem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wederhoor.feiten.Fout;

/**
 * The body of every error: {@code application/problem+json}, in Dutch, never with a value that was sent.
 *
 * @param fouten what is wrong with the input, all at once (400)
 * @param clausules the clauses that keep a gate closed (409), or null where it is no gate
 * @param ontbreekt what the gate waits for (409), which can be nothing, or null where it is no gate
 * @param referentie where to find the cause in the log (500)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Probleem(
        String title,
        int status,
        String detail,
        List<Fout> fouten,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> clausules,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> ontbreekt,
        String referentie) {
    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Probleem {
        fouten = List.copyOf(fouten);
        clausules = clausules == null ? null : List.copyOf(clausules);
        ontbreekt = ontbreekt == null ? null : List.copyOf(ontbreekt);
    }

    static Probleem van(Soort soort, String detail) {
        return new Probleem(soort.titel(), soort.status(), detail, List.of(), null, null, null);
    }

    static Probleem van(Soort soort) {
        return van(soort, soort.uitleg());
    }

    Probleem metFouten(List<Fout> alle) {
        return new Probleem(title, status, detail, alle, clausules, ontbreekt, referentie);
    }

    Probleem metPoort(List<String> gesloten, List<String> wachtOp) {
        return new Probleem(title, status, detail, fouten, gesloten, wachtOp, referentie);
    }

    Probleem metReferentie(String waar) {
        return new Probleem(title, status, detail, fouten, clausules, ontbreekt, waar);
    }

    /** The title says it all: no page describes the kinds of problems. */
    public String getType() {
        return "about:blank";
    }
}
