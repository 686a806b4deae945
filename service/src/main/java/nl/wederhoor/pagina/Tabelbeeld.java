package nl.wederhoor.pagina;

import java.util.List;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Beslistabel;
import nl.wederhoor.tabel.Rij;

/** A decision table in words that a directeur knows. */
public record Tabelbeeld(
        Schil schil, String organisatie, String naam, Beslistabel tabel, String leeswijze, List<Regel> regels) {

    public record Cel(String tekst, boolean vrij) {}

    public record Regel(Rij rij, List<Cel> invoer, List<String> uitvoer) {}

    static Tabelbeeld from(Beleid beleid, Beslistabel tabel, Schil schil) {
        return new Tabelbeeld(
                schil,
                beleid.organisatie(),
                beleid.naam(),
                tabel,
                leeswijze(tabel),
                tabel.rijen().stream().map(rij -> regel(tabel, rij)).toList());
    }

    private static Regel regel(Beslistabel tabel, Rij rij) {
        return new Regel(
                rij,
                tabel.invoer().stream()
                        .map(kolom -> Celwoorden.van(kolom, rij.cellen().getOrDefault(kolom.naam(), "-")))
                        .map(tekst -> new Cel(tekst, tekst.equals(Celwoorden.VRIJ)))
                        .toList(),
                tabel.uitvoer().stream()
                        .map(kolom -> Celwoorden.uitkomst(kolom, rij.uitvoer().get(kolom.naam())))
                        .toList());
    }

    private static String leeswijze(Beslistabel tabel) {
        return switch (tabel.hitbeleid()) {
            case UNIQUE -> "Er past steeds hoogstens een rij. De volgorde maakt niet uit.";
            case FIRST -> "Lees van boven naar beneden. De eerste rij die past, telt.";
            case COLLECT -> "Elke rij die past, telt mee.";
        };
    }
}
