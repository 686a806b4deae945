package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;

/** Every cell of a table changed once to another legal value. */
final class Mutanten {
    /** One changed cell: where, and the changed table in order of preference (the first that loads is the mutant). */
    record Mutant(String rij, String kolom, List<GelezenTabel> kandidaten) {}

    private final GelezenTabel tabel;

    Mutanten(GelezenTabel tabel) {
        this.tabel = tabel;
    }

    /** Input cells and the output cells of these columns. */
    void elk(Set<String> uitvoer, Consumer<Mutant> neem) {
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            var id = tabel.rijen().get(rij).rij().id();
            for (int kolom = 0; kolom < tabel.invoer().size(); kolom++) {
                neem.accept(new Mutant(id, tabel.invoer().get(kolom).naam(), invoer(rij, kolom)));
            }
            for (var kolom : tabel.uitvoer()) {
                if (uitvoer.contains(kolom.naam())) {
                    neem.accept(new Mutant(id, kolom.naam(), uitvoer(rij, kolom)));
                }
            }
        }
    }

    private List<GelezenTabel> invoer(int rij, int kolom) {
        var oud = tabel.rijen().get(rij);
        var kandidaten = new ArrayList<GelezenTabel>();
        for (var cel : andere(oud.cellen().get(kolom), tabel.invoer().get(kolom))) {
            var cellen = new ArrayList<>(oud.cellen());
            cellen.set(kolom, cel);
            kandidaten.add(met(rij, new GelezenRij(oud.rij(), cellen)));
        }
        return kandidaten;
    }

    private static Iterable<Cel> andere(Cel cel, Kolom kolom) {
        var andere = new LinkedHashSet<Cel>();
        if (cel instanceof Cel.Bereik bereik) {
            andere.add(new Cel.Bereik(bereik.onder(), !bereik.onderMee(), bereik.boven(), !bereik.bovenMee()));
        } else {
            for (var waarde : kolom.waarden()) {
                if (!(cel instanceof Cel.Keuze keuze) || !keuze.waarden().contains(waarde)) {
                    andere.add(new Cel.Keuze(List.of(waarde), false));
                }
            }
        }
        if (cel instanceof Cel.Keuze keuze && kolom.soort() == Kolomsoort.TEKST) {
            andere.add(new Cel.Keuze(keuze.waarden(), !keuze.niet()));
        }
        andere.add(Cel.ALLES);
        andere.remove(cel);
        return andere;
    }

    private List<GelezenTabel> uitvoer(int rij, Kolom kolom) {
        var oud = tabel.rijen().get(rij);
        var kandidaten = new ArrayList<GelezenTabel>();
        for (var waarde : andereUitvoer(oud.rij().uitvoer().get(kolom.naam()), kolom)) {
            var uitvoer = new LinkedHashMap<>(oud.rij().uitvoer());
            uitvoer.put(kolom.naam(), waarde);
            var nieuw = new Rij(
                    oud.rij().id(),
                    oud.rij().clausules(),
                    oud.rij().toelichting(),
                    oud.rij().cellen(),
                    Collections.unmodifiableMap(uitvoer));
            kandidaten.add(met(rij, new GelezenRij(nieuw, oud.cellen())));
        }
        return kandidaten;
    }

    private static List<Object> andereUitvoer(Object waarde, Kolom kolom) {
        if (kolom.isVrijeTekst()) {
            return List.of(waarde + " (anders)");
        }
        if (kolom.soort() == Kolomsoort.GETAL) {
            return List.of(((BigDecimal) waarde).add(BigDecimal.ONE));
        }
        return kolom.waarden().stream().filter(ander -> !ander.equals(waarde)).toList();
    }

    private GelezenTabel met(int rij, GelezenRij nieuw) {
        var rijen = new ArrayList<>(tabel.rijen());
        rijen.set(rij, nieuw);
        return new GelezenTabel(
                tabel.besluit(),
                tabel.naamruimte(),
                tabel.label(),
                tabel.hitbeleid(),
                tabel.invoer(),
                tabel.uitvoer(),
                rijen);
    }
}
