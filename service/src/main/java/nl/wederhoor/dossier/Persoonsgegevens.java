package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.stream.Stream;

/** Who somebody is and how to reach them; every part may be null. It prints nothing of it. */
public record Persoonsgegevens(
        String naam, String adres, String postcode, String telefoon, String email, Integer geboortejaar) {

    public static Persoonsgegevens naam(String naam) {
        return new Persoonsgegevens(naam, null, null, null, null, null);
    }

    /** True when nothing is known of them. */
    @JsonIgnore
    public boolean isLeeg() {
        return Stream.of(naam, adres, postcode, telefoon, email, geboortejaar).allMatch(Objects::isNull);
    }

    @Override
    public String toString() {
        return "Persoonsgegevens";
    }
}
