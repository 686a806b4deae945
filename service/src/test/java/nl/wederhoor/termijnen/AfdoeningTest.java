package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.dossier.Heradviseer;
import nl.wederhoor.dossier.Heropen;
import nl.wederhoor.dossier.SluitAf;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text says how long a case may take; a bureau that does has that term kept, from the report until the closure. */
@QuarkusTest
class AfdoeningTest {
    private static final Feiten FEITEN = Feiten.leeg()
            .met(Feit.ONTVANGEN_OP, OffsetDateTime.parse("2026-03-02T09:00:00+01:00"))
            .met(Feit.FASE, "intake")
            .met(Feit.DOEL_BEREIKT, true);

    @Inject
    Proefbureau bureau;

    @Inject
    ToonTermijnen toonTermijnen;

    @Inject
    VoldoePlicht voldoePlicht;

    @Inject
    SluitAf sluitAf;

    @Inject
    Heropen heropen;

    @Inject
    Heradviseer heradviseer;

    private Proefklok klok;

    @BeforeEach
    void een_bureau() {
        klok = Proefklok.op("2026-03-02T10:00:00+01:00");
        bureau.begin();
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void zonder_waarde_loopt_er_geen_termijn_en_heet_het_niet_geregeld() {
        var dossier = bureau.dossier(FEITEN);

        assertThat(afdoening(dossier.id())).isEmpty();
        assertThat(dossier.advies()).contains("\"sleutel\":\"afdoeningstermijn\"");
    }

    @Test
    void met_een_waarde_loopt_zij_van_melding_tot_sluiting() {
        metDagen(90, null);
        var dossier = bureau.dossier(FEITEN);

        var termijn = afdoening(dossier.id()).get(0);
        assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(termijn.herkomst().label()).isEqualTo("beleid");
        assertThat(termijn.clausules()).isEmpty();
        assertThat(dossier.advies()).doesNotContain("\"sleutel\":\"afdoeningstermijn\"");

        klok.dagen(100);
        assertThat(stand(dossier.id())).isEqualTo("verlopen");
        sluit(dossier.id());
        assertThat(stand(dossier.id())).isEqualTo("voldaan");
        assertThat(afdoening(dossier.id()).get(0).toelichting()).contains("10 dagen te laat");
        heropen.heropen(Proefbureau.behandelaar(), dossier.id(), versie(), "Toch nog niet klaar.");
        assertThat(stand(dossier.id())).isEqualTo("verlopen");
    }

    @Test
    void een_dossier_krijgt_haar_met_de_versie_die_haar_noemt() {
        var dossier = bureau.dossier(FEITEN);
        metDagen(60, LocalDate.of(2026, 4, 1));
        klok.dagen(31);

        assertThat(afdoening(dossier.id())).isEmpty();
        heradviseer.heradviseer(Proefbureau.behandelaar(), dossier.id(), versie());

        assertThat(afdoening(dossier.id()))
                .extracting(Termijnbeeld::uiterlijk)
                .containsExactly(LocalDate.of(2026, 5, 1));
    }

    private void sluit(UUID dossier) {
        voldoePlicht.voldoe(
                Proefbureau.behandelaar(), dossier, versie(), "afsluiting-melden", LocalDate.of(2026, 6, 10), "Brief.");
        sluitAf.sluitAf(Proefbureau.behandelaar(), dossier, versie(), Grond.DOEL_BEREIKT, "Het doel is bereikt.");
    }

    private static Versie versie() {
        return Versie.elke();
    }

    private String stand(UUID dossier) {
        return afdoening(dossier).get(0).stand().label();
    }

    private List<Termijnbeeld> afdoening(UUID dossier) {
        return toonTermijnen.van(Proefbureau.behandelaar(), dossier).stream()
                .filter(termijn -> termijn.soort().equals("afdoening"))
                .toList();
    }

    private void metDagen(int dagen, LocalDate van) {
        var bestanden = new TreeMap<>(Pakketten.lees("radar"));
        bestanden.computeIfPresent(
                "parameters.csv",
                (pad, tekst) -> tekst.replace("afdoeningstermijnDagen;;", "afdoeningstermijnDagen;" + dagen + ";"));
        if (van == null) {
            bureau.eind();
        }
        bureau.publiceer(van == null ? 1 : 2, van, bestanden);
    }
}
