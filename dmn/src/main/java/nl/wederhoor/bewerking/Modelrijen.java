package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederhoor.bewerking.Rijpassing.Binnenrij;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Woordtaal;

/** Reads the rows of a DMN file of others in our words. */
final class Modelrijen {
    private static final Pattern MIDDERNACHT =
            Pattern.compile("date and time\\(\\s*\"([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00(?::00)?\"\\s*\\)");

    private static final int LANGSTE_BESCHRIJVING = 1_000;

    private final Map<String, Kolom> kolommen;
    private final Predicate<String> isClausule;
    private final Fouten fouten;
    private final Celwoorden woorden;
    private final Set<String> aangepast;

    Modelrijen(Map<String, Kolom> kolommen, Predicate<String> isClausule, Fouten fouten, Set<String> aangepast) {
        this.kolommen = kolommen;
        this.isClausule = isClausule;
        this.fouten = fouten;
        this.woorden = new Celwoorden(kolommen, fouten);
        this.aangepast = aangepast;
    }

    /** The rows, with our columns in the order in which the file has them; throws OngeldigeFeiten. */
    List<Binnenrij> lees(Modelknoop tabel, List<String> invoer, List<String> uitvoer) {
        var aantekeningen = tabel.alle("annotation").stream()
                .map(knoop -> knoop.attribuut("name"))
                .toList();
        var regels = tabel.alle("rule");
        var rijen = new ArrayList<Binnenrij>();
        for (int i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            var cellen = cellen(i, regel, invoer, uitvoer);
            var bij = bij(regel, aantekeningen);
            rijen.add(
                    new Binnenrij(regel.attribuut("id"), Plaatsen.rij(i), cellen, bij.clausules(), bij.toelichting()));
        }
        fouten.weiger();
        return rijen;
    }

    private Map<String, String> cellen(int nummer, Modelknoop regel, List<String> invoer, List<String> uitvoer) {
        var in = regel.alle("inputEntry");
        var uit = regel.alle("outputEntry");
        if (in.size() != invoer.size() || uit.size() != uitvoer.size()) {
            fouten.meld(
                    Rijpassing.pad(nummer), Plaatsen.rij(nummer) + ": het aantal cellen past niet bij de kolommen.");
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
        var pad = Rijpassing.pad(nummer) + "." + id;
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
        var dagen = MIDDERNACHT.matcher(feel).replaceAll("date(\"$1\")");
        boolean buiten = dagen.length() > 2 && dagen.startsWith("]") && dagen.endsWith("[");
        var anders = buiten ? "(" + dagen.substring(1, dagen.length() - 1) + ")" : dagen;
        if (!anders.equals(feel)) {
            aangepast.add("Grenzen van bereiken en dagen zijn anders gespeld.");
        }
        return anders;
    }

    /** What stands beside a row in the file; null where it says nothing. */
    private record Bij(List<String> clausules, String toelichting) {}

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
        while (rest.length() <= LANGSTE_BESCHRIJVING && isClausule.test(woord)) {
            clausules.add(woord);
            rest = rest.substring(woord.length()).replaceFirst("^[\\s,:;.]+", "");
            woord = eerste(rest);
        }
        return new Bij(clausules.isEmpty() ? null : List.copyOf(clausules), rest);
    }

    private static String eerste(String tekst) {
        return tekst.split("[\\s,:;]", 2)[0];
    }

    static List<String> lijst(String tekst) {
        return Stream.of(tekst.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
