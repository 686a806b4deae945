package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wederhoor.accountbeheer.BeheerAccounts;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.belang.ToonBelangen;
import nl.wederhoor.dossier.Besluitinbox;
import nl.wederhoor.dossier.KoppelDossier;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.dossier.Noteer;
import nl.wederhoor.dossier.TelAfwijkingen;
import nl.wederhoor.dossier.ToonWerkvoorraad;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.dossier.ZoekDossiers;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Opdrachtteller;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A full page of a list asks the database as often as one with three items. */
@QuarkusTest
class LijstvragenTest {
    private static final String ORG = Proefbureau.NAAM;
    private static final Medewerker IK = Proefbureau.behandelaar();
    private static final Medewerker BAAS = Proefbureau.iemand("baas", "directeur");
    private static final Medewerker BEHEER = Proefbureau.iemand("beheer", "beheerder");
    private static final int WEINIG = 3;
    private static final int VEEL = 50;

    @Inject
    Proefbureau bureau;

    @Inject
    Noteer noteer;

    @Inject
    ToonWerkvoorraad werkvoorraad;

    @Inject
    ZoekDossiers zoekDossiers;

    @Inject
    Besluitinbox inbox;

    @Inject
    ToonTermijnen termijnen;

    @Inject
    ToonAandacht aandacht;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    ToonBelangen belangen;

    @Inject
    KoppelDossier koppelingen;

    @Inject
    LeesDossier lees;

    @Inject
    VoldoePlicht plichten;

    @Inject
    TelAfwijkingen afwijkingen;

    @Inject
    ToonZonderBehandelaar zonder;

    @Inject
    BeheerAccounts accounts;

    @Inject
    Behandelaars behandelaars;

    private final List<UUID> dossiers = new ArrayList<>();

    @BeforeEach
    void een_bureau() {
        Proefklok.op("2026-03-12T10:00:00+01:00");
        bureau.begin();
    }

    @AfterEach
    void ruim_op() {
        bureau.voer("delete from account where organisatie = ? and naam like 'nr%'", ORG);
        bureau.eind();
    }

    @Test
    void elke_lijst_vraagt_de_opslag_even_vaak_hoe_vol_zij_ook_is() {
        vul(WEINIG);
        lijsten().values().forEach(Supplier::get); // what is asked once only, is asked
        var weinig = tel(WEINIG - 1);
        vul(VEEL);

        assertThat(tel(VEEL - 1)).isEqualTo(weinig);
        assertThat(weinig.values()).allSatisfy(aantal -> assertThat(aantal).isBetween(1, 25));
    }

    private Map<String, Integer> tel(int minstens) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        lijsten().forEach((naam, lijst) -> {
            var items = new ArrayList<Object>();
            aantallen.put(naam, Opdrachtteller.tel(() -> items.addAll(lijst.get())));
            assertThat(items).as(naam).hasSizeGreaterThanOrEqualTo(Math.min(minstens, meeste(naam)));
        });
        return aantallen;
    }

    /** The protocol has no fifty duties, and no fifty rows from which to deviate were made. */
    private static int meeste(String lijst) {
        return lijst.equals("plichten") ? 1 : lijst.equals("afwijkingen") ? 0 : VEEL;
    }

    private Map<String, Supplier<List<?>>> lijsten() {
        var een = dossiers.get(0);
        var alle = new ToonWerkvoorraad.Vraag(false, "", "", "", ToonWerkvoorraad.Volgorde.TERMIJN, 1);
        Map<String, Supplier<List<?>>> lijsten = new LinkedHashMap<>();
        lijsten.put("werkvoorraad", () -> werkvoorraad.toon(IK, alle).items());
        lijsten.put("dossiers", () -> zoekDossiers
                .zoek(IK, new ZoekDossiers.Filter(null, null, null, null), 1)
                .items());
        lijsten.put("besluitverzoeken", () -> inbox.voor(IK, 1).items());
        lijsten.put(
                "termijnen",
                () -> termijnen.open(BAAS, Termijnfilter.alles(), 1).items());
        lijsten.put("termijnen van een dossier", () -> termijnen.van(IK, een));
        lijsten.put("aandacht", () -> aandacht.van(IK, 1).items());
        lijsten.put("kandidaten", () -> belangen.open(BAAS, 1).items());
        lijsten.put("belangen van een dossier", () -> belangen.van(BAAS, een));
        lijsten.put("koppelingen", () -> koppelingen.van(IK, een));
        lijsten.put("tijdlijn", () -> lees.tijdlijn(IK, een, 1).items());
        lijsten.put("adviezen", () -> lees.adviezen(IK, dossiers.get(1), 1).items());
        lijsten.put("plichten", () -> plichten.stand(IK, een));
        lijsten.put("afwijkingen", () -> afwijkingen.tel(BAAS, 1).items());
        lijsten.put("zonder behandelaar", () -> zonder.toon(BAAS, 1).items());
        lijsten.put("accounts", () -> accounts.bladzijde(BEHEER, 1).items());
        lijsten.put("behandelaars", () -> behandelaars.bladzijde(BAAS, 1).items());
        return lijsten;
    }

    /** Until there are so many of everything. */
    private void vul(int aantal) {
        var feiten = Feiten.leeg().met(Feit.MELDER, "bureau").met(Feit.JUISTE_ADRES, true);
        int al = dossiers.size();
        while (dossiers.size() < aantal) {
            dossiers.add(bureau.dossier(feiten).id());
        }
        var een = dossiers.get(0);
        for (int nr = al; nr < aantal; nr++) {
            noteer.noteer(IK, een, Versie.elke(), "Notitie " + nr, false);
            if (nr > 0) {
                verbind(een, dossiers.get(nr));
            }
            adviezen(dossiers.get(1), nr + 2);
            bureau.voer(
                    "insert into account values (?, ?, 'h', '{klachtbehandelaar}') on conflict do nothing",
                    ORG,
                    "nr" + nr);
        }
        for (var dossier : dossiers.subList(al, aantal)) {
            bureau.voer("insert into toe_te_wijzen (organisatie, dossier) values (?, ?)", ORG, dossier);
        }
        bureau.termijnen(een, aantal - al, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 12), "behandelaar");
        waarschuwer.waarschuw(ORG);
    }

    private void verbind(UUID een, UUID ander) {
        bureau.voer(
                "insert into dossier_koppeling select ?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), now(), 'x'",
                ORG,
                een,
                ander,
                een,
                ander);
        bureau.voer(
                "insert into belangkandidaat (organisatie, id, dossier, ander, soort, status, clausules, gevonden_op)"
                        + " values (?, gen_random_uuid(), ?, ?, 'ander voorval', 'open', '', now())",
                ORG,
                een,
                ander);
    }

    /** Rows that nobody opens. */
    private void adviezen(UUID dossier, int nr) {
        bureau.voer(
                "insert into dossier_regel select organisatie, dossier, ?, soort, kenmerk, uitkomst, op, door, client_ziet,"
                        + " tabelrij, redencode, versleuteld from dossier_regel where organisatie = ? and dossier = ?"
                        + " and volgnummer = 1",
                nr,
                ORG,
                dossier);
        bureau.voer(
                "insert into dossier_advies select organisatie, dossier, ?, op, beleidsversie, beleid_sha256,"
                        + " advies_sha256, versleuteld from dossier_advies where organisatie = ? and dossier = ?"
                        + " and volgnummer = 1",
                nr,
                ORG,
                dossier);
    }
}
