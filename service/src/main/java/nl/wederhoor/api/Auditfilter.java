package nl.wederhoor.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.audit.LeesLogboek.Filter;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.regels.Tijdzone;

/** What to show of the log, as it stands in the address: days, an account, an action, an outcome, one record. */
public final class Auditfilter {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ISO_LOCAL_DATE;

    @QueryParam("van")
    String van;

    @QueryParam("tot")
    String tot;

    @QueryParam("door")
    String door;

    @QueryParam("handeling")
    String handeling;

    @QueryParam("uitkomst")
    String uitkomst;

    @QueryParam("stuk")
    String stuk;

    /** The day "tot" belongs to what is shown. Throws a refusal (400) with every fault at once. */
    Filter filter() {
        var fouten = new ArrayList<Fout>();
        var filter = new Filter(
                dag("van", van, 0, fouten),
                dag("tot", tot, 1, fouten),
                woord("door", door, fouten),
                woord("handeling", handeling, fouten),
                woord("uitkomst", uitkomst, fouten),
                woord("stuk", stuk, fouten));
        if (!fouten.isEmpty()) {
            throw Weigering.ongeldig(List.copyOf(fouten));
        }
        return filter;
    }

    private static OffsetDateTime dag(String pad, String tekst, int erbij, List<Fout> fouten) {
        if (tekst == null) {
            return null;
        }
        try {
            return LocalDate.parse(tekst, DAG)
                    .plusDays(erbij)
                    .atStartOfDay(Tijdzone.NEDERLAND)
                    .toOffsetDateTime();
        } catch (DateTimeException e) {
            fouten.add(new Fout(pad, "Geef een datum als jjjj-mm-dd."));
            return null;
        }
    }

    private static String woord(String pad, String tekst, List<Fout> fouten) {
        if (tekst != null && !tekst.matches("[A-Za-z0-9 ._-]{1,64}")) {
            fouten.add(new Fout(pad, "Gebruik letters, cijfers, punt, streepje of spatie."));
        }
        return tekst;
    }
}
