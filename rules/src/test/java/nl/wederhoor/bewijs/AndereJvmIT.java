package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wederhoor.proef.Adviseurs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts, day and policy give the same receipt in any other JVM (contract, bewijs). */
class AndereJvmIT {
    private static final int MEESTE_MINUTEN = 30;

    @TempDir
    private Path map;

    private record Kind(Process proces, Path uit, Path fout) {}

    @Test
    void duizend_bewijzen_zijn_gelijk_in_een_jvm_met_andere_taal_zone_tekens_en_volgorde() throws Exception {
        var turks = start(
                "turks",
                "tr_TR.ISO-8859-9",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dline.separator=\r\n"));
        var arabisch = start(
                "arabisch",
                "C",
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab-ca-islamic",
                        "-Duser.timezone=America/St_Johns",
                        "-Dfile.encoding=UTF-16",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Xshare:off",
                        "-XX:+UseSerialGC"));
        var verwacht = verwacht();

        assertThat(anders(regels(turks), verwacht)).isEmpty();
        assertThat(anders(regels(arabisch), verwacht)).isEmpty();
    }

    private static List<String> anders(List<String> regels, List<String> verwacht) {
        assertThat(regels).hasSameSizeAs(verwacht);
        return IntStream.range(0, verwacht.size())
                .filter(plek -> !regels.get(plek).equals(verwacht.get(plek)))
                .mapToObj(plek -> regels.get(plek) + "\n  in plaats van " + verwacht.get(plek))
                .toList();
    }

    /** The policy of now, and the answers of the set. */
    private static List<String> verwacht() {
        var set = Goudenset.lees();
        return IntStream.range(0, set.size())
                .mapToObj(plek -> (plek + 1) + " " + beleid(set.get(plek)) + " "
                        + set.get(plek).invoerSha256() + " " + set.get(plek).adviesSha256())
                .toList();
    }

    private static String beleid(Goudenbewijs bewijs) {
        return Adviseurs.van(bewijs.vraag().organisatie()).beleid().sha256();
    }

    /** Identity hashes and the salt of immutable sets differ in every process; the second also makes them all collide. */
    private Kind start(String naam, String taal, List<String> opties) throws IOException {
        var opdracht = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        opdracht.addAll(opties);
        opdracht.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Naspeler.class.getName(), "" + naam.length()));
        var bouwer = new ProcessBuilder(opdracht);
        bouwer.environment().put("LC_ALL", taal);
        bouwer.environment().put("TZ", "Asia/Kathmandu");
        var uit = map.resolve(naam + ".uit");
        var fout = map.resolve(naam + ".fout");
        return new Kind(
                bouwer.redirectOutput(uit.toFile()).redirectError(fout.toFile()).start(), uit, fout);
    }

    private static List<String> regels(Kind kind) throws IOException, InterruptedException {
        try {
            assertThat(kind.proces().waitFor(MEESTE_MINUTEN, TimeUnit.MINUTES)).isTrue();
            assertThat(kind.proces().exitValue())
                    .as(() -> "de andere JVM: " + kind.fout())
                    .isZero();
            return Files.readAllLines(kind.uit());
        } finally {
            kind.proces().destroyForcibly();
        }
    }
}
