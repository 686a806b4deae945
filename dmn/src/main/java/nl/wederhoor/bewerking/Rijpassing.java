package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Woordtaal;

/** Reads the rows of a file of others in our words, and finds for each the row of ours that it was. */
final class Rijpassing {
    private static final Pattern BUITEN = Pattern.compile("\\]\\s*([^\\[\\]]+?)\\s*\\[");
    private static final Pattern MIDDERNACHT =
            Pattern.compile("date and time\\(\\s*\"([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00(?::00)?\"\\s*\\)");

    private final Tabelbeeld huidig;
    private final Map<String, Kolom> kolommen;
    private final Clausules bekend;
    private final Fouten fouten;
    private final Celwoorden woorden;
    private final Set<String> aangepast;

    /**
     * A row as it must become.
     *
     * @param id the row of ours that it was, or null
     */
    record Doelrij(String id, Map<String, String> cellen, List<String> clausules, String toelichting) {}

    /** What stands beside a row in the file; null where it says nothing. */
    private record Bij(List<String> clausules, String toelichting) {}

    Rijpassing(Tabelbeeld huidig, Map<String, Kolom> kolommen, Clausules bekend, Fouten fouten, Set<String> aangepast) {
        this.huidig = huidig;
        this.kolommen = kolommen;
        this.bekend = bekend;
        this.fouten = fouten;
        this.woorden = new Celwoorden(kolommen, fouten);
        this.aangepast = aangepast;
    }

    /** The rows of the file, with our columns in the order in which the file has them. */
    List<Doelrij> rijen(
            List<Modelknoop> regels, List<String> invoer, List<String> uitvoer, List<String> aantekeningen) {
        var cellen = new ArrayList<Map<String, String>>();
        for (int i = 0; i < regels.size(); i++) {
            cellen.add(cellen(i, regels.get(i), invoer, uitvoer));
        }
        fouten.weiger();
        var ids = ids(regels, cellen);
        var bijschriften = new Bijschriften(bekend, fouten);
        var doel = new ArrayList<Doelrij>();
        for (int i = 0; i < regels.size(); i++) {
            var bij = bij(regels.get(i), aantekeningen);
            doel.add(doel(i, ids.get(i), cellen.get(i), bij, bijschriften));
        }
        return doel;
    }

    private Map<String, String> cellen(int nummer, Modelknoop regel, List<String> invoer, List<String> uitvoer) {
        var in = regel.alle("inputEntry");
        var uit = regel.alle("outputEntry");
        if (in.size() != invoer.size() || uit.size() != uitvoer.size()) {
            fouten.meld(pad(nummer), Plaatsen.rij(nummer) + ": het aantal cellen past niet bij de kolommen.");
            return Map.of();
        }
        var gelezen = new LinkedHashMap<String, String>();
        for (int k = 0; k < in.size(); k++) {
            gelezen.put(
                    invoer.get(k),
                    cel(nummer, invoer.get(k), invoercel(in.get(k).tekst())));
        }
        for (int k = 0; k < uit.size(); k++) {
            gelezen.put(uitvoer.get(k), cel(nummer, uitvoer.get(k), uit.get(k).tekst()));
        }
        var cellen = new LinkedHashMap<String, String>();
        kolommen.keySet().forEach(id -> cellen.put(id, gelezen.get(id)));
        return cellen;
    }

    /** The words of one cell, or null after a fault. */
    private String cel(int nummer, String id, String feel) {
        var kolom = kolommen.get(id);
        var plaats = Plaatsen.rij(nummer) + ", kolom " + Kolompassing.naam(id, kolom);
        var pad = pad(nummer) + "." + id;
        var cel = fouten.probeer(pad, plaats, woorden.toegestaan(id), () -> Woordtaal.woorden(feel, kolom));
        var gelezen = cel == null ? null : woorden.cel(pad, Plaatsen.rij(nummer), id, cel);
        return gelezen == null ? null : gelezen.woorden();
    }

