package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.dossier.Heradviseer;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another calendar takes effect: who follows it at once, who waits for a person, and that both say why. */
@QuarkusTest
class HerrekenTest {
    private static final LocalDate NIEUW_BELEID = LocalDate.of(2026, 7, 1);

    @Inject
    Proefbureau bureau;

    @Inject
    ToonTermijnen toon;

    @Inject
    BeginTermijn begin;

    @Inject
    HerrekenTermijnen herreken;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    Heradviseer heradviseer;

    private Proefklok klok;
    private UUID dossier;

    @BeforeEach
    void vanaf_juli_een_vrije_dag_op_13_juli_en_drie_weken_voor_stukken() {
        klok = Proefklok.op("2026-06-01T10:00:00+02:00");
        bureau.begin();
        Map<String, String> tweede = new TreeMap<>(Pakketten.lees("radar"));
        tweede.computeIfPresent(
                "kalender.csv", (pad, tekst) -> tekst.replace("\n2027-05-07", "\n2026-07-13;extra dag\n2027-05-07"));
        tweede.computeIfPresent("termijnen.dmn", (pad, tekst) -> {
            int rij = tekst.indexOf("radar-4.5b-1");
            return tekst.substring(0, rij) + tekst.substring(rij).replaceFirst("<text>1</text>", "<text>3</text>");
        });
        bureau.publiceer(2, NIEUW_BELEID, tweede);
        dossier = bureau.dossier(Feiten.leeg()
                        .met(Feit.STUKKEN_ONTBREKEN, true)
                        .met(Feit.INTAKE_OP, LocalDate.of(2026, 6, 1))
                        .met(Feit.ONTVANGEN_OP, OffsetDateTime.parse("2026-06-01T09:00:00+02:00")))
                .id();
        begin.begin(
                Proefbureau.behandelaar(),
                dossier,
                Versie.elke(),
                "awb-klacht",
                LocalDate.of(2026, 6, 1),
                "De gemeente kreeg de klacht.");
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void een_wettelijke_termijn_volgt_de_kalender_die_geldt_en_zegt_waarom() {
        assertThat(termijn("afhandeling van de klacht").uiterlijk()).isEqualTo("2026-07-13");
        assertThat(herreken.herreken(Proefbureau.NAAM))
                .as("in June nothing changes")
                .isZero();

        klok.dagen(30);
        assertThat(herreken.herreken(Proefbureau.NAAM)).isEqualTo(1);
        assertThat(herreken.herreken(Proefbureau.NAAM)).as("once").isZero();

        var termijn = termijn("afhandeling van de klacht");
        assertThat(termijn.uiterlijk()).isEqualTo("2026-07-14");
        assertThat(termijn.historie()).extracting(Gebeurtenis::soort).containsExactly("begonnen", "herberekend");
        assertThat(termijn.historie().get(1).door()).isEqualTo("systeem");
        assertThat(termijn.historie().get(1).reden()).isEqualTo("de kalender van beleid proeftermijn-2 geldt nu");
    }

    @Test
    void een_termijn_van_het_protocol_wacht_tot_iemand_het_dossier_onder_het_nieuwe_beleid_brengt() {
        klok.dagen(30);
        herreken.herreken(Proefbureau.NAAM);
        assertThat(termijn("aanleveren stukken").uiterlijk()).isEqualTo("2026-06-08");
        assertThat(termijn("aanleveren stukken").historie()).hasSize(1);

        heradviseer.heradviseer(Proefbureau.behandelaar(), dossier, Versie.elke());

        var termijn = termijn("aanleveren stukken");
        assertThat(termijn.uiterlijk()).isEqualTo("2026-06-22");
        assertThat(termijn.historie()).extracting(Gebeurtenis::soort).containsExactly("begonnen", "herberekend");
        assertThat(termijn.historie().get(1).door()).isEqualTo("behandelaar");
        assertThat(termijn.historie().get(1).reden()).isEqualTo("het dossier volgt nu beleid proeftermijn-2");
    }

    @Test
    void een_verplaatste_laatste_dag_krijgt_een_nieuwe_waarschuwing() {
        klok = Proefklok.op("2026-06-30T12:00:00+02:00");
        waarschuwer.waarschuw(Proefbureau.NAAM);
        long eerder = waarschuwingen();
        klok = Proefklok.op("2026-07-11T12:00:00+02:00");
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM))
                .as("two days before the 13th")
                .isEqualTo(1);

        herreken.herreken(Proefbureau.NAAM);
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM)).isZero();
        klok.dagen(1);
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM))
                .as("two days before the 14th")
                .isEqualTo(1);
        assertThat(waarschuwingen()).isEqualTo(eerder + 2);
    }

    private long waarschuwingen() {
        return bureau.tel(
                "select count(*) from termijn_waarschuwing w join termijn t on t.organisatie = w.organisatie"
                        + " and t.id = w.termijn where w.organisatie = ? and t.regeling is not null",
                Proefbureau.NAAM);
    }

    private Termijnbeeld termijn(String soort) {
        return toon.van(Proefbureau.behandelaar(), dossier).stream()
                .filter(termijn -> termijn.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }
}
