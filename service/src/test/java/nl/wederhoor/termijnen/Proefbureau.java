package nl.wederhoor.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** An organisation of its own for tests about terms, with the policy of RADAR and what is changed in it. */
@ApplicationScoped
public class Proefbureau {
    static final String NAAM = "proeftermijn";

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @Inject
    OpenDossier openDossier;

    static Medewerker iemand(String account, String... rollen) {
        return new Medewerker(new Accountnaam(account, NAAM), Set.of(rollen));
    }

    static Medewerker behandelaar() {
        return iemand("behandelaar", "klachtbehandelaar");
    }

    /** One version without a begin, in force until the second. */
    void begin() {
        voer("insert into organisatie values (?, 'Proef') on conflict do nothing", NAAM);
        for (var account : Set.of("behandelaar", "collega")) {
            voer("insert into account values (?, ?, 'h', '{klachtbehandelaar}') on conflict do nothing", NAAM, account);
        }
        publiceer(1, null, Pakketten.lees("radar"));
    }

    void publiceer(int versie, LocalDate van, Map<String, String> bestanden) {
        if (van != null) {
            voer("update beleidsversie set geldig_tot = ? where organisatie = ? and geldig_tot is null", van, NAAM);
        }
        voer(
                "insert into beleidsversie (organisatie, versie, status, geldig_van, sha256, gemaakt_op, gemaakt_door,"
                        + " herkomst) values (?, ?, 'gepubliceerd', ?, ?, '2026-01-01', 'proef', 'studio')",
                NAAM,
                versie,
                van,
                Beleidslader.sha256(bestanden));
        bestanden.forEach((pad, inhoud) -> voer(
                "insert into beleidsbestand (organisatie, versie, pad, inhoud) values (?, ?, ?, ?)",
                NAAM,
                versie,
                pad,
                inhoud));
        versies.herlaad();
    }

    void eind() {
        voer("delete from dossier where organisatie = ?", NAAM);
        voer("delete from dossier_teller where organisatie = ?", NAAM);
        voer("delete from beleidsversie where organisatie = ?", NAAM);
        versies.herlaad();
    }

    Dossierbeeld dossier(Feiten feiten) {
        return openDossier.open(behandelaar(), new Aanmelding(feiten, null, null, null, null));
    }

    /** So many terms in one dossier, all with this last day; made by hand, since it is about what happens later. */
    void termijnen(UUID dossier, int aantal, LocalDate begin, LocalDate uiterlijk, String behandelaar) {
        voer(
                "insert into termijn (organisatie, id, dossier, soort, bron, clausules, wacht_op, behandelaar, begin,"
                        + " uiterlijk, stand, beleid_sha256, gewijzigd_op) select ?, gen_random_uuid(), ?,"
                        + " 'reactie wederpartij', 'protocol', '{RADAR-6.3b}', 'wederpartij', ?, ?, ?, 'loopt',"
                        + " repeat('0', 64), '2026-01-01' from generate_series(1, ?)",
                NAAM,
                dossier,
                behandelaar,
                begin,
                uiterlijk,
                aantal);
    }

    long tel(String vraag, Object... waarden) {
        return database.within(NAAM, connection -> {
            try (var klaar = connection.prepareStatement(vraag)) {
                for (int i = 0; i < waarden.length; i++) {
                    klaar.setObject(i + 1, waarden[i]);
                }
                try (var rij = klaar.executeQuery()) {
                    rij.next();
                    return rij.getLong(1);
                }
            }
        });
    }

    void voer(String opdracht, Object... waarden) {
        database.within(NAAM, connection -> {
            try (var klaar = connection.prepareStatement(opdracht)) {
                for (int i = 0; i < waarden.length; i++) {
                    klaar.setObject(i + 1, waarden[i]);
                }
                return klaar.executeUpdate();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
