package nl.wederhoor.bewerking;

import java.util.List;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.beleid.Pakketten;

/** A table of one of our own packs, with the clauses that its rows may cite. */
record Meegeleverd(String organisatie, String besluit, String tekst, Clausules clausules) {
    private static final List<Meegeleverd> ALLE = lees();

    static List<Meegeleverd> alle() {
        return ALLE;
    }

    static Meegeleverd van(String organisatie, String besluit) {
        return ALLE.stream()
                .filter(tabel -> tabel.organisatie.equals(organisatie) && tabel.besluit.equals(besluit))
                .findFirst()
                .orElseThrow();
    }

    Tabelbeeld beeld() {
        return Tabelbeeld.van(besluit, tekst);
    }

    String bewerk(Wijziging... wijzigingen) {
        return Tabelbewerker.bewerk(besluit, tekst, List.of(wijzigingen), clausules);
    }

    private static List<Meegeleverd> lees() {
        return Pakketten.organisaties().stream()
                .flatMap(organisatie -> {
                    var bestanden = Pakketten.lees(organisatie);
                    var clausules = Beleidslader.laad(organisatie, 1, bestanden).clausules();
                    return bestanden.entrySet().stream()
                            .filter(bestand -> bestand.getKey().endsWith(".dmn"))
                            .map(bestand -> new Meegeleverd(
                                    organisatie, bestand.getKey().replace(".dmn", ""), bestand.getValue(), clausules));
                })
                .toList();
    }
}
