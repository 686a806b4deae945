package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Tabelwijziging.Soort;

/**
 * The tables of two versions, and what lies between them: the new ones without one edit, the old ones with only one.
 *
 * <p>Tables in between answer by the matcher alone, nobody is advised under them.
 */
public final class Tabelmenging {
    private final Map<String, GelezenTabel> oud;
    private final Map<String, GelezenTabel> nieuw;
    private final List<Tabelwijziging> wijzigingen;

    private Tabelmenging(Map<String, GelezenTabel> oud, Map<String, GelezenTabel> nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
        List<Tabelwijziging> alle = new ArrayList<>();
        nieuw.forEach((besluit, tabel) -> {
            if (oud.containsKey(besluit)) {
                alle.addAll(Tabelverschil.van(oud.get(besluit), tabel));
            }
        });
        this.wijzigingen = List.copyOf(alle);
    }

    /** Of the table files of two versions (name to text, names end in ".dmn"); throws OngeldigeTabel. */
    public static Tabelmenging van(Map<String, String> oud, Map<String, String> nieuw) {
        return new Tabelmenging(gelezen(oud), gelezen(nieuw));
    }

    /** The tables in these files, answering by the matcher alone; throws OngeldigeTabel. */
    public static Tabellen zonderMotor(Map<String, String> bestanden) {
        return new Tabellen(Compilatie.van(TabelLader.lees(bestanden), Cel::past), null);
    }

    private static Map<String, GelezenTabel> gelezen(Map<String, String> bestanden) {
        Map<String, GelezenTabel> tabellen = new LinkedHashMap<>();
        TabelLader.lees(bestanden).forEach(tabel -> tabellen.put(tabel.besluit(), tabel));
        return tabellen;
    }

    /** Every edit of a table that both versions have, by table and row. */
    public List<Tabelwijziging> wijzigingen() {
        return wijzigingen;
    }

    /** The new tables with this edit undone; nothing when they cannot stand without it. */
    public Optional<Tabellen> zonder(Tabelwijziging wijziging) {
        return met(nieuw, oud, wijziging);
    }

    /** The old tables with this edit alone; nothing when it cannot stand alone. */
    public Optional<Tabellen> alleen(Tabelwijziging wijziging) {
        return met(oud, nieuw, wijziging);
    }

    private static Optional<Tabellen> met(
            Map<String, GelezenTabel> basis, Map<String, GelezenTabel> bron, Tabelwijziging wijziging) {
        Map<String, GelezenTabel> tabellen = new LinkedHashMap<>(basis);
        tabellen.computeIfPresent(
                wijziging.besluit(), (besluit, tabel) -> overgenomen(tabel, bron.get(besluit), wijziging));
        try {
            return Optional.of(new Tabellen(Compilatie.van(List.copyOf(tabellen.values()), Cel::past), null));
        } catch (OngeldigeTabel onmogelijk) {
            return Optional.empty();
        }
    }

    /** The table in which one row, or one cell of it, is as in the other. */
    private static GelezenTabel overgenomen(GelezenTabel tabel, GelezenTabel bron, Tabelwijziging wijziging) {
        List<GelezenRij> rijen = new ArrayList<>(tabel.rijen());
        int plaats = plaats(rijen, wijziging.rij());
        int daar = plaats(bron.rijen(), wijziging.rij());
        if (wijziging.soort() == Soort.CEL) {
            rijen.set(plaats, metCel(tabel, rijen.get(plaats), bron.rijen().get(daar), wijziging.kolom()));
        } else {
            var rij = plaats < 0 ? bron.rijen().get(daar) : rijen.remove(plaats);
            if (daar >= 0) {
                rijen.add(na(rijen, bron.rijen(), daar), rij);
            }
        }
        return new GelezenTabel(
                tabel.besluit(),
                tabel.naamruimte(),
                tabel.label(),
                tabel.hitbeleid(),
                tabel.invoer(),
                tabel.uitvoer(),
                List.copyOf(rijen));
    }

    /** The place after the nearest row above it that is here too. */
    private static int na(List<GelezenRij> rijen, List<GelezenRij> bron, int daar) {
        for (int i = daar - 1; i >= 0; i--) {
            int hier = plaats(rijen, bron.get(i).rij().id());
            if (hier >= 0) {
                return hier + 1;
            }
        }
        return 0;
    }

    private static int plaats(List<GelezenRij> rijen, String id) {
        for (int i = 0; i < rijen.size(); i++) {
            if (rijen.get(i).rij().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static GelezenRij metCel(GelezenTabel tabel, GelezenRij gelezen, GelezenRij bron, String kolom) {
        var rij = gelezen.rij();
        Map<String, String> teksten = new LinkedHashMap<>(rij.cellen());
        Map<String, Object> uitvoer = new LinkedHashMap<>(rij.uitvoer());
        List<Cel> cellen = new ArrayList<>(gelezen.cellen());
        for (int i = 0; i < cellen.size(); i++) {
            if (tabel.invoer().get(i).naam().equals(kolom)) {
                cellen.set(i, bron.cellen().get(i));
                teksten.put(kolom, bron.rij().cellen().get(kolom));
            }
        }
        uitvoer.computeIfPresent(kolom, (naam, waarde) -> bron.rij().uitvoer().get(naam));
        return new GelezenRij(new Rij(rij.id(), rij.clausules(), rij.toelichting(), teksten, uitvoer), cellen);
    }
}
