package nl.wederhoor.pagina.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.verschil.Bestandsverschil;
import nl.wederhoor.verschil.Celverschil;
import nl.wederhoor.verschil.Rijverschil;
import nl.wederhoor.verschil.Verschil;

/** What one table differs in between two versions, row by row and cell by cell, in words. */
public record Verschilbeeld(String besluit, String label, List<String> algemeen, List<Rij> rijen) {

    /** A row that came, went or changed. */
    public record Rij(String soort, String naam, String wat, boolean verplaatst, List<Cel> cellen) {}

    /** A value before and after; empty where there was or is none. */
    public record Cel(String label, String van, String naar) {}

    static List<Verschilbeeld> van(Map<String, String> oud, Map<String, String> nieuw) {
        return Verschil.van(oud, nieuw).stream()
                .map(verschil -> van(verschil, blad(verschil.naam(), oud), blad(verschil.naam(), nieuw)))
                .toList();
    }

    private static Verschilbeeld van(Bestandsverschil verschil, Blad oud, Blad nieuw) {
        return new Verschilbeeld(
                verschil.naam(),
                nieuw != null ? nieuw.label() : verschil.label(),
                verschil.algemeen(),
                verschil.rijen().stream().map(rij -> rij(rij, oud, nieuw)).toList());
    }

    /** Null for a file that is no table. */
    private static Blad blad(String besluit, Map<String, String> bestanden) {
        boolean tabel = besluit.equals("parameters") || bestanden.containsKey(besluit + ".dmn");
        var tekst = tabel ? bestanden.get(Tabelbeeld.bestand(besluit)) : null;
        return tekst == null ? null : Blad.van(new Tabelstand(besluit, tekst, List.of()));
    }

    private static Rij rij(Rijverschil verschil, Blad oud, Blad nieuw) {
        var regelOud = regel(oud, verschil.rij());
        var regelNieuw = regel(nieuw, verschil.rij());
        var regel = regelNieuw == null ? regelOud : regelNieuw;
        var naam = regel == null || regel.nummer() == 0 ? verschil.rij() : "Rij " + regel.nummer();
        var cellen = verschil.cellen().stream()
                .map(cel -> cel(cel, regelOud, regelNieuw))
                .filter(cel -> !cel.van().equals(cel.naar()))
                .toList();
        return new Rij(soort(verschil), naam, wat(nieuw == null ? oud : nieuw, regel), verschil.verplaatst(), cellen);
    }

    private static Blad.Regel regel(Blad blad, String rij) {
        return blad == null
                ? null
                : blad.regels().stream()
                        .filter(regel -> regel.id().equals(rij))
                        .findFirst()
                        .orElse(null);
    }

    /** When the row holds, by the names of its columns; else what it says of itself. */
    private static String wat(Blad blad, Blad.Regel regel) {
        if (regel == null) {
            return "";
        }
        var voorwaarden = new ArrayList<String>();
        for (int i = 0; i < regel.cellen().size(); i++) {
            var cel = regel.cellen().get(i);
            if (!cel.uitvoer() && !cel.vrij()) {
                voorwaarden.add(blad.koppen().get(i).label() + ": " + cel.tekst());
            }
        }
        return voorwaarden.isEmpty() ? regel.toelichting() : String.join("; ", voorwaarden);
    }

    private static Cel cel(Celverschil verschil, Blad.Regel oud, Blad.Regel nieuw) {
        return new Cel(
                nl.wederhoor.pagina.Opmaak.hoofdletter(verschil.label()),
                tekst(oud, verschil.kolom(), verschil.van()),
                tekst(nieuw, verschil.kolom(), verschil.naar()));
    }

    private static String tekst(Blad.Regel regel, String kolom, String anders) {
        return regel == null
                ? ""
                : Stream.concat(
                                regel.cellen().stream()
                                        .filter(cel -> cel.kolom().equals(kolom))
                                        .map(Blad.Celtekst::tekst),
                                Stream.of(anders))
                        .findFirst()
                        .orElse("");
    }

    private static String soort(Rijverschil verschil) {
        return switch (verschil.soort()) {
            case TOEGEVOEGD -> "Nieuw";
            case VERWIJDERD -> "Verwijderd";
            case GEWIJZIGD -> verschil.cellen().isEmpty() ? "Verplaatst" : "Gewijzigd";
        };
    }
}
