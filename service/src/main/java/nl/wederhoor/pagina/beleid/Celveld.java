package nl.wederhoor.pagina.beleid;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.bewerking.Tabelbeeld.Celvorm;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.Woordtaal;

/**
 * One cell as a question of a form: drop-downs, boxes and numbers instead of a cell language.
 *
 * @param naam the name in the form, which says the place of the column
 * @param id the column as the contract names it
 * @param hoe how a choice or comparison is made; "-" is: it does not matter
 * @param opties the values of the list, those that are chosen marked
 * @param eerste the number, day, sentence or first end
 * @param tweede the second end
 * @param fout what is wrong with it, or empty
 */
public record Celveld(
        String naam,
        String id,
        String label,
        Soort soort,
        String hoe,
        List<Optie> opties,
        String eerste,
        String tweede,
        String uitleg,
        String fout,
        Kolom kolom) {
    static final String VRIJ = "-";
    static final String EEN_VAN = "een";
    static final String NIET = "niet";

    /** How it is asked. */
    public enum Soort {
        /** An input with a list: it does not matter, one of these, none of these. */
        KEUZE,
        /** An input with numbers or days. */
        BEREIK,
        /** One value of a list. */
        LIJST,
        GETAL,
        DATUM,
        TIJD,
        ZIN
    }

    /** The cell of an input column. */
    static Celveld invoer(int plaats, String id, Kolom kolom, Cel cel) {
        return kolom.waarden().isEmpty() ? bereik(plaats, id, kolom, cel) : keuze(plaats, id, kolom, cel);
    }

    private static Celveld keuze(int plaats, String id, Kolom kolom, Cel cel) {
        if (kolom.soort() == Kolomsoort.BOOLEAN) {
            var nu = cel instanceof Cel.Keuze een ? String.valueOf(een.waarden().get(0)) : VRIJ;
            var opties = new ArrayList<>(List.of(new Optie(VRIJ, Celzin.VRIJ, nu.equals(VRIJ))));
            opties.addAll(opties(kolom, List.of(nu)));
            return veld(plaats, id, kolom, Soort.LIJST, "", opties, "", "", "");
        }
        var gekozen = cel instanceof Cel.Keuze keuze
                ? keuze.waarden().stream().map(Kolom::woorden).toList()
                : List.<String>of();
        var hoe = gekozen.isEmpty() ? VRIJ : ((Cel.Keuze) cel).niet() ? NIET : EEN_VAN;
        return veld(plaats, id, kolom, Soort.KEUZE, hoe, opties(kolom, gekozen), "", "", "");
    }

    private static Celveld bereik(int plaats, String id, Kolom kolom, Cel cel) {
        var uitleg = kolom.minimum() == null || kolom.maximum() == null
                ? ""
                : "Van " + Celzin.waarde(kolom.minimum(), kolom) + " tot en met "
                        + Celzin.waarde(kolom.maximum(), kolom) + ".";
        if (!(cel instanceof Cel.Bereik bereik)) {
            return veld(plaats, id, kolom, Soort.BEREIK, VRIJ, vergelijkingen(VRIJ), "", "", uitleg);
        }
        var hoe = Vergelijking.van(bereik);
        var onder = bereik.onder() == null ? bereik.boven() : bereik.onder();
        var boven = hoe.isTussen() ? Kolom.woorden(bereik.boven()) : "";
        return veld(
                plaats,
                id,
                kolom,
                Soort.BEREIK,
                hoe.naam(),
                vergelijkingen(hoe.naam()),
                Kolom.woorden(onder),
                boven,
                uitleg);
    }

    /** The cell of an output column; null while there is no value yet. */
    static Celveld uitvoer(int plaats, String id, Kolom kolom, Object waarde) {
        var nu = waarde == null ? "" : Kolom.woorden(waarde);
        if (!kolom.waarden().isEmpty()) {
            return veld(plaats, id, kolom, Soort.LIJST, "", opties(kolom, List.of(nu)), "", "", "");
        }
        return switch (kolom.soort()) {
            case GETAL -> veld(plaats, id, kolom, Soort.GETAL, "", List.of(), nu, "", "");
            case DATUM -> veld(plaats, id, kolom, Soort.DATUM, "", List.of(), nu, "", "");
            default -> veld(plaats, id, kolom, Soort.ZIN, "", List.of(), nu, "", "Hoogstens 300 tekens.");
        };
    }

    /** The value of a parameter. */
    static Celveld parameter(String label, Celvorm vorm, String waarde) {
        var leeg = vorm.magLeeg() ? " Mag leeg." : "";
        var soort =
                switch (vorm.type()) {
                    case "boolean" -> Soort.LIJST;
                    case "tijd" -> Soort.TIJD;
                    default -> Soort.GETAL;
                };
        var opties = vorm.waarden().stream()
                .map(een -> new Optie(een, een.equals("true") ? "ja" : "nee", een.equals(waarde)))
                .toList();
        var uitleg =
                switch (soort) {
                    case GETAL -> "Een heel getal van " + vorm.minimum() + " tot en met " + vorm.maximum() + "." + leeg;
                    case TIJD -> "Bijvoorbeeld 9.00." + leeg;
                    default -> leeg.strip();
                };
        return new Celveld("c0", "waarde", label, soort, "", opties, waarde, "", uitleg, "", null);
    }

    /** As somebody filled it in. */
    Celveld met(Velden velden) {
        var gekozen = velden.waarden(naam);
        var nieuw = opties.stream()
                .map(optie -> new Optie(optie.waarde(), optie.label(), gekozen.contains(optie.waarde())))
                .toList();
        return switch (soort) {
            case KEUZE -> anders(gekozenHoe(velden.waarde(naam + "-hoe"), gekozen), nieuw, "", "");
            case LIJST -> anders("", nieuw, velden.waarde(naam), "");
            case BEREIK -> {
                var keuze = velden.waarde(naam + "-hoe");
                yield anders(
                        keuze, vergelijkingen(keuze), getal(velden.waarde(naam)), getal(velden.waarde(naam + "-b")));
            }
            case GETAL -> anders("", opties, getal(velden.waarde(naam)), "");
            default -> anders("", opties, velden.waarde(naam), "");
        };
    }

    /** Who ticks a box without saying how, means: one of these. */
    private String gekozenHoe(String gevraagd, List<String> gekozen) {
        return gevraagd.equals(VRIJ) && hoe.equals(VRIJ) && !gekozen.isEmpty() ? EEN_VAN : gevraagd;
    }

    /** What stands in the cell, in the words of the contract; what makes no sense goes as it is, to be refused. */
    String woorden() {
        return switch (soort) {
            case KEUZE -> hoe.equals(VRIJ) ? VRIJ : keuze();
            case LIJST ->
                opties.stream()
                        .filter(Optie::gekozen)
                        .map(Optie::waarde)
                        .findFirst()
                        .orElse("");
            case BEREIK ->
                Vergelijking.van(hoe)
                        .map(vergelijking -> vergelijking.woorden(eerste, tweede))
                        .orElse(VRIJ);
            default -> eerste;
        };
    }

    private String keuze() {
        var gekozen = kolom.waarden().stream()
                .filter(waarde -> opties.stream()
                        .anyMatch(optie -> optie.gekozen() && optie.waarde().equals(Kolom.woorden(waarde))))
                .toList();
        if (gekozen.isEmpty()) {
            return "";
        }
        try {
            return Woordtaal.woorden(new Cel.Keuze(gekozen, hoe.equals(NIET)).feel(), kolom);
        } catch (CelFout fout) {
            return "";
        }
    }

    /** A fault that can be told before the table is asked, or empty. */
    String eigenFout() {
        boolean geenKeuze =
                soort == Soort.KEUZE && !hoe.equals(VRIJ) && opties.stream().noneMatch(Optie::gekozen);
        if (geenKeuze) {
            return "Kies een of meer waarden, of kies: maakt niet uit.";
        }
        boolean zonderVergelijking = soort == Soort.BEREIK && hoe.equals(VRIJ) && !(eerste + tweede).isEmpty();
        if (zonderVergelijking) {
            return "Kies hoe u vergelijkt, of maak de vakken leeg.";
        }
        boolean leeg = soort == Soort.BEREIK && !hoe.equals(VRIJ) && eerste.isEmpty();
        return leeg ? "Vul in waarmee u vergelijkt." : "";
    }

    Celveld metFout(String melding) {
        return new Celveld(naam, id, label, soort, hoe, opties, eerste, tweede, uitleg, melding, kolom);
    }

    /** The ways to choose from the list. */
    public List<Optie> manieren() {
        return List.of(
                new Optie(VRIJ, Celzin.VRIJ, hoe.equals(VRIJ)),
                new Optie(EEN_VAN, "een van deze waarden", hoe.equals(EEN_VAN)),
                new Optie(NIET, "niet een van deze waarden", hoe.equals(NIET)));
    }

    public boolean isUitvoer() {
        return kolom != null && kolom.herkomst() == nl.wederhoor.tabel.Herkomst.UITVOER;
    }

    /** Whether the ends are days. */
    public boolean isDag() {
        return kolom != null && kolom.soort() == Kolomsoort.DATUM;
    }

    private Celveld anders(String wijze, List<Optie> keuzes, String een, String twee) {
        return new Celveld(naam, id, label, soort, wijze, keuzes, een, twee, uitleg, fout, kolom);
    }

    /** People write a comma where a cell has a point. */
    private static String getal(String tekst) {
        return tekst.matches("-?[0-9]+,[0-9]+") ? tekst.replace(',', '.') : tekst;
    }

    private static List<Optie> opties(Kolom kolom, List<String> gekozen) {
        return kolom.waarden().stream()
                .map(waarde -> new Optie(
                        Kolom.woorden(waarde), Celzin.waarde(waarde, kolom), gekozen.contains(Kolom.woorden(waarde))))
                .toList();
    }

    private static List<Optie> vergelijkingen(String gekozen) {
        var opties = new ArrayList<>(List.of(new Optie(VRIJ, Celzin.VRIJ, gekozen.equals(VRIJ))));
        for (var een : Vergelijking.values()) {
            opties.add(new Optie(een.naam(), een.label(), een.naam().equals(gekozen)));
        }
        return opties;
    }

    private static Celveld veld(
            int plaats,
            String id,
            Kolom kolom,
            Soort soort,
            String hoe,
            List<Optie> opties,
            String eerste,
            String tweede,
            String uitleg) {
        return new Celveld(
                "c" + plaats,
                id,
                Opmaak.hoofdletter(kolom.label()),
                soort,
                hoe,
                opties,
                eerste,
                tweede,
                uitleg,
                "",
                kolom);
    }
}
