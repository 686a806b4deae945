package nl.wederhoor.accountbeheer;

import static nl.wederhoor.accountbeheer.Accountproef.ACCOUNTS;
import static nl.wederhoor.accountbeheer.Accountproef.BEHEERDER;
import static nl.wederhoor.accountbeheer.Accountproef.EIGEN;
import static nl.wederhoor.accountbeheer.Accountproef.ORG;
import static nl.wederhoor.accountbeheer.Accountproef.basic;
import static nl.wederhoor.accountbeheer.Accountproef.blokkeer;
import static nl.wederhoor.accountbeheer.Accountproef.doe;
import static nl.wederhoor.accountbeheer.Accountproef.dossierVan;
import static nl.wederhoor.accountbeheer.Accountproef.maak;
import static nl.wederhoor.accountbeheer.Accountproef.naam;
import static nl.wederhoor.accountbeheer.Accountproef.rollen;
import static nl.wederhoor.accountbeheer.Accountproef.tegelijk;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.MaakAccount;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import org.junit.jupiter.api.Test;

/** Who leaves is out at once, whatever becomes of the dossiers; and a beheerder who is blocked blocks nobody. */
@QuarkusTest
class OverdrachtTest {
    @Inject
    MaakAccount maakAccount;

    @Inject
    BeheerAccounts beheer;

    @Inject
    OpenDossier openDossier;

    @Inject
    Database database;

    @Test
    void wie_weggaat_laat_geen_dossier_achter() {
        var weg = metWachtwoord("klachtbehandelaar");
        var een = dossierVan(weg);
        var twee = dossierVan(weg);

        doe(weg, "_blokkeren", "{'overdragenAan': 'leidinggevende'}")
                .then()
                .statusCode(200)
                .body("overgedragen.leidinggevende", equalTo(2))
                .body("achtergebleven", empty());

        for (var dossier : List.of(een, twee)) {
            assertThat(lees("directeur@" + ORG, dossier).getString("behandelaar"))
                    .isEqualTo("leidinggevende");
        }
        assertThat(Accountproef.account(weg)).containsEntry("dossiers", 0);
    }

