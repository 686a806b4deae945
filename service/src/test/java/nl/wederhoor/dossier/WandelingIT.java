package nl.wederhoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.dossier.Actie.Uitslag;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.Test;

/** Ten thousand random steps agree with the oracle; a spoiled gate and a spoiled term are found. */
@QuarkusTest
class WandelingIT {
    private static final int STAPPEN = Integer.getInteger("wandeling.stappen", 10_000);
    private static final int GENOEG_OM_TE_VINDEN = 6_000;
    private static final String BEGIN = "2026-02-02T10:00:00+01:00";

    /** The last day of the term belongs to the term: closing waits for the day after it. */
    private static final List<Actie> ZWIJGEN = List.of(
            new Actie.Wijzig(Feit.CLIENT_REAGEERT, false),
            new Actie.Zet(Stap.RAPPEL_CLIENT),
            new Actie.Doe("afsluiting-melden"),
            new Actie.Wacht(13),
            new Actie.Sluit(Grond.CLIENT_REAGEERT_NIET),
            new Actie.Wacht(1),
            new Actie.Sluit(Grond.CLIENT_REAGEERT_NIET),
            new Actie.Wacht(1),
            new Actie.Sluit(Grond.CLIENT_REAGEERT_NIET));

    @Inject
    Dienst dienst;

    @Test
    @ActivateRequestContext
    void tienduizend_stappen_gaan_zoals_het_orakel_zegt() throws IOException {
        var wandeling = new Wandeling(dienst, 20260202L, Proefklok.op(BEGIN));

        wandeling.loop(STAPPEN);

        Files.write(Path.of("target", "wandeling.txt"), wandeling.tellingen());
        assertThat(wandeling.totaal(0)).as("accepted").isGreaterThan(STAPPEN / 4);
        assertThat(wandeling.totaal(1)).as("refused").isGreaterThan(STAPPEN / 4);
    }

    @Test
    @ActivateRequestContext
    void een_poort_die_openstaat_wordt_gevonden() {
        var zonderToestemming = new Saboteur() {
            @Override
            public Uitslag doe(String organisatie, UUID dossier, Actie actie, LocalDate vandaag) {
                if (actie.equals(new Actie.Zet(Stap.BRIEF_AAN_WEDERPARTIJ))) {
                    dienst.doe(organisatie, dossier, new Actie.Wijzig(Feit.TOESTEMMING, true), vandaag);
                }
                return dienst.doe(organisatie, dossier, actie, vandaag);
            }
        };

        assertThatThrownBy(() -> new Wandeling(zonderToestemming, 1L, Proefklok.op(BEGIN)).loop(GENOEG_OM_TE_VINDEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("De dienst zegt MAG, het orakel POORT op Zet[stap=BRIEF_AAN_WEDERPARTIJ]");
    }

    @Test
    @ActivateRequestContext
    void een_termijn_loopt_tot_en_met_de_laatste_dag() {
        new Wandeling(dienst, 1L, Proefklok.op(BEGIN)).volg("radar", false, ZWIJGEN);
        new Wandeling(dienst, 1L, Proefklok.op(BEGIN)).volg("dmg", false, ZWIJGEN);
    }

    @Test
    @ActivateRequestContext
    void een_termijn_die_een_dag_te_kort_is_wordt_gevonden() {
        var klok = Proefklok.op(BEGIN);
        var dagTeVroeg = new Saboteur() {
            @Override
            public Uitslag doe(String organisatie, UUID dossier, Actie actie, LocalDate vandaag) {
                boolean zwijgt = actie.equals(new Actie.Sluit(Grond.CLIENT_REAGEERT_NIET));
                klok.dagen(zwijgt ? 1 : 0);
                var uitslag = dienst.doe(organisatie, dossier, actie, vandaag);
                klok.dagen(zwijgt ? -1 : 0);
                return uitslag;
            }
        };

        assertThatThrownBy(() -> new Wandeling(dagTeVroeg, 1L, klok).volg("radar", false, ZWIJGEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("De dienst zegt MAG, het orakel POORT op Sluit[grond=CLIENT_REAGEERT_NIET]");
    }

    /** Everything but one thing goes to the service. */
    private abstract class Saboteur implements Wandeling.Uitvoering {
        @Override
        public UUID nieuw(String organisatie, boolean derde) {
            return dienst.nieuw(organisatie, derde);
        }
    }
}