    /** What modelling programs write for the same thing. */
    private String invoercel(String feel) {
        if (feel.isEmpty()) {
            aangepast.add("Lege cellen zijn - geworden: maakt niet uit.");
            return "-";
        }
        var binnen =
                MIDDERNACHT.matcher(BUITEN.matcher(feel).replaceFirst("($1)")).replaceAll("date(\"$1\")");
        if (!feel.contains("\"") || binnen.contains("date(")) {
            if (!binnen.equals(feel)) {
                aangepast.add("Grenzen van bereiken en dagen zijn anders gespeld.");
            }
            return binnen;
        }
        return feel;
    }

    /** For each row the row of ours with its id, else one with the same cells that nobody has yet, else null. */
    private List<String> ids(List<Modelknoop> regels, List<Map<String, String>> cellen) {
        var vrij = new LinkedHashMap<String, Rijbeeld>();
        huidig.rijen().forEach(rij -> vrij.put(rij.id(), rij));
        var ids = new ArrayList<String>();
        for (var regel : regels) {
            var rij = vrij.remove(regel.attribuut("id"));
            ids.add(rij == null ? null : rij.id());
        }
        for (int i = 0; i < ids.size(); i++) {
            var zelfde = cellen.get(i);
            if (ids.get(i) == null) {
                var id = vrij.values().stream()
                        .filter(rij -> rij.cellen().equals(zelfde))
                        .map(Rijbeeld::id)
                        .findFirst();
                ids.set(i, id.orElse(null));
                id.ifPresent(vrij::remove);
                aangepast.add(Plaatsen.rij(i) + " heeft een naam van ons gekregen.");
            }
        }
        return ids;
    }

    private Doelrij doel(int nummer, String id, Map<String, String> cellen, Bij bij, Bijschriften bijschriften) {
        var oud = huidig.rijen().stream().filter(rij -> rij.id().equals(id)).findFirst();
        var clausules = bij.clausules == null ? oud.map(Rijbeeld::clausules).orElse(null) : bij.clausules;
        var toelichting =
                bij.toelichting == null ? oud.map(Rijbeeld::toelichting).orElse("") : bij.toelichting;
        if (oud.isPresent() && bij.clausules == null) {
            aangepast.add(Plaatsen.rij(nummer) + " had geen clausules; die van ons zijn gebleven.");
        }
        if (oud.isEmpty() || !oud.get().clausules().equals(clausules)) {
            clausules = bijschriften.clausules(clausules, pad(nummer) + ".clausules", Plaatsen.rij(nummer), false);
        }
        if (oud.isEmpty() || !oud.get().toelichting().equals(toelichting)) {
            toelichting = bijschriften.toelichting(toelichting, pad(nummer) + ".toelichting", Plaatsen.rij(nummer));
        }
        return new Doelrij(id, cellen, clausules, toelichting);
    }

    /** Annotations by the names of their columns; else a description that begins with clauses. */
    private Bij bij(Modelknoop regel, List<String> aantekeningen) {
        var teksten =
                regel.alle("annotationEntry").stream().map(Modelknoop::tekst).toList();
        int clausule = aantekeningen.indexOf("clausule");
        int toelichting = aantekeningen.indexOf("toelichting");
        var beschrijving = regel.een("description").map(Modelknoop::inhoud).orElse("");
        if (teksten.isEmpty() && !beschrijving.isEmpty()) {
            return vanBeschrijving(beschrijving);
        }
        if (!beschrijving.isEmpty()) {
            aangepast.add("Beschrijvingen naast de toelichting zijn weggelaten.");
        }
        return new Bij(
                clausule < 0 || clausule >= teksten.size() ? null : lijst(teksten.get(clausule)),
                toelichting < 0 || toelichting >= teksten.size() ? null : teksten.get(toelichting));
    }

    private Bij vanBeschrijving(String tekst) {
        var clausules = new LinkedHashSet<String>();
        var rest = tekst;
        var woord = eerste(rest);
        while (bekend.heeft(woord)) {
            clausules.add(woord);
            rest = rest.substring(woord.length()).replaceFirst("^[\\s,:;.]+", "");
            woord = eerste(rest);
        }
        return new Bij(clausules.isEmpty() ? null : List.copyOf(clausules), rest);
    }

    private static String eerste(String tekst) {
        return tekst.split("[\\s,:;]", 2)[0];
    }

    private static List<String> lijst(String tekst) {
        return Stream.of(tekst.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static String pad(int nummer) {
        return "rijen[" + nummer + "]";
    }
}
