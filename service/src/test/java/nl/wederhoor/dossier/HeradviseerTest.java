package nl.wederhoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.vergelijking.Verschil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open dossier keeps the policy it was advised under until somebody moves it on purpose, and sees what that changes. */
@QuarkusTest
class HeradviseerTest {
    private static final String PROEF = "proefheradvies";
    private static final LocalDate TWEEDE_VERSIE = LocalDate.of(2026, 7, 1);
    private static final Medewerker IK =
            new Medewerker(new Accountnaam("behandelaar", PROEF), Set.of("klachtbehandelaar"));

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @Inject
    OpenDossier openDossier;

    @Inject
    WijzigFeiten wijzigFeiten;

    @Inject
    Heradviseer heradviseer;

    @BeforeEach
    void a_policy_that_gives_three_weeks_for_documents_from_july_on() {
        var eerste = Pakketten.lees("radar");
        Map<String, String> tweede = new TreeMap<>(eerste);
        tweede.computeIfPresent("termijnen.dmn", (pad, tekst) -> {
            int rij = tekst.indexOf("radar-4.5b-1");
            return tekst.substring(0, rij) + tekst.substring(rij).replaceFirst("<text>1</text>", "<text>3</text>");
        });
        database.within(PROEF, connection -> {
            voer(connection, "insert into organisatie values (?, 'Proef') on conflict do nothing", PROEF);
            voer(
                    connection,
                    "insert into account values (?, 'behandelaar', 'h', '{klachtbehandelaar}') on conflict do nothing",
                    PROEF);
            publiceer(connection, 1, null, TWEEDE_VERSIE, eerste);
            publiceer(connection, 2, TWEEDE_VERSIE, null, tweede);
            return null;
        });
        versies.herlaad();
    }

    @AfterEach
    void forget_the_policy_of_this_test() {
        database.within(PROEF, connection -> {
            voer(connection, "delete from dossier where organisatie = ?", PROEF);
            voer(connection, "delete from dossier_teller where organisatie = ?", PROEF);
            voer(connection, "delete from beleidsversie where organisatie = ?", PROEF);
            return null;
        });
        versies.herlaad();
    }

    @Test
    void een_wijziging_blijft_onder_het_oude_beleid_en_heradviseren_toont_het_verschil() {
        var klok = Proefklok.op("2026-06-29T10:00:00+02:00");
        var feiten = Feiten.leeg().met(Feit.STUKKEN_ONTBREKEN, true).met(Feit.INTAKE_OP, LocalDate.of(2026, 6, 29));
        var dossier = openDossier.open(IK, new Aanmelding(feiten, null, null, null, null));
        klok.dagen(3);

        var gewijzigd = wijzigFeiten.wijzig(
                IK,
                dossier.id(),
                Versie.van(dossier.versie()),
                new Wijziging(Feiten.leeg().met(Feit.ANONIEM, false), Set.of(), null));
        assertThat(gewijzigd.beleidsversie()).isEqualTo(PROEF + "-1");
        assertThat(gewijzigd.advies()).contains("2026-07-06");

        var uitkomst = heradviseer.heradviseer(IK, dossier.id(), Versie.van(gewijzigd.versie()));
        assertThat(uitkomst.eerdereVersie()).isEqualTo(PROEF + "-1");
        assertThat(uitkomst.dossier().beleidsversie()).isEqualTo(PROEF + "-2");
        assertThat(uitkomst.dossier().advies()).contains("2026-07-20");
        assertThat(uitkomst.verschillen())
                .as("the term moves, and with it the day from which a second chance is due")
                .extracting(Verschil::veld)
                .containsExactly("termijnen", "plichten");
        assertThat(uitkomst.verschillen().get(0).sleutel()).isEqualTo("aanleveren stukken");
    }

    private static void publiceer(
            Connection connection, int versie, LocalDate van, LocalDate tot, Map<String, String> bestanden)
            throws SQLException {
        voer(
                connection,
                "insert into beleidsversie (organisatie, versie, status, geldig_van, geldig_tot, sha256, gemaakt_op,"
                        + " gemaakt_door, herkomst) values (?, ?, 'gepubliceerd', ?, ?, ?, '2026-01-01', 'proef', 'studio')",
                PROEF,
                versie,
                van,
                tot,
                Beleidslader.sha256(bestanden));
        for (var bestand : bestanden.entrySet()) {
            voer(
                    connection,
                    "insert into beleidsbestand (organisatie, versie, pad, inhoud) values (?, ?, ?, ?)",
                    PROEF,
                    versie,
                    bestand.getKey(),
                    bestand.getValue());
        }
    }

    private static void voer(Connection connection, String opdracht, Object... waarden) throws SQLException {
        try (var klaar = connection.prepareStatement(opdracht)) {
            for (int i = 0; i < waarden.length; i++) {
                klaar.setObject(i + 1, waarden[i]);
            }
            klaar.executeUpdate();
        }
    }
}
