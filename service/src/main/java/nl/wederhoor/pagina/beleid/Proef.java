package nl.wederhoor.pagina.beleid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;

/**
 * Trying a case on one table: which rows hold, and what comes out.
 *
 * @param raak what to say with a row, by row id
 */
public record Proef(List<Vraag> vragen, boolean gevraagd, Map<String, String> raak, List<String> uitslag) {
    private static final String ONBEKEND = "";

    /** A column to fill in; without options it takes a number or a day. */
    public record Vraag(String naam, String label, List<Optie> opties, boolean dag, String waarde, String fout) {}

    static Proef geen() {
        return new Proef(List.of(), false, Map.of(), List.of());
    }

    static Proef van(Blad blad, Velden velden) {
        if (!(blad instanceof Beslisblad beslisblad)) {
            return geen();
        }
        var tabel = beslisblad.tabel();
        var vragen = new ArrayList<Vraag>();
        var waarden = new ArrayList<Object>();
        for (int i = 0; i < tabel.invoer().size(); i++) {
            var kolom = tabel.invoer().get(i);
            var gegeven = velden.waarde("p" + i);
            var waarde = lees(kolom, gegeven);
            waarden.add(waarde);
            vragen.add(vraag("p" + i, kolom, gegeven, waarde));
        }
        return velden.isLeeg() ? new Proef(vragen, false, Map.of(), List.of()) : uitslag(tabel, vragen, waarden);
    }

    public boolean kan() {
        return !vragen.isEmpty();
    }

    private static Vraag vraag(String naam, Kolom kolom, String gegeven, Object waarde) {
        var opties = new ArrayList<Optie>();
        if (!kolom.waarden().isEmpty()) {
            opties.add(new Optie(ONBEKEND, "weet ik niet", waarde == null));
            kolom.waarden()
                    .forEach(een ->
                            opties.add(new Optie(Kolom.woorden(een), Celzin.waarde(een, kolom), een.equals(waarde))));
        }
        var fout = waarde == null && !gegeven.isEmpty() ? "Vul een getal of een dag in, of niets." : "";
        return new Vraag(
                naam, Opmaak.hoofdletter(kolom.label()), opties, kolom.soort() == Kolomsoort.DATUM, gegeven, fout);
    }

    /** Null when it is not known, or no value of this column. */
    private static Object lees(Kolom kolom, String gegeven) {
        if (!kolom.waarden().isEmpty()) {
            return kolom.waarden().stream()
                    .filter(waarde -> Kolom.woorden(waarde).equals(gegeven))
                    .findFirst()
                    .orElse(null);
        }
        try {
            return gegeven.isEmpty()
                    ? null
                    : kolom.soort() == Kolomsoort.DATUM
                            ? LocalDate.parse(gegeven)
                            : new BigDecimal(gegeven.replace(',', '.'));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Proef uitslag(GelezenTabel tabel, List<Vraag> vragen, List<Object> waarden) {
        var raak = new LinkedHashMap<String, String>();
        var passend = new ArrayList<Integer>();
        boolean eerst = tabel.hitbeleid() == Hitbeleid.FIRST;
        for (int i = 0; i < tabel.rijen().size(); i++) {
            var rij = tabel.rijen().get(i);
            boolean eerderMisschien = eerst && passend.isEmpty() && !raak.isEmpty();
            if (eerderMisschien && past(rij, waarden, false)) {
                raak.put(rij.rij().id(), "Past misschien: alleen als geen rij erboven past");
            } else if (past(rij, waarden, false)) {
                boolean telt = passend.isEmpty() || !eerst;
                passend.add(i);
                raak.put(rij.rij().id(), telt ? "Past bij dit geval" : "Past ook, maar een rij erboven komt eerst");
            } else if (past(rij, waarden, true)) {
                raak.put(rij.rij().id(), "Past misschien: hangt af van " + ontbreekt(tabel, rij, waarden));
            }
        }
        return new Proef(vragen, true, raak, zinnen(tabel, passend, raak.size() > passend.size()));
    }

    private static boolean past(GelezenRij rij, List<Object> waarden, boolean misschien) {
        for (int i = 0; i < waarden.size(); i++) {
            var cel = rij.cellen().get(i);
            boolean past = cel.equals(Cel.ALLES) || (waarden.get(i) == null ? misschien : cel.past(waarden.get(i)));
            if (!past) {
                return false;
            }
        }
        return true;
    }

    private static String ontbreekt(GelezenTabel tabel, GelezenRij rij, List<Object> waarden) {
        var namen = new ArrayList<String>();
        for (int i = 0; i < waarden.size(); i++) {
            if (waarden.get(i) == null && !rij.cellen().get(i).equals(Cel.ALLES)) {
                namen.add(tabel.invoer().get(i).label());
            }
        }
        return String.join(", ", namen);
    }

    private static List<String> zinnen(GelezenTabel tabel, List<Integer> passend, boolean misschien) {
        var zinnen = new ArrayList<String>();
        var tellen = tabel.hitbeleid() == Hitbeleid.FIRST && !passend.isEmpty() ? passend.subList(0, 1) : passend;
        tellen.forEach(plaats -> zinnen.add("Rij " + (plaats + 1) + " past. Uitkomst: "
                + uitkomst(tabel, tabel.rijen().get(plaats)) + "."));
        if (tabel.hitbeleid() == Hitbeleid.UNIQUE && passend.size() > 1) {
            zinnen.add("Deze rijen spreken elkaar tegen: er mag er maar een passen.");
        }
        if (tabel.hitbeleid() == Hitbeleid.COLLECT && !passend.isEmpty() && misschien) {
            zinnen.add("Andere rijen passen misschien ook: vul meer in.");
        }
        if (passend.isEmpty()) {
            zinnen.add(misschien ? "Nog niet zeker: vul meer in." : "Er past geen enkele rij.");
        }
        return zinnen;
    }

    private static String uitkomst(GelezenTabel tabel, GelezenRij rij) {
        return tabel.uitvoer().stream()
                .map(kolom -> kolom.label().toLowerCase(java.util.Locale.ROOT) + " "
                        + Celzin.waarde(rij.rij().uitvoer().get(kolom.naam()), kolom))
                .collect(Collectors.joining(", "));
    }
}
