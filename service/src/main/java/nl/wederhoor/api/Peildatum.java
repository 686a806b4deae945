package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Fout;

/** The moment for which advice is asked: a date-time with offset, or a date, which is 00:00 in Europe/Amsterdam. */
public final class Peildatum {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LANGSTE = 40;
    private static final int EERSTE_JAAR = 1990;
    private static final int LAATSTE_JAAR = 2100;
    private static final String MELDING =
            "Vul een bestaande datum in tussen 1990 en 2100, als jjjj-mm-dd of als jjjj-mm-ddTuu:mm:ss+02:00.";

    private Peildatum() {}

    /** The moment meant; absent or null is now; after a fault, which is added to the list, also now. */
    public static OffsetDateTime lees(JsonNode waarde, OffsetDateTime nu, List<Fout> fouten) {
        if (waarde == null || waarde.isNull()) {
            return nu;
        }
        try {
            var moment = waarde.isTextual() ? moment(waarde.textValue()) : null;
            if (moment != null && moment.getYear() >= EERSTE_JAAR && moment.getYear() <= LAATSTE_JAAR) {
                return moment;
            }
        } catch (DateTimeException e) {
            // told below, together with the other faults
        }
        fouten.add(new Fout("peildatum", MELDING));
        return nu;
    }

    private static OffsetDateTime moment(String tekst) {
        if (tekst.length() > LANGSTE) {
            return null;
        }
        return DATUM.matcher(tekst).matches()
                ? LocalDate.parse(tekst).atStartOfDay(ZONE).toOffsetDateTime()
                : OffsetDateTime.parse(tekst);
    }
}
