package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** A source that no table feeds, with every column that reads it and the classes that these together tell apart. */
final class Blad {
    /** A column of the table at this place in the cone. */
    record Gebruik(int deel, int kolom) {}

    private final String bron;
    private final Atomen atomen;
    private final List<Gebruik> gebruik;
    private final List<int[]> klassen = new ArrayList<>();
    private final List<Object> vertegenwoordigers = new ArrayList<>();
    private final int[] klasseVanAtoom;
    private final boolean gedeeld;

    Blad(String bron, List<Deel> delen, List<Gebruik> gebruik) {
        this.bron = bron;
        this.gebruik = List.copyOf(gebruik);
        this.atomen = matrix(delen, gebruik.get(0)).atomen(gebruik.get(0).kolom());
        var gezien = new HashMap<String, Integer>();
        this.klasseVanAtoom = new int[atomen.aantal()];
        for (int atoom = 0; atoom < atomen.aantal(); atoom++) {
            var klasse = klasse(delen, atoom);
            var eerder = gezien.putIfAbsent(Arrays.toString(klasse), klassen.size());
            if (eerder == null) {
                klassen.add(klasse);
                vertegenwoordigers.add(atomen.vertegenwoordiger(atoom));
            }
            klasseVanAtoom[atoom] = eerder == null ? klassen.size() - 1 : eerder;
        }
        this.gedeeld = gebruik.stream()
                        .filter(plaats -> matrix(delen, plaats).maskers(plaats.kolom()).length > 1)
                        .count()
                > 1;
    }

    private int[] klasse(List<Deel> delen, int atoom) {
        return gebruik.stream()
                .mapToInt(plaats -> matrix(delen, plaats).klasseVanAtoom(plaats.kolom(), atoom))
                .toArray();
    }

    private static Matrix matrix(List<Deel> delen, Gebruik plaats) {
        return delen.get(plaats.deel()).matrix();
    }

    String bron() {
        return bron;
    }

    /** The atom of a known value; throws IllegalArgumentException when it is not legal. */
    int atoom(Object waarde) {
        return atomen.atoom(waarde);
    }

    /** The joint class of a known value: values of one class give the same answers everywhere. */
    int klasse(Object waarde) {
        return klasseVanAtoom[atomen.atoom(waarde)];
    }

    /** One legal value per class, in the order of the domain. */
    List<Object> vertegenwoordigers() {
        return vertegenwoordigers;
    }

    int klassen() {
        return klassen.size();
    }

    /** True when it makes a difference to more than one table. */
    boolean isGedeeld() {
        return gedeeld;
    }

    /** Gives every column that reads it the class of this atom. */
    void zetAtoom(List<Deel> delen, Stand[] standen, int atoom) {
        for (var plaats : gebruik) {
            standen[plaats.deel()].zet(plaats.kolom(), matrix(delen, plaats).klasseVanAtoom(plaats.kolom(), atoom));
        }
    }

    /** Gives every column that reads it its part of this joint class. */
    void zetKlasse(Stand[] standen, int klasse) {
        for (int i = 0; i < gebruik.size(); i++) {
            standen[gebruik.get(i).deel()].zet(gebruik.get(i).kolom(), klassen.get(klasse)[i]);
        }
    }

    void open(Stand[] standen) {
        for (var plaats : gebruik) {
            standen[plaats.deel()].zet(plaats.kolom(), Stand.OPEN);
        }
    }
}
