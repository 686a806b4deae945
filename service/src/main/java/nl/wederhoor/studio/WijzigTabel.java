package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Tabelblad;
import nl.wederhoor.bewerking.Tabelinvoer;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Changes a table of a concept: all changes or none. */
@Singleton
public final class WijzigTabel {
    private final Studio studio;

    WijzigTabel(Studio studio) {
        this.studio = studio;
    }

    /**
     * Throws 409 when the version is no concept, 412 when the table is another than was read, and OngeldigeFeiten (400)
     * with every fault of the changes.
     *
     * @param gelezen the ETag of the table that was read, or null when it does not matter
     */
    public Tabelstand wijzig(
            Medewerker door,
            String organisatie,
            int versie,
            String besluit,
            String gelezen,
            List<Wijziging> wijzigingen) {
        var plaats = new Plaats(organisatie, versie, besluit, gelezen);
        return zet(
                door,
                plaats,
                (tabel, clausules) -> new Tabelstand(
                        besluit, Tabelbewerker.bewerk(besluit, tabel.tekst(), wijzigingen, clausules, merk(versie))));
    }

    /**
     * Takes over the rows of a DMN file or an Excel sheet that another program may have written; the same refusals.
     *
     * @param bestand the file as it came
     */
    public Tabelstand neemOver(
            Medewerker door, String organisatie, int versie, String besluit, String gelezen, byte[] bestand) {
        var plaats = new Plaats(organisatie, versie, besluit, gelezen);
        return zet(door, plaats, (tabel, clausules) -> {
            if (!isWerkblad(bestand) && !tabel.isDmn()) {
                throw Weigering.ongeldig("besluit", "Deze tabel is geen DMN. Wijzig de waarden een voor een.");
            }
            var nieuw = isWerkblad(bestand)
                    ? Tabelblad.neemOver(besluit, bestand, tabel.tekst(), clausules, merk(versie))
                    : Tabelinvoer.neemOver(besluit, bestand, tabel.tekst(), clausules, merk(versie));
            return new Tabelstand(besluit, nieuw.tekst(), nieuw.aangepast());
        });
    }

    /** Which table, as it was read. */
    private record Plaats(String organisatie, int versie, String besluit, String gelezen) {}

    private Tabelstand zet(Medewerker door, Plaats plaats, BiFunction<Tabelstand, Clausules, Tabelstand> verandering) {
        return studio.wijzig(
                door, plaats.organisatie(), plaats.versie(), "versie wijzigen", (connection, rij, hand) -> {
                    var bestanden = Versieopslag.bestanden(connection, rij.organisatie(), rij.versie());
                    var oud = LeesTabellen.een(bestanden, plaats.besluit());
                    Studio.eisConcept(rij);
                    if (plaats.gelezen() != null && !plaats.gelezen().equals(oud.etag())) {
                        throw Weigering.verouderd();
                    }
                    var nieuw = verandering.apply(oud, Beleidslader.clausules(bestanden));
                    if (!nieuw.tekst().equals(oud.tekst())) {
                        Stappenopslag.voegToe(connection, rij, hand, oud, nieuw);
                        var sha256 = Versieopslag.zetBestand(
                                connection, rij, Tabelbeeld.bestand(plaats.besluit()), nieuw.tekst());
                        Handelingopslag.voegToe(
                                connection,
                                rij,
                                Versiehandeling.van(Daad.GEWIJZIGD, hand, sha256)
                                        .over(plaats.besluit()));
                    }
                    return nieuw;
                });
    }

    /** A sheet is a zip file. */
    private static boolean isWerkblad(byte[] bestand) {
        return bestand.length > 1 && bestand[0] == 'P' && bestand[1] == 'K';
    }

    /** Stands in the ids of new rows, so that an id never names two rows of one organisation. */
    private static String merk(int versie) {
        return "v" + versie;
    }
}
