package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;

/**
 * The parameters of a policy as a table: a row for each, whose value, clauses and remark can change and nothing else.
 *
 * <p>Its file is parameters.csv; a line that was not edited keeps its characters.
 */
public final class Parametertabel {
    /** The name under which it stands between the tables. */
    public static final String BESLUIT = "parameters";

    public static final String BESTAND = BESLUIT + ".csv";
    private static final String LABEL = "Termijnen en instellingen";
    private static final String WAARDE = "waarde";
    private static final List<String> TIJDEN = List.of("openVan", "openTot");
    private static final List<Kolombeeld> KOLOMMEN = List.of(
            kolom("label", "Wat", Tabelbeeld.INVOER),
            kolom(WAARDE, "Waarde", Tabelbeeld.UITVOER),
            kolom("eenheid", "Eenheid", Tabelbeeld.INVOER));

    private final Csvtekst tekst;
    private final List<String> kop;
    private final Map<String, Integer> nummers = new LinkedHashMap<>();
    private final Fouten fouten = new Fouten();

    private Parametertabel(String csv) {
        this.tekst = new Csvtekst(csv);
        this.kop = tekst.kop();
        for (int i = 1; i < tekst.aantal(); i++) {
            nummers.put(cel(i, "sleutel"), i);
        }
    }

    static Tabelbeeld beeld(String csv) {
        var tabel = new Parametertabel(csv);
        return new Tabelbeeld(
                BESLUIT,
                LABEL,
                "UNIQUE",
                KOLOMMEN,
                tabel.nummers.values().stream().map(tabel::rij).toList());
    }

    /** The file after these edits; throws OngeldigeFeiten with every fault. */
    static String bewerk(String csv, List<Wijziging> wijzigingen, Clausules bekend) {
        var tabel = new Parametertabel(csv);
        var bijschriften = new Bijschriften(bekend, tabel.fouten);
        for (int i = 0; i < wijzigingen.size(); i++) {
            tabel.neem("wijzigingen[" + i + "]", wijzigingen.get(i), bijschriften);
        }
        tabel.keurTijden(wijzigingen);
        tabel.fouten.weiger();
        return tabel.tekst.toString();
    }

    /** The file with the values of these rows; label and unit must be what they were, and no row may come or go. */
    static String neemOver(String csv, List<Rijpassing.Binnenrij> rijen, Clausules bekend) {
        var tabel = new Parametertabel(csv);
        var over = new LinkedHashSet<>(tabel.nummers.keySet());
        var wijzigingen = new ArrayList<Wijziging>();
        for (int i = 0; i < rijen.size(); i++) {
            var rij = rijen.get(i);
            if (!over.remove(rij.id()) || !tabel.isZelfde(rij)) {
                tabel.fouten.meld(
                        Rijpassing.pad(i),
                        rij.plaats()
                                + ": alleen waarde, clausules en toelichting van een parameter kunnen veranderen.");
            }
            wijzigingen.add(new Celwijziging(rij.id(), WAARDE, rij.cellen().get(WAARDE)));
            wijzigingen.add(new Bijschrift(rij.id(), rij.clausules(), rij.toelichting()));
        }
        over.forEach(sleutel -> tabel.fouten.meld("rijen", "Rij " + sleutel + ": deze rij ontbreekt."));
        tabel.fouten.weiger();
        return bewerk(csv, wijzigingen, bekend);
    }

    private boolean isZelfde(Rijpassing.Binnenrij rij) {
        return KOLOMMEN.stream()
                .map(Kolombeeld::id)
                .filter(id -> !id.equals(WAARDE))
                .allMatch(id -> leeg(rij.cellen().get(id)).equals(cel(nummers.get(rij.id()), id)));
    }

    private static String leeg(String cel) {
        return cel.equals("-") ? "" : cel;
    }

    private void neem(String pad, Wijziging wijziging, Bijschriften bijschriften) {
        if (wijziging instanceof Celwijziging cel) {
            wijzig(pad, cel);
        } else if (wijziging instanceof Bijschrift bijschrift) {
            beschrijf(pad, bijschrift, bijschriften);
        } else {
            fouten.meld(pad, "In deze tabel kunnen geen rijen bij, weg of naar een andere plaats.");
        }
    }

