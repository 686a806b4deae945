package nl.wederhoor.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit lets through, the guard of packs lets through as well. */
class WaardekeuringTest {
    private static final Map<String, String> RADAR = Pakketten.lees("radar");
    private static final Clausules CLAUSULES =
            Beleidslader.laad("radar", 1, RADAR).clausules();
    private static final String TERMIJNEN = RADAR.get("termijnen.dmn");

    @Test
    void every_table_that_we_ship_gives_values_that_the_engine_can_use() {
        Pakketten.organisaties()
                .forEach(organisatie -> Pakketten.lees(organisatie).forEach((bestand, tekst) -> {
                    if (bestand.endsWith(".dmn")) {
                        assertThatCode(() -> Waardekeuring.eis(bestand.replace(".dmn", ""), tekst))
                                .doesNotThrowAnyException();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3651", "2.5", "999999999999"})
    void a_number_of_days_that_no_term_can_have_is_refused_at_its_row_and_column(String aantal) {
        var anders = bewerkt(aantal);
        var fouten = catchThrowableOfType(OngeldigeFeiten.class, () -> Waardekeuring.eis("termijnen", anders))
                .fouten();

        assertThat(fouten).extracting(Fout::pad).containsExactly("termijnen/radar-2.3-1/aantal");
        assertThat(fouten.get(0).melding())
                .isEqualTo("Rij radar-2.3-1, kolom Aantal (aantal): hier hoort een heel getal van 0 tot en met 3650 "
                        + "te staan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3650"})
    void the_ends_of_what_a_term_can_have_are_taken(String aantal) {
        assertThatCode(() -> Waardekeuring.eis("termijnen", bewerkt(aantal))).doesNotThrowAnyException();
    }

    @Test
    void a_parameter_that_can_be_set_passes_the_guard_of_packs() {
        int gezet = 0;
        for (var rij : Tabelbeeld.van("parameters", RADAR.get("parameters.csv")).rijen()) {
            for (var waarde : waarden()) {
                if (isGezet(rij.id(), waarde)) {
                    assertThat(Woordenschat.waarde(rij.id()).klacht(waarde))
                            .as("%s = %s", rij.id(), waarde)
                            .isNull();
                    gezet++;
                }
            }
        }
        assertThat(gezet).isGreaterThan(80);
    }

    private static List<String> waarden() {
        var waarden = new ArrayList<String>();
        waarden.addAll(List.of("", "0", "-1", "01", "1.5", "true", "false", "ja", "8.30", "08.30", "23.59", "24.00"));
        for (int i = 1; i < 100_000; i = i * 2 + 1) {
            waarden.add(String.valueOf(i));
        }
        waarden.addAll(List.of("3650", "3651", "720", "721", "1440", "1441"));
        return waarden;
    }

    private static boolean isGezet(String sleutel, String waarde) {
        try {
            bewerk("parameters", RADAR.get("parameters.csv"), new Celwijziging(sleutel, "waarde", waarde));
            return true;
        } catch (OngeldigeFeiten fout) {
            return false;
        }
    }

    private static String bewerkt(String aantal) {
        return bewerk("termijnen", TERMIJNEN, new Celwijziging("radar-2.3-1", "aantal", aantal));
    }

    private static String bewerk(String besluit, String tekst, Celwijziging wijziging) {
        return Tabelbewerker.bewerk(besluit, tekst, List.of(wijziging), CLAUSULES);
    }
}
