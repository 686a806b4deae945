package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleid.Clausule;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.tabel.Tabelbestand;
import nl.wederhoor.tabel.Woordtaal;

/** What stands beside a row: clauses that the organisation has, at least one, and a remark in one line. */
final class Bijschriften {
    private final Clausules bekend;
    private final Fouten fouten;

    Bijschriften(Clausules bekend, Fouten fouten) {
        this.bekend = bekend;
        this.fouten = fouten;
    }

    /** The clauses without doubles, or null after a fault. */
    List<String> clausules(List<String> ids, String pad, String plaats, boolean magLeeg) {
        boolean leeg = ids == null || ids.isEmpty();
        var keuze = bekend.alle().stream().map(Clausule::id).toList();
        if (leeg && !magLeeg && !keuze.isEmpty()) {
            fouten.meld(pad, plaats + ": noem de clausule waar deze rij op steunt.", keuze);
            return null;
        }
        if (!leeg && ids.stream().anyMatch(id -> id == null || !bekend.heeft(id))) {
            fouten.meld(pad, plaats + ": een clausule staat niet in de lijst van deze organisatie.", keuze);
            return null;
        }
        return leeg ? List.of() : new ArrayList<>(ids).stream().distinct().toList();
    }

    /** The remark, or null after a fault. */
    String toelichting(String tekst, String pad, String plaats) {
        var zin = tekst == null ? "" : tekst.strip();
        if (zin.length() > Tabelbestand.LANGSTE_ZIN || !Woordtaal.isLeesbaar(zin)) {
            fouten.meld(
                    pad,
                    plaats + ": hier hoort een zin van hoogstens " + Tabelbestand.LANGSTE_ZIN
                            + " tekens te staan, zonder tekens die niet te lezen zijn.");
            return null;
        }
        return zin;
    }
}
