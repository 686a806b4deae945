package nl.wederhoor.pagina;

import java.util.regex.Pattern;

/** Where a clause stands in its protocol, read from its id: "RADAR-4.4.1c" is part 4.4.1, letter c. */
final class Plaats {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+-([A-Z]?[.0-9]*[0-9])?([a-z])?");

    private Plaats() {}

    static String van(String clausule) {
        var delen = ID.matcher(clausule);
        if (!delen.matches() || delen.group(1) == null) {
            return "";
        }
        return "Onderdeel " + delen.group(1) + (delen.group(2) == null ? "" : ", letter " + delen.group(2))
                + " van het protocol";
    }
}
