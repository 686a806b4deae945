package nl.wederhoor.beleid;

import java.util.List;

/** An engine rule that binds this organisation, with its clauses and the considerations that the text gives. */
public record Regelgrond(String sleutel, List<String> clausules, List<String> overwegingen) {

    /** The first consideration, or null when the pack gives none. */
    public String eersteOverweging() {
        return overwegingen.isEmpty() ? null : overwegingen.get(0);
    }
}
