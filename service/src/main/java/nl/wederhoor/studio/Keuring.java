package nl.wederhoor.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.OngeldigPakket;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.keuring.Pakketkeuring;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.tabel.Onenigheid;

/**
 * Looks whether a version can advise: its files pass the guard of packs, it compiles, every cell reads for KIE as it does
 * for us, and it gives a first advice. What was looked at once is remembered by its hash.
 */
@Singleton
final class Keuring {
    private static final int BEWAARD = 8;
    private static final String CLAUSULES = "clausules.csv";

    private final Studio studio;
    private final Clock klok;
    private final Cache<String, Gekeurd> gekeurd =
            Caffeine.newBuilder().maximumSize(BEWAARD).build();

    Keuring(Studio studio, Clock klok) {
        this.studio = studio;
        this.klok = klok;
    }

    /**
     * What came of it.
     *
     * @param adviseur null when there are faults
     * @param fouten why it cannot advise
     * @param opmerkingen what does not stop it from advising, but should not go unseen
     */
    record Gekeurd(String sha256, Adviseur adviseur, List<String> fouten, List<String> opmerkingen) {}

    /** Does what takes seconds before anybody waits for it; says nothing. */
    void bereid(Medewerker door, String organisatie, int versie, Versiestatus alleen) {
        var bestanden = studio.lees(
                door,
                organisatie,
                versie,
                (connection, rij, hand) -> rij.status() == alleen
                        ? Versieopslag.bestanden(connection, organisatie, versie)
                        : Map.<String, String>of());
        if (!bestanden.isEmpty()) {
            keur(organisatie, versie, bestanden);
        }
    }

    /** The same whatever its status. */
    void bereid(Medewerker door, String organisatie, int versie) {
        keur(
                organisatie,
                versie,
                studio.lees(
                        door,
                        organisatie,
                        versie,
                        (connection, rij, hand) -> Versieopslag.bestanden(connection, organisatie, versie)));
    }

    /** Throws 409 with every fault. */
    Gekeurd eisGoed(Connection connection, Versierij rij) throws SQLException {
        var uitslag = keur(
                rij.organisatie(), rij.versie(), Versieopslag.bestanden(connection, rij.organisatie(), rij.versie()));
        if (!uitslag.fouten().isEmpty()) {
            throw Weigering.poortDicht(
                    "Met deze versie lukt het adviseren niet. Verbeter eerst wat hieronder staat.",
                    List.of(),
                    uitslag.fouten());
        }
        return uitslag;
    }

    /** What stands in the way of publishing without a reason: red cases, and findings that were not there before. */
    List<String> ontbreekt(Connection connection, Versierij rij, Gekeurd uitslag) throws SQLException {
        var ontbreekt = new ArrayList<>(uitslag.opmerkingen());
        var gevallen = Gevallenopslag.van(connection, rij);
        Gevallentoets.draai(uitslag.adviseur(), gevallen).stream()
                .filter(geval -> !geval.groen())
                .forEach(geval -> ontbreekt.add("Geval " + geval.nummer() + " is rood: " + geval.naam() + "."));
        var eerder = Afkomst.gepubliceerd(connection, rij);
        if (eerder.isPresent()) {
            var basis = Versieopslag.bestanden(
                    connection, rij.organisatie(), eerder.get().versie());
            var bestanden = Versieopslag.bestanden(connection, rij.organisatie(), rij.versie());
            ontbreekt.addAll(Tabelanalyse.nieuw(basis, bestanden));
        }
        return ontbreekt;
    }

    Gekeurd keur(String organisatie, int versie, Map<String, String> bestanden) {
        var sha256 = Beleidslader.sha256(bestanden);
        return gekeurd.get(
                organisatie + "/" + versie + "/" + sha256, sleutel -> keur(organisatie, versie, bestanden, sha256));
    }

    static String sha256(Connection connection, Versierij rij) throws SQLException {
        return Beleidslader.sha256(Versieopslag.bestanden(connection, rij.organisatie(), rij.versie()));
    }

    private Gekeurd keur(String organisatie, int versie, Map<String, String> bestanden, String sha256) {
        var nu = OffsetDateTime.now(klok);
        var fouten = new ArrayList<String>();
        var opmerkingen = new ArrayList<String>();
        try {
            Pakketkeuring.keur(organisatie, versie, bestanden, nu);
        } catch (OngeldigPakket e) {
            e.fouten().forEach(fout -> (isOpmerking(fout) ? opmerkingen : fouten).add(fout.melding()));
        }
        return fouten.isEmpty()
                ? proef(organisatie, versie, bestanden, new Gekeurd(sha256, null, fouten, opmerkingen), nu)
                : new Gekeurd(sha256, null, List.copyOf(fouten), opmerkingen);
    }

    private static Gekeurd proef(
            String organisatie, int versie, Map<String, String> bestanden, Gekeurd tot, OffsetDateTime nu) {
        try {
            var beleid = Beleidslader.laad(organisatie, versie, bestanden);
            beleid.tabellen().keurMotor();
            var adviseur = new Adviseur(beleid);
            adviseur.adviseer(Feiten.leeg(), nu, Besluiten.geen());
            return new Gekeurd(tot.sha256(), adviseur, List.of(), List.copyOf(tot.opmerkingen()));
        } catch (Onenigheid | IllegalArgumentException | IllegalStateException e) {
            return new Gekeurd(tot.sha256(), null, List.of(String.valueOf(e.getMessage())), List.of());
        }
    }

    /** A clause that no table cites any more can be meant so; then it takes a reason. */
    private static boolean isOpmerking(Fout fout) {
        return fout.pad().startsWith(CLAUSULES) && fout.pad().endsWith("/thuis");
    }
}