    @Test
    void zonder_opvolger_verdeelt_de_planner_en_een_opvolger_is_een_behandelaar_van_hier() {
        var weg = metWachtwoord("klachtbehandelaar");
        var dossier = dossierVan(weg);

        for (var naar : List.of("coordinator", "fg", "niemand", weg)) {
            doe(weg, "_blokkeren", "{'overdragenAan': '" + naar + "'}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("overdragenAan"));
        }
        basic(weg, EIGEN).get("/api/v1/dossiers").then().statusCode(200);
        rollen(weg, "['fg']").then().statusCode(200);

        assertThat(lees("directeur@" + ORG, dossier).getString("behandelaar")).isNotEqualTo(weg);
        assertThat(haal("directeur@" + ORG, dossier, "tijdlijn").jsonPath().getString("items[-1].door"))
                .isEqualTo("beheerder");
    }

    @Test
    void de_laatste_beheerder_blijft_en_niemand_beheert_zichzelf() throws Exception {
        doe("beheerder", "_blokkeren").then().statusCode(409).body("detail", containsString("laatste beheerder"));
        rollen("beheerder", "['fg']").then().statusCode(409);

        var tweede = metWachtwoord("beheerder");
        rollen("beheerder", "['directeur', 'beheerder']")
                .then()
                .statusCode(409)
                .body("detail", containsString("uw eigen account"));
        var derde = metWachtwoord("beheerder");
        var antwoorden = tegelijk(() -> blokkeer(tweede + "@" + ORG, derde), () -> blokkeer(derde + "@" + ORG, tweede));
        assertThat(antwoorden).as("who is blocked no longer blocks").containsOnlyOnce(200);

        for (var nog : List.of(tweede, derde)) {
            doe(nog, "_blokkeren").then().statusCode(200);
        }
        als(BEHEERDER).get(ACCOUNTS).then().statusCode(200);
    }

    @Test
    void een_beheerder_die_intussen_geblokkeerd_is_doet_niets_meer() {
        var beheerder = metWachtwoord("beheerder");
        var ander = metWachtwoord("beheerder");
        var eerder = new Medewerker(new Accountnaam(beheerder, ORG), Set.of(Rol.BEHEERDER));
        doe(beheerder, "_blokkeren").then().statusCode(200);

        assertThatThrownBy(() -> beheer.blokkeer(eerder, ander, null)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> beheer.maak(eerder, naam(), Set.of(Rol.DIRECTEUR)))
                .isInstanceOf(Weigering.class);

        basic(ander, EIGEN).get(ACCOUNTS).then().statusCode(200);
        doe(ander, "_blokkeren").then().statusCode(200);
    }

    @Test
    void een_verlopen_startwachtwoord_maakt_niemand_tot_tweede_beheerder() {
        var tweede = naam();
        maak(tweede, "['beheerder']");
        verloop(tweede);

        doe("beheerder", "_blokkeren").then().statusCode(409).body("detail", containsString("laatste beheerder"));
        doe(tweede, "_blokkeren").then().statusCode(200);
    }

    @Test
    void wat_niemand_kan_krijgen_houdt_de_blokkade_niet_tegen_en_blijft_op_de_lijst() {
        var weg = metWachtwoord("klachtbehandelaar");
        var dossier = dossierVan(weg);
        var zonderUren = zetUren(0);

        var geblokkeerd = doe(weg, "_blokkeren").then().statusCode(200).extract();
        zetUren(36);

        assertThat(zonderUren).isNotEmpty();
        assertThat(geblokkeerd.jsonPath().getList("achtergebleven")).hasSize(1);
        basic(weg, EIGEN).get("/api/v1/feiten").then().statusCode(401);
        var lijst = "/api/v1/organisaties/" + ORG + "/zonder-behandelaar";
        als("coordinator@" + ORG).get(lijst).then().statusCode(200).body("items.dossier", hasItem(dossier));
        als("coordinator@dmg").get(lijst).then().statusCode(403);

        doe(weg, "_overdragen").then().statusCode(200).body("achtergebleven", empty());
        als("coordinator@" + ORG).get(lijst).then().statusCode(200).body("items.dossier", not(hasItem(dossier)));
    }

    @Test
    void een_verzoek_dat_al_onderweg_was_opent_na_een_blokkade_geen_dossier() {
        var weg = metWachtwoord("klachtbehandelaar");
        var onderweg = new Medewerker(new Accountnaam(weg, ORG), Set.of(Rol.KLACHTBEHANDELAAR));
        doe(weg, "_blokkeren").then().statusCode(200);
        var leeg = new Aanmelding(
                FeitenLezer.lees(JsonNodeFactory.instance.objectNode(), "feiten"), null, null, null, null);

        assertThatThrownBy(() -> openDossier.open(onderweg, leeg)).isInstanceOf(Weigering.class);

        assertThat(Accountproef.account(weg)).containsEntry("dossiers", 0);
    }

    @Test
    void een_verklaring_gaat_weg_met_het_werk() {
        var weg = metWachtwoord("klachtbehandelaar");
        basic(weg, EIGEN)
                .contentType("application/json")
                .body(json("{'beschikbaarAls': 'vrouw', 'relaties': []}"))
                .put("/api/v1/mijn/verklaring")
                .then()
                .statusCode(200);
        assertThat(verklaringen(weg)).as("both parts, whatever was declared").isEqualTo(2);

        rollen(weg, "['fg']").then().statusCode(200);

        assertThat(verklaringen(weg)).isZero();
    }

    /** Of everybody who handles cases here, but for those who never had any entered. */
    private List<String> zetUren(int uren) {
        var coordinator = als("coordinator@" + ORG);
        var lijst = "/api/v1/organisaties/" + ORG + "/behandelaars";
        List<String> wie = coordinator.get(lijst).jsonPath().getList("items.account");
        for (var een : wie) {
            var etag = als("coordinator@" + ORG).get(lijst + "/" + een).header("ETag");
            als("coordinator@" + ORG)
                    .contentType("application/json")
                    .header("If-Match", etag)
                    .body(json("{'urenPerWeek': " + uren + "}"))
                    .put(lijst + "/" + een)
                    .then()
                    .statusCode(200);
        }
        return wie;
    }

    private int verklaringen(String naam) {
        return database.within(ORG, connection -> {
            try (var vraag =
                    connection.prepareStatement("select count(*) from behandelaar_verklaring where account = ?")) {
                vraag.setString(1, naam);
                var rij = vraag.executeQuery();
                rij.next();
                return rij.getInt(1);
            }
        });
    }

    private void verloop(String naam) {
        database.within(ORG, connection -> {
            try (var opdracht = connection.prepareStatement(
                    "update account set tijdelijk_tot = timestamptz '2020-01-01' where naam = ?")) {
                opdracht.setString(1, naam);
                return opdracht.executeUpdate();
            }
        });
    }

    private String metWachtwoord(String rol) {
        var naam = naam();
        maakAccount.maak(naam + "@" + ORG, Set.of(rol), EIGEN);
        return naam;
    }
}
