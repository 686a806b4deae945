package nl.wederhoor.dossier;

import jakarta.enterprise.context.ApplicationScoped;
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
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** An organisation whose second policy version, from July on, gives three weeks for documents where the first gives one. */
@ApplicationScoped
public class Proefbeleid {
    public static final String NAAM = "proefheradvies";
    public static final Medewerker IK =
            new Medewerker(new Accountnaam("behandelaar", NAAM), Set.of("klachtbehandelaar"));
    private static final LocalDate TWEEDE_VERSIE = LocalDate.of(2026, 7, 1);

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @Inject
    OpenDossier openDossier;

    public void begin() {
        var eerste = Pakketten.lees("radar");
        Map<String, String> tweede = new TreeMap<>(eerste);
        tweede.computeIfPresent("termijnen.dmn", (pad, tekst) -> {
            int rij = tekst.indexOf("radar-4.5b-1");
            return tekst.substring(0, rij) + tekst.substring(rij).replaceFirst("<text>1</text>", "<text>3</text>");
        });
        var hash = hashVanDeDemo();
        database.within(NAAM, connection -> {
            voer(connection, "insert into organisatie values (?, 'Proef') on conflict do nothing", NAAM);
            voer(
                    connection,
                    "insert into account values (?, 'behandelaar', ?, '{klachtbehandelaar}') on conflict do nothing",
                    NAAM,
                    hash);
            publiceer(connection, 1, null, TWEEDE_VERSIE, eerste);
            publiceer(connection, 2, TWEEDE_VERSIE, null, tweede);
            return null;
        });
        versies.herlaad();
    }

    public void eind() {
        database.within(NAAM, connection -> {
            voer(connection, "delete from dossier where organisatie = ?", NAAM);
            voer(connection, "delete from dossier_teller where organisatie = ?", NAAM);
            voer(connection, "delete from beleidsversie where organisatie = ?", NAAM);
            return null;
        });
        versies.herlaad();
    }

    /** Waits for documents since an intake on this day. */
    public Dossierbeeld dossier(LocalDate intake) {
        var feiten = Feiten.leeg().met(Feit.STUKKEN_ONTBREKEN, true).met(Feit.INTAKE_OP, intake);
        return openDossier.open(IK, new Aanmelding(feiten, null, null, null, null));
    }

    private String hashVanDeDemo() {
        return database.within("radar", connection -> {
            try (var vraag = connection.prepareStatement(
                    "select wachtwoord_hash from account where organisatie = 'radar' and naam = 'klachtbehandelaar'")) {
                var rij = vraag.executeQuery();
                rij.next();
                return rij.getString(1);
            }
        });
    }

    private static void publiceer(
            Connection connection, int versie, LocalDate van, LocalDate tot, Map<String, String> bestanden)
            throws SQLException {
        voer(
                connection,
                "insert into beleidsversie (organisatie, versie, status, geldig_van, geldig_tot, sha256, gemaakt_op,"
                        + " gemaakt_door, herkomst) values (?, ?, 'gepubliceerd', ?, ?, ?, '2026-01-01', 'proef', 'studio')",
                NAAM,
                versie,
                van,
                tot,
                Beleidslader.sha256(bestanden));
        for (var bestand : bestanden.entrySet()) {
            voer(
                    connection,
                    "insert into beleidsbestand (organisatie, versie, pad, inhoud) values (?, ?, ?, ?)",
                    NAAM,
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