    private void wijzig(String pad, Celwijziging wijziging) {
        var nummer = nummer(pad, wijziging.rij());
        if (!WAARDE.equals(wijziging.kolom())) {
            fouten.meld(pad + ".kolom", "Alleen de waarde van een parameter kan veranderen.", List.of(WAARDE));
        } else if (nummer != null && !cel(nummer, WAARDE).equals(wijziging.waarde())) {
            var vorm = vorm(nummer);
            var plaats = "Rij " + wijziging.rij() + ", kolom Waarde (waarde)";
            var waarde =
                    fouten.probeer(pad + ".waarde", plaats, vorm.vorm().waarden(), () -> vorm.lees(wijziging.waarde()));
            if (waarde != null) {
                zet(nummer, WAARDE, waarde);
            }
        }
    }

    private void beschrijf(String pad, Bijschrift wijziging, Bijschriften bijschriften) {
        var nummer = nummer(pad, wijziging.rij());
        if (nummer == null) {
            return;
        }
        var plaats = "Rij " + wijziging.rij();
        if (wijziging.clausules() != null && !wijziging.clausules().equals(clausules(nummer))) {
            var ids = bijschriften.clausules(wijziging.clausules(), pad + ".clausules", plaats, true);
            if (ids != null) {
                zet(nummer, "clausules", String.join(", ", ids));
            }
        }
        if (wijziging.toelichting() != null && !wijziging.toelichting().equals(cel(nummer, "toelichting"))) {
            var zin = bijschriften.toelichting(wijziging.toelichting(), pad + ".toelichting", plaats);
            if (zin != null) {
                zet(nummer, "toelichting", zin);
            }
        }
    }

    /** Opening hours that end before they begin are read by nobody as they were meant. */
    private void keurTijden(List<Wijziging> wijzigingen) {
        for (int i = wijzigingen.size() - 1; i >= 0; i--) {
            boolean tijd = wijzigingen.get(i) instanceof Celwijziging cel
                    && TIJDEN.stream().anyMatch(sleutel -> sleutel.equals(cel.rij()));
            if (tijd && nummers.keySet().containsAll(TIJDEN) && minuten(TIJDEN.get(0)) >= minuten(TIJDEN.get(1))) {
                fouten.meld(
                        "wijzigingen[" + i + "].waarde",
                        "Rij openTot, kolom Waarde (waarde): het einde van de bereikbaarheid ligt niet na het begin.");
                return;
            }
        }
    }

    private int minuten(String sleutel) {
        var delen = cel(nummers.get(sleutel), WAARDE).split("\\.");
        return Integer.parseInt(delen[0]) * 60 + Integer.parseInt(delen[1]);
    }

    private Integer nummer(String pad, String sleutel) {
        var nummer = sleutel == null ? null : nummers.get(sleutel);
        if (nummer == null) {
            fouten.meld(pad + ".rij", "Deze rij staat niet in de tabel.", List.copyOf(nummers.keySet()));
        }
        return nummer;
    }

    private Rijbeeld rij(int nummer) {
        var cellen = new LinkedHashMap<String, String>();
        KOLOMMEN.forEach(kolom -> cellen.put(kolom.id(), cel(nummer, kolom.id())));
        return new Rijbeeld(
                cel(nummer, "sleutel"),
                cellen,
                clausules(nummer),
                cel(nummer, "toelichting"),
                Map.of(WAARDE, vorm(nummer).vorm()));
    }

    private Parametervorm vorm(int nummer) {
        return Parametervorm.van(cel(nummer, "sleutel"), cel(nummer, "eenheid"), cel(nummer, WAARDE));
    }

    private List<String> clausules(int nummer) {
        return Stream.of(cel(nummer, "clausules").split("[,|]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private void zet(int nummer, String kolom, String waarde) {
        tekst.zet(nummer, kop.indexOf(kolom), waarde);
    }

    private String cel(int nummer, String kolom) {
        int plaats = kop.indexOf(kolom);
        return plaats < 0 ? "" : tekst.waarde(nummer, plaats);
    }

    private static Kolombeeld kolom(String id, String label, String soort) {
        return new Kolombeeld(id, label, soort, "tekst", List.of(), null, null);
    }
}
