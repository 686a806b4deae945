package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.analyse.Blok;
import nl.wederhoor.analyse.Doos;
import nl.wederhoor.analyse.Werk;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;

/**
 * Finds the inputs whose outcome differs: for every old row and every new row with another outcome, where the one won and
 * the other wins now. In a table that collects: per outcome, where rows gave it and none does now, and the reverse.
 */
final class Vergelijking {
    private static final long STAPPEN = 600_000;
    private static final int MEESTE = 200;
    private static final int GEEN = -1;

    private final GelezenTabel oud;
    private final GelezenTabel nieuw;
    private final List<Verandering> veranderingen = new ArrayList<>();
    private final Werk werk = new Werk(STAPPEN);
    private Samenstel samenstel;

    Vergelijking(GelezenTabel oud, GelezenTabel nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
    }

    Uitkomstverschil verschil() {
        var bezwaar = bezwaar();
        if (bezwaar.isPresent()) {
            return new Uitkomstverschil(List.of(), List.of(bezwaar.get()), 0);
        }
        samenstel = new Samenstel(oud, nieuw);
        if (nieuw.hitbeleid() == Hitbeleid.COLLECT) {
            verzameld();
        } else {
            enkel();
        }
        var niet = new ArrayList<>(samenstel.anders());
        if (werk.isOp() || veranderingen.size() >= MEESTE) {
            niet.add("Tabel " + nieuw.besluit() + ": niet alle gewijzigde uitkomsten zijn gezocht.");
        }
        return new Keuring(oud, nieuw, samenstel).keur(Samenvoeger.van(samenstel.ruimte(), veranderingen), niet);
    }

    private Optional<String> bezwaar() {
        boolean verzamelt = nieuw.hitbeleid() == Hitbeleid.COLLECT;
        if (verzamelt != (oud.hitbeleid() == Hitbeleid.COLLECT)
                || !Domein.vergelijkbaar(oud.invoer(), nieuw.invoer())) {
            return Optional.of("Tabel " + nieuw.besluit() + " is van een andere soort geworden: de uitkomsten zijn niet"
                    + " te vergelijken.");
        }
        for (var tabel : List.of(oud, nieuw)) {
            if (tabel.hitbeleid() == Hitbeleid.UNIQUE && Overlap.heeft(tabel)) {
                return Optional.of("In tabel " + nieuw.besluit() + " gelden soms twee rijen tegelijk. Los dat eerst op:"
                        + " dan zijn de uitkomsten te vergelijken.");
            }
        }
        return Optional.empty();
    }

    private void enkel() {
        for (int van = GEEN; van < oud.rijen().size(); van++) {
            for (int naar = GEEN; naar < nieuw.rijen().size(); naar++) {
                if (!uitvoer(oud, van).equals(uitvoer(nieuw, naar))) {
                    zoek(van, naar, wint(samenstel.oud(), van), wint(samenstel.nieuw(), naar));
                }
            }
        }
    }

    private static Map<String, Object> uitvoer(GelezenTabel tabel, int rij) {
        return rij == GEEN ? Map.of() : tabel.rijen().get(rij).rij().uitvoer();
    }

    /** The rows that must not match for this one to win; for no row all of them. */
    private static List<Doos> wint(List<Doos> rijen, int rij) {
        return rij == GEEN ? rijen : rijen.subList(0, rij);
    }

    private void zoek(int van, int naar, List<Doos> nietOud, List<Doos> nietNieuw) {
        var binnen = samenstel.ruimte().alles();
        binnen = van == GEEN ? binnen : binnen.samen(samenstel.oud().get(van));
        binnen = naar == GEEN ? binnen : binnen.samen(samenstel.nieuw().get(naar));
        var buiten = new ArrayList<>(nietOud);
        buiten.addAll(nietNieuw);
        for (var blok : Blok.dek(samenstel.ruimte(), binnen, buiten, MEESTE - veranderingen.size(), werk)) {
            veranderingen.add(
                    new Verandering(uitvoer(oud, van), uitvoer(nieuw, naar), id(oud, van), id(nieuw, naar), blok));
        }
    }

    private static String id(GelezenTabel tabel, int rij) {
        return rij == GEEN ? "" : tabel.rijen().get(rij).rij().id();
    }

    private void verzameld() {
        weg(oud, samenstel.oud(), nieuw, samenstel.nieuw(), false);
        weg(nieuw, samenstel.nieuw(), oud, samenstel.oud(), true);
    }

    /** Where a row of one version gives an outcome that no row of the other one gives. */
    private void weg(GelezenTabel van, List<Doos> dozen, GelezenTabel ander, List<Doos> anderen, boolean erbij) {
        var geweest = new LinkedHashMap<Map<String, Object>, List<Doos>>();
        for (int rij = 0; rij < dozen.size(); rij++) {
            var uitkomst = uitvoer(van, rij);
            var buiten = geweest.computeIfAbsent(uitkomst, nieuwe -> new ArrayList<>(gevers(ander, anderen, uitkomst)));
            for (var blok : Blok.dek(samenstel.ruimte(), dozen.get(rij), buiten, MEESTE - veranderingen.size(), werk)) {
                var id = id(van, rij);
                veranderingen.add(
                        erbij
                                ? new Verandering(Map.of(), uitkomst, "", id, blok)
                                : new Verandering(uitkomst, Map.of(), id, "", blok));
            }
            buiten.add(dozen.get(rij));
        }
    }

    private static List<Doos> gevers(GelezenTabel tabel, List<Doos> dozen, Map<String, Object> uitkomst) {
        var gevers = new ArrayList<Doos>();
        for (int rij = 0; rij < dozen.size(); rij++) {
            if (uitvoer(tabel, rij).equals(uitkomst)) {
                gevers.add(dozen.get(rij));
            }
        }
        return gevers;
    }

    /** Rows of a table that exclude each other but do not. */
    private static final class Overlap {
        private static boolean heeft(GelezenTabel tabel) {
            var samenstel = new Samenstel(tabel, tabel);
            var gezien = new HashSet<Doos>();
            return samenstel.nieuw().stream()
                    .anyMatch(rij -> gezien.stream().anyMatch(rij::raakt) || !rij.isLeeg() && !gezien.add(rij));
        }
    }
}
