package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A line with the clauses behind it; a line without a clause is policy and says so (contract, advies). */
public interface MetClausules {

    List<String> clausules();

    @JsonProperty("herkomst")
    default Herkomst herkomst() {
        return clausules().isEmpty() ? Herkomst.BELEID : Herkomst.PROTOCOL;
    }
}
