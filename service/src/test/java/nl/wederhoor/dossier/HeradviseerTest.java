package nl.wederhoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.vergelijking.Verschil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open dossier keeps the policy it was advised under until somebody moves it on purpose, and sees what that changes. */
@QuarkusTest
class HeradviseerTest {
    private static final String PROEF = Proefbeleid.NAAM;
    private static final Medewerker IK = Proefbeleid.IK;

    @Inject
    Proefbeleid beleid;

    @Inject
    WijzigFeiten wijzigFeiten;

    @Inject
    Heradviseer heradviseer;

    @BeforeEach
    void a_policy_that_gives_three_weeks_for_documents_from_july_on() {
        beleid.begin();
    }

    @AfterEach
    void forget_the_policy_of_this_test() {
        beleid.eind();
    }

    @Test
    void een_wijziging_blijft_onder_het_oude_beleid_en_heradviseren_toont_het_verschil() {
        var klok = Proefklok.op("2026-06-29T10:00:00+02:00");
        var dossier = beleid.dossier(LocalDate.of(2026, 6, 29));
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

    @Test
    void een_voorbeeld_toont_het_verschil_en_verandert_niets() {
        var klok = Proefklok.op("2026-06-29T10:00:00+02:00");
        var dossier = beleid.dossier(LocalDate.of(2026, 6, 29));
        assertThat(heradviseer.voorbeeld(IK, dossier.id()).isAnders()).isFalse();
        klok.dagen(3);

        var voorbeeld = heradviseer.voorbeeld(IK, dossier.id());

        assertThat(voorbeeld.isAnders()).isTrue();
        assertThat(voorbeeld.volgt()).isEqualTo(PROEF + "-1");
        assertThat(voorbeeld.geldt()).isEqualTo(PROEF + "-2");
        assertThat(voorbeeld.verschillen()).extracting(Verschil::veld).containsExactly("termijnen", "plichten");
        assertThat(heradviseer
                        .heradviseer(IK, dossier.id(), Versie.van(dossier.versie()))
                        .verschillen())
                .isEqualTo(voorbeeld.verschillen());
    }
}
