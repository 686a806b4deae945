package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.termijn.Termijnstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of an incident stands nowhere in plain, though a term counts from it; people see that term all the same. */
@QuarkusTest
class VerborgenDagenTest {
    private static final String ORG = "integratiewerk";
    private static final String KB = "klachtbehandelaar@" + ORG;
    private static final String SOORT = "verval klachtrecht";
    private static final LocalDate LAATSTE = LocalDate.of(2026, 4, 17);
    private static final Medewerker BEHANDELAAR = iemand("klachtbehandelaar");
    private static final Medewerker LEIDING = iemand("leidinggevende");

    @Inject
    Database database;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    ToonTermijnen toonTermijnen;

    @Inject
    ToonAandacht toonAandacht;

    @Inject
    BergDagenOp bergDagenOp;

    private Proefklok klok;
    private String dossier;

    @BeforeEach
    void een_voorval_van_bijna_twee_jaar_terug() {
        klok = Proefklok.op("2026-03-02T10:00:00+01:00");
        dossier = id(KB, "'incidentOp': '2024-04-17'");
    }

    @Test
    void geen_enkele_rij_van_de_termijn_noemt_een_dag_van_het_voorval() {
        patch(KB, dossier, etag(KB, dossier), "'incidentOp': '2024-04-18'").then();
        patch(KB, dossier, etag(KB, dossier), "'incidentOp': '2024-04-17'").then();
        klok.dagen(70);
        waarschuwer.waarschuw(ORG);

        var rijen = rijen();
        assertThat(rijen).hasSizeGreaterThanOrEqualTo(1 + 3 + 3);
        assertThat(rijen).noneMatch(rij -> rij.matches("(?s).*20(24|26)-04-1\\d.*"));
        assertThat(rijen).filteredOn(rij -> rij.contains(SOORT)).singleElement().satisfies(rij -> assertThat(rij)
                .contains("2026-04-01"));
    }

    @Test
    void wie_het_dossier_leest_ziet_de_dagen_zelf_en_de_geschiedenis() {
        var termijn = haal(KB, dossier, "termijnen").jsonPath().param("soort", SOORT);

        assertThat(termijn.getString("items.find { it.soort == soort }.start")).isEqualTo("2024-04-17");
        assertThat(termijn.getString("items.find { it.soort == soort }.uiterlijk"))
                .isEqualTo("2026-04-17");
        assertThat(termijn.getString("items.find { it.soort == soort }.historie[0].uiterlijk"))
                .isEqualTo("2026-04-17");
    }

    @Test
    void de_lijst_kent_de_dag_waar_zij_begint_en_eindigt() {
        var alles = Termijnfilter.alles();

        assertThat(dagen(alles)).contains(LAATSTE);
        assertThat(dagen(alles.tussen(LAATSTE, LAATSTE))).contains(LAATSTE);
        assertThat(dagen(alles.tussen(LAATSTE.minusDays(9), LAATSTE.minusDays(1))))
                .isEmpty();
        assertThat(dagen(alles.tussen(LAATSTE.plusDays(1), LAATSTE.plusDays(9))))
                .isEmpty();
        int voor = opDeKalender();
        id(KB, "'incidentOp': '2024-04-17'");
        assertThat(opDeKalender()).isEqualTo(voor + 1);

        klok.dagen(46);
        assertThat(dagen(alles.met(Termijnstand.VERLOPEN))).doesNotContain(LAATSTE);
        assertThat(dagen(alles.met(Termijnstand.LOOPT))).contains(LAATSTE);
        klok.dagen(1);
        assertThat(dagen(alles.met(Termijnstand.VERLOPEN))).contains(LAATSTE);
        assertThat(dagen(alles.met(Termijnstand.LOOPT))).doesNotContain(LAATSTE);
    }

    @Test
    void de_ladder_waarschuwt_voor_de_maand_begint_en_nadat_zij_voorbij_is() {
        klok.dagen(27);
        waarschuwer.waarschuw(ORG);
        assertThat(aandacht(BEHANDELAAR)).isEmpty();

        klok.dagen(1);
        waarschuwer.waarschuw(ORG);
        assertThat(aandacht(BEHANDELAAR)).containsExactly(LAATSTE);

        klok.dagen(31);
        waarschuwer.waarschuw(ORG);
        assertThat(aandacht(LEIDING)).isEmpty();
        klok.dagen(1);
        waarschuwer.waarschuw(ORG);
        waarschuwer.waarschuw(ORG);
        assertThat(aandacht(LEIDING)).containsExactly(LAATSTE);
    }

    @Test
    void wat_een_eerdere_uitgave_open_liet_staan_gaat_alsnog_dicht() {
        var id = voer("update termijn set begin = '2024-04-17', uiterlijk = '2026-04-17', dagen = null"
                + " where dossier = ? and soort = '" + SOORT + "' returning id::text");
        assertThat(rijen()).anyMatch(rij -> rij.contains("2026-04-17"));

        bergDagenOp.berg(ORG);

        assertThat(id).hasSize(1);
        assertThat(rijen()).noneMatch(rij -> rij.contains("2026-04-17") || rij.contains("2024-04-17"));
        assertThat(haal(KB, dossier, "termijnen")
                        .jsonPath()
                        .param("soort", SOORT)
                        .getString("items.find { it.soort == soort }.uiterlijk"))
                .isEqualTo("2026-04-17");
    }

    private static Medewerker iemand(String rol) {
        return new Medewerker(new Accountnaam(rol, ORG), Set.of(rol));
    }

    private List<LocalDate> dagen(Termijnfilter filter) {
        return toonTermijnen.open(BEHANDELAAR, filter.van(BEHANDELAAR.naam()), 1).items().stream()
                .filter(item -> item.dossier().toString().equals(dossier)
                        && item.soort().equals(SOORT))
                .map(Termijnbeeld::uiterlijk)
                .toList();
    }

    private int opDeKalender() {
        return toonTermijnen
                .perDag(
                        BEHANDELAAR,
                        Termijnfilter.alles().van(BEHANDELAAR.naam()).tussen(LAATSTE.minusDays(5), LAATSTE.plusDays(9)))
                .get(LAATSTE);
    }

    private List<LocalDate> aandacht(Medewerker wie) {
        return toonAandacht.van(wie, 1).items().stream()
                .filter(punt -> punt.dossier().toString().equals(dossier))
                .map(ToonAandacht.Aandachtspunt::uiterlijk)
                .toList();
    }

    /** Everything that is kept of the term, as the database shows it. */
    private List<String> rijen() {
        var rijen = new ArrayList<>(
                voer("select t::text from termijn t where t.dossier = ? and t.soort = '" + SOORT + "'"));
        for (var tabel : List.of("termijn_gebeurtenis", "termijn_waarschuwing", "termijn_pauze")) {
            rijen.addAll(voer("select r::text from " + tabel + " r join termijn t on t.id = r.termijn"
                    + " where t.dossier = ? and t.soort = '" + SOORT + "'"));
        }
        return rijen;
    }

    private List<String> voer(String vraag) {
        return database.within(ORG, connection -> {
            try (var klaar = connection.prepareStatement(vraag)) {
                klaar.setObject(1, UUID.fromString(dossier));
                List<String> teksten = new ArrayList<>();
                try (var rij = klaar.executeQuery()) {
                    while (rij.next()) {
                        teksten.add(rij.getString(1));
                    }
                }
                return teksten;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
