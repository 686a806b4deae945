package nl.wederhoor.feiten;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the JSON value of one fact; null means absent, also after a fault. */
final class Waardelezer {
    private static final String ONBEKEND = "onbekend";
    private static final LocalDate EERSTE_DAG = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2100, 12, 31);
    private static final int LANGSTE_LIJST = 100;
    private static final int LANGSTE_DATUM = 40;

    private final Feit feit;
    private final String pad;
    private final List<Fout> fouten;

    private Waardelezer(Feit feit, String pad, List<Fout> fouten) {
        this.feit = feit;
        this.pad = pad;
        this.fouten = fouten;
    }

    static Object lees(Feit feit, JsonNode waarde, String pad, List<Fout> fouten) {
        return Json.afwezig(waarde) ? null : new Waardelezer(feit, pad, fouten).lees(waarde);
    }

    private Object lees(JsonNode waarde) {
        return switch (feit.soort()) {
            case BOOLEAN -> waarde.isBoolean() ? waarde.booleanValue() : fout("Kies true of false.", "true", "false");
            case KEUZE -> keuze(waarde);
            case LIJST -> lijst(waarde);
            case GETAL -> getal(waarde);
            case DATUM -> datum(waarde);
            case TIJDSTIP -> tijdstip(waarde);
            case TEKST -> tekst(waarde);
        };
    }

    private Object keuze(JsonNode waarde) {
        if (waarde.isTextual() && feit.kentOnbekend() && ONBEKEND.equals(waarde.textValue())) {
            return null;
        }
        return waarde.isTextual() && feit.waarden().contains(waarde.textValue())
                ? waarde.textValue()
                : fout("Kies een waarde uit de lijst.", toegestaan());
    }

    private Object lijst(JsonNode waarde) {
        if (!waarde.isArray()) {
            return fout("Dit moet een lijst zijn.", toegestaan());
        }
        if (waarde.size() > LANGSTE_LIJST) {
            return fout("Deze lijst is te lang.", toegestaan());
        }
        Set<String> gekozen = new LinkedHashSet<>();
        int goed = 0;
        for (int i = 0; i < waarde.size(); i++) {
            goed += neem(waarde.get(i), i, gekozen) ? 1 : 0;
        }
        if (goed < waarde.size()) {
            return null;
        }
        if (!gekozen.contains(ONBEKEND)) {
            return gekozen;
        }
        return gekozen.size() == 1 ? null : fout("Onbekend kan niet samen met andere waarden.", toegestaan());
    }

    private boolean neem(JsonNode element, int plaats, Set<String> gekozen) {
        boolean goed = element.isTextual() && List.of(toegestaan()).contains(element.textValue());
        if (goed) {
            gekozen.add(element.textValue());
        } else {
            fouten.add(new Fout(pad + "[" + plaats + "]", "Kies een waarde uit de lijst.", List.of(toegestaan())));
        }
        return goed;
    }

    private Object getal(JsonNode waarde) {
        boolean goed = waarde.isIntegralNumber()
                && waarde.canConvertToInt()
                && waarde.intValue() >= feit.minimum()
                && waarde.intValue() <= feit.maximum();
        return goed
                ? waarde.intValue()
                : fout("Vul een heel getal in van " + feit.minimum() + " tot en met " + feit.maximum() + ".");
    }

    private Object datum(JsonNode waarde) {
        var melding = "Vul een bestaande datum in tussen 1990 en 2100, als jjjj-mm-dd.";
        try {
            var dag = kort(waarde) ? LocalDate.parse(waarde.textValue()) : null;
            return dag != null && binnenBereik(dag) ? dag : fout(melding);
        } catch (DateTimeException e) {
            return fout(melding);
        }
    }

    /** A date-time without offset is read in Europe/Amsterdam, the zone of the contract. */
    private Object tijdstip(JsonNode waarde) {
        var melding = "Vul een bestaande datum en tijd in tussen 1990 en 2100, als jjjj-mm-ddTuu:mm:ss+02:00.";
        try {
            var moment = kort(waarde) ? moment(waarde.textValue()) : null;
            return moment != null && binnenBereik(moment.toLocalDate()) ? moment : fout(melding);
        } catch (DateTimeException e) {
            return fout(melding);
        }
    }

    private static OffsetDateTime moment(String tekst) {
        boolean metZone =
                tekst.endsWith("Z") || tekst.lastIndexOf('+') > 0 || tekst.lastIndexOf('-') > tekst.indexOf('T');
        return metZone
                ? OffsetDateTime.parse(tekst)
                : LocalDateTime.parse(tekst).atZone(Zin.ZONE).toOffsetDateTime();
    }

    private Object tekst(JsonNode waarde) {
        if (!waarde.isTextual()) {
            return fout("Dit moet tekst zijn.");
        }
        var tekst = waarde.textValue().strip();
        if (tekst.isEmpty() || tekst.length() > feit.maximum()) {
            return fout("Vul 1 tot en met " + feit.maximum() + " tekens in.");
        }
        return Json.leesbaar(tekst) ? tekst : fout("Deze tekst bevat tekens die niet mogen.");
    }

    private static boolean kort(JsonNode waarde) {
        return waarde.isTextual() && waarde.textValue().length() <= LANGSTE_DATUM;
    }

    private static boolean binnenBereik(LocalDate dag) {
        return !dag.isBefore(EERSTE_DAG) && !dag.isAfter(LAATSTE_DAG);
    }

    private String[] toegestaan() {
        var waarden = new ArrayList<>(feit.waarden());
        if (feit.kentOnbekend()) {
            waarden.add(ONBEKEND);
        }
        return waarden.toArray(String[]::new);
    }

    private Object fout(String melding, String... toegestaan) {
        fouten.add(new Fout(pad, melding, List.of(toegestaan)));
        return null;
    }
}
