package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table with all tables below it, children first, and the sources at its leaves. */
final class Kegel {
    private final List<Deel> delen;
    private final List<Blad> bladeren;
    private final List<Blad> gedeeld;
    private final List<List<Blad.Gebruik>> afnemers;

    private Kegel(List<Deel> delen) {
        this.delen = delen;
        this.bladeren = bladeren(delen);
        this.gedeeld = bladeren.stream().filter(Blad::isGedeeld).toList();
        this.afnemers = delen.stream().map(kind -> afnemers(delen, kind)).toList();
    }

    static Kegel van(Deel top) {
        var delen = new LinkedHashSet<Deel>();
        verzamel(top, delen);
        return new Kegel(List.copyOf(delen));
    }

    static void verzamel(Deel deel, Set<Deel> delen) {
        for (int kolom = 0; kolom < deel.matrix().kolommen(); kolom++) {
            if (deel.kind(kolom) != null) {
                verzamel(deel.kind(kolom), delen);
            }
        }
        delen.add(deel);
    }

    /** The leaf sources of these tables, in the order in which they are read. */
    static List<Blad> bladeren(List<Deel> delen) {
        var gebruik = new LinkedHashMap<String, List<Blad.Gebruik>>();
        for (int i = 0; i < delen.size(); i++) {
            for (int kolom = 0; kolom < delen.get(i).matrix().kolommen(); kolom++) {
                if (delen.get(i).kind(kolom) == null) {
                    gebruik.computeIfAbsent(delen.get(i).matrix().bron(kolom), bron -> new ArrayList<>())
                            .add(new Blad.Gebruik(i, kolom));
                }
            }
        }
        return gebruik.entrySet().stream()
                .map(plaatsen -> new Blad(plaatsen.getKey(), delen, plaatsen.getValue()))
                .toList();
    }

    private static List<Blad.Gebruik> afnemers(List<Deel> delen, Deel kind) {
        var afnemers = new ArrayList<Blad.Gebruik>();
        for (int i = 0; i < delen.size(); i++) {
            for (int kolom = 0; kolom < delen.get(i).matrix().kolommen(); kolom++) {
                if (delen.get(i).kind(kolom) == kind) {
                    afnemers.add(new Blad.Gebruik(i, kolom));
                }
            }
        }
        return List.copyOf(afnemers);
    }

    /** All tables, children before what reads them; the asked table is the last. */
    List<Deel> delen() {
        return delen;
    }

    Deel top() {
        return delen.get(delen.size() - 1);
    }

    List<Blad> bladeren() {
        return bladeren;
    }

    /** The leaves that more than one table reads: to be exact, these are conditioned on. */
    List<Blad> gedeeld() {
        return gedeeld;
    }

    /** The columns that the table at this place feeds. */
    List<Blad.Gebruik> afnemers(int deel) {
        return afnemers.get(deel);
    }

    /** The greatest number of conditionings that one question can need. */
    long conditioneringen() {
        double aantal = 1;
        for (var blad : gedeeld) {
            aantal *= blad.klassen();
        }
        for (int deel = 0; deel < delen.size(); deel++) {
            aantal *= afnemers(deel).size() > 1 ? delen.get(deel).matrix().groepen() : 1;
        }
        return (long) Math.min(aantal, Integer.MAX_VALUE);
    }

    /** The known values of this state by leaf: the atom, or -1 when not known. */
    int[] atomen(Toestand toestand) {
        var atomen = new int[bladeren.size()];
        for (int i = 0; i < atomen.length; i++) {
            var waarde = toestand.waarde(bladeren.get(i).bron());
            atomen[i] = waarde == null ? Stand.OPEN : bladeren.get(i).atoom(waarde);
        }
        return atomen;
    }
}
