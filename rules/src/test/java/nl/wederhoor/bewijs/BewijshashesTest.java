package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.advies.Advies.Bewijs;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;
import org.junit.jupiter.api.Test;

/** Each hash of a receipt answers for its own part: policy, input, answer. */
class BewijshashesTest {
    private static final String TABEL = "route.dmn";
    private static final String PARAMETERS = "parameters.csv";
    private static final String KALENDER = "kalender.csv";
    private static final Map<String, String> PAKKET = metVrijeBrugdagen();
    private static final LocalDate VOOR_HEMELVAART = LocalDate.of(2026, 5, 13);
    private static final Feiten MAIL = Feiten.leeg()
            .met(Feit.KANAAL, "e-mail")
            .met(
                    Feit.ONTVANGEN_OP,
                    VOOR_HEMELVAART.atTime(12, 0).atZone(Tijdzone.NEDERLAND).toOffsetDateTime())
            .met(Feit.JUISTE_ADRES, true)
            .met(Feit.WIL_ZELF_ACTIE, true);
    private static final Bewijs EERST = bewijs(PAKKET, MAIL, VOOR_HEMELVAART, Besluiten.geen());

    @Test
    void hetzelfde_geeft_dezelfde_hashes_ook_uit_een_beleid_met_andere_regeleinden() {
        var windows = new TreeMap<>(PAKKET);
        windows.replaceAll((pad, tekst) -> tekst.replace("\n", "\r\n"));

        assertThat(bewijs(windows, MAIL, VOOR_HEMELVAART, Besluiten.geen())).isEqualTo(EERST);
    }

    @Test
    void een_veranderde_cel_geeft_ander_beleid_en_hier_een_ander_antwoord() {
        var anders = bewijs(
                anders(
                        TABEL,
                        "<outputEntry><text>\"advies\"</text></outputEntry>",
                        "<outputEntry><text>\"registratie\"</text></outputEntry>"),
                MAIL);

        anderBeleid(anders);
        assertThat(anders.adviesSha256()).isNotEqualTo(EERST.adviesSha256());
    }

    @Test
    void een_parameter_die_hier_niets_zegt_geeft_ander_beleid_maar_hetzelfde_antwoord() {
        var anders = bewijs(anders(PARAMETERS, "openTot;17.00", "openTot;18.00"), MAIL);

        anderBeleid(anders);
        assertThat(anders.adviesSha256()).isEqualTo(EERST.adviesSha256());
    }

    @Test
    void een_vrije_dag_meer_geeft_ander_beleid_en_een_latere_dag() {
        var anders = bewijs(anders(KALENDER, "2026-05-15;", "2026-05-18;"), MAIL);

        anderBeleid(anders);
        assertThat(anders.adviesSha256()).isNotEqualTo(EERST.adviesSha256());
    }

    @Test
    void een_veranderde_parameter_geeft_ander_beleid_en_hier_een_ander_antwoord() {
        var anders = bewijs(
                anders(PARAMETERS, "gelijkgesteldeDagenZijnWerkdagen;false", "gelijkgesteldeDagenZijnWerkdagen;true"),
                MAIL);

        anderBeleid(anders);
        assertThat(anders.adviesSha256()).isNotEqualTo(EERST.adviesSha256());
    }

    @Test
    void een_veranderd_feit_geeft_andere_invoer_onder_hetzelfde_beleid() {
        var anders = bewijs(PAKKET, MAIL.met(Feit.JUISTE_ADRES, false));

        andereInvoer(anders);
        assertThat(anders.adviesSha256()).isNotEqualTo(EERST.adviesSha256());
    }

    @Test
    void een_feit_dat_niets_verandert_geeft_wel_andere_invoer() {
        andereInvoer(bewijs(PAKKET, MAIL.met(Feit.MOEITE_MET_FORMULEREN, false)));
    }

    @Test
    void een_besluit_geeft_andere_invoer_onder_hetzelfde_beleid() {
        var besloten = Besluiten.geen().met(Onderwerp.JUISTE_ADRES, "nee");

        andereInvoer(bewijs(PAKKET, MAIL, VOOR_HEMELVAART, besloten));
    }

    @Test
    void een_andere_peildatum_geeft_andere_invoer_en_een_ander_antwoord_onder_hetzelfde_beleid() {
        var anders = bewijs(PAKKET, MAIL, VOOR_HEMELVAART.plusDays(1), Besluiten.geen());

        andereInvoer(anders);
        assertThat(anders.adviesSha256()).isNotEqualTo(EERST.adviesSha256());
    }

    private static void anderBeleid(Bewijs anders) {
        assertThat(anders.beleidSha256()).isNotEqualTo(EERST.beleidSha256());
        assertThat(anders.invoerSha256()).isEqualTo(EERST.invoerSha256());
    }

    private static void andereInvoer(Bewijs anders) {
        assertThat(anders.beleidSha256()).isEqualTo(EERST.beleidSha256());
        assertThat(anders.invoerSha256()).isNotEqualTo(EERST.invoerSha256());
    }

    private static Bewijs bewijs(Map<String, String> pakket, Feiten feiten) {
        return bewijs(pakket, feiten, VOOR_HEMELVAART, Besluiten.geen());
    }

    private static Bewijs bewijs(Map<String, String> pakket, Feiten feiten, LocalDate dag, Besluiten besluiten) {
        var moment = dag.atStartOfDay(Tijdzone.NEDERLAND).toOffsetDateTime();
        return new Adviseur(Beleidslader.laad("radar", 1, pakket))
                .adviseer(feiten, moment, besluiten)
                .bewijs();
    }

    /** With days off that count, so that a day more or less moves a term. */
    private static Map<String, String> metVrijeBrugdagen() {
        return anders(
                Pakketten.lees("radar"),
                PARAMETERS,
                "gelijkgesteldeDagenZijnWerkdagen;true",
                "gelijkgesteldeDagenZijnWerkdagen;false");
    }

    private static Map<String, String> anders(String pad, String was, String wordt) {
        return anders(PAKKET, pad, was, wordt);
    }

    private static Map<String, String> anders(Map<String, String> pakket, String pad, String was, String wordt) {
        var nieuw = new TreeMap<>(pakket);
        assertThat(nieuw.get(pad)).contains(was);
        nieuw.put(pad, nieuw.get(pad).replace(was, wordt));
        return nieuw;
    }
}
