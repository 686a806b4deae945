package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wederhoor.adviseur.Motor;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every release plays a thousand answers again. What differs is shown here and, when it is meant, told to protocol owners:
 * {@code bin/bewijzen} renews the set and writes the differences into docs/changelog.md.
 */
class GoudenBewijzenTest {
    private static final boolean VERNIEUW = Boolean.getBoolean("wederhoor.bewijzen.vernieuw");
    private static final Path LIJST = Path.of("..", "docs", "changelog.md");
    private static final Path VERSLAG = Path.of("target", "bewijsverschillen.txt");
    private static final int GETOOND = 60;

    @Test
    @Tag("uitputtend")
    void elk_antwoord_van_de_set_komt_er_weer_zo_uit() throws IOException {
        if (VERNIEUW) {
            vernieuw();
            return;
        }
        var was = Goudenset.lees();
        var verslag = Bewijsverslag.van(was, opnieuw(vragen(was)));
        Files.deleteIfExists(VERSLAG);
        if (!verslag.isLeeg()) {
            Files.write(VERSLAG, verslag.regels());
        }

        assertThat(verslag.isLeeg()).as(() -> melding(verslag.regels())).isTrue();
    }

    @Test
    void de_set_dekt_vijf_organisaties_en_alles_tussen_niets_en_alles_bekend() {
        var set = Goudenset.lees();

        assertThat(set).hasSize(1000);
        assertThat(set).extracting(bewijs -> bewijs.vraag().organisatie()).containsAll(Pakketten.organisaties());
        assertThat(set)
                .anyMatch(bewijs -> bewijs.vraag().vraag().feiten().gegeven().isEmpty());
        assertThat(set)
                .anyMatch(bewijs ->
                        bewijs.vraag().vraag().feiten().gegeven().size() == nl.wederhoor.feiten.Feit.values().length);
        assertThat(set)
                .anyMatch(bewijs -> !bewijs.vraag().vraag().besluiten().alle().isEmpty());
    }

    private static List<Bewijsvraag> vragen(List<Goudenbewijs> was) {
        return was.stream().map(Goudenbewijs::vraag).toList();
    }

    private static List<Goudenbewijs> opnieuw(List<Bewijsvraag> vragen) {
        return vragen.parallelStream().map(Goudenbewijs::van).toList();
    }

    private static void vernieuw() throws IOException {
        var was = Files.exists(Goudenset.BESTAND) ? Goudenset.lees() : List.<Goudenbewijs>of();
        var wordt = opnieuw(Goudenset.vragen());
        var nieuws = Bewijsverslag.van(was, wordt).voorEigenaren();
        var uitgave = Motor.NAAM.substring(Motor.NAAM.indexOf(' ') + 1);
        Files.writeString(LIJST, Wijzigingenlijst.met(Files.readString(LIJST), uitgave, nieuws));
        Goudenset.schrijf(wordt);
    }

    private static String melding(List<String> regels) {
        return "Antwoorden van de gouden set zijn anders geworden. Bedoeld? Dan vernieuwt bin/bewijzen de set en zet wat"
                + " anders is in docs/changelog.md. Alles staat in rules/" + VERSLAG + ":\n"
                + String.join("\n", regels.subList(0, Math.min(GETOOND, regels.size())))
                + (regels.size() > GETOOND ? "\n... en nog " + (regels.size() - GETOOND) : "");
    }
}
