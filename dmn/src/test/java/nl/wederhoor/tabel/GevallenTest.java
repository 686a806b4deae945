package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of every decision of every pack, and asks of them that they cover and guard each cell. */
class GevallenTest {
    private static final double GENOEG = 0.90;
    private static final List<String> VERSLAG = new ArrayList<>();

    @TestFactory
    Stream<DynamicNode> cases_hold_cover_every_row_and_notice_changed_cells() {
        return Pakketten.organisaties().stream().map(organisatie -> {
            var tabellen = Beleidslader.laad(organisatie, 1, Pakketten.lees(organisatie))
                    .tabellen();
            return DynamicContainer.dynamicContainer(
                    organisatie,
                    tabellen.alle().stream()
                            .map(tabel -> DynamicTest.dynamicTest(
                                    organisatie + " " + tabel.besluit(), () -> keur(organisatie, tabel, tabellen))));
        });
    }

    @AfterAll
    static void schrijf_overlevende_mutanten() {
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target", "mutanten.txt"), VERSLAG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keur(String organisatie, Beslistabel tabel, Tabellen tabellen) {
        var gevallen = Geval.lees(organisatie, tabel, tabellen);
        assertThat(gevallen).as("gevallen van " + tabel.besluit()).isNotEmpty();
        assertThat(gevallen).extracting(Geval::naam).doesNotHaveDuplicates();

        var rood = gevallen.stream()
                .map(geval -> geval.naam() + ": " + geval.afwijking(tabel, tabellen))
                .filter(melding -> !melding.endsWith(": "))
                .toList();
        assertThat(rood).as("rode gevallen van " + tabel.besluit()).isEmpty();
        gevallen.forEach(geval -> tabellen.bevestig(tabel.besluit(), geval.toestand()));

        assertThat(tabel.rijen()).extracting(Rij::id).as("rijen zonder geval").allMatch(id -> gevallen.stream()
                .anyMatch(
                        geval -> geval.rijen().contains(id) && !geval.verwacht().containsValue("?")));
        muteer(organisatie, tabel, gevallen);
    }

    private static void muteer(String organisatie, Beslistabel tabel, List<Geval> gevallen) {
        var alle = gelezen(organisatie);
        var kegel = Compilatie.van(List.copyOf(alle.values()), Cel::past).get(tabel.besluit());
        var andere = kegel.delen().stream()
                .map(deel -> deel.matrix().tabel())
                .filter(deel -> !deel.besluit().equals(tabel.besluit()))
                .toList();
        var gezien = gevallen.get(0).verwacht().keySet();
        var overlevend = new ArrayList<String>();
        int[] aantal = {0};
        new Mutanten(alle.get(tabel.besluit())).elk(gezien, mutant -> {
            aantal[0]++;
            if (overleeft(mutant, andere, tabel, gevallen)) {
                overlevend.add(organisatie + "/" + tabel.besluit() + "/" + mutant.rij() + "/" + mutant.kolom());
            }
        });
        double gedood = 1 - (double) overlevend.size() / aantal[0];
        VERSLAG.add("%s/%s: %d mutanten, %d overleven"
                .formatted(organisatie, tabel.besluit(), aantal[0], overlevend.size()));
        VERSLAG.addAll(overlevend.stream().map(plaats -> "  " + plaats).toList());
        assertThat(gedood)
                .as("deel van de mutanten dat een geval rood maakt, overlevend " + overlevend)
                .isGreaterThanOrEqualTo(GENOEG);
    }

    /** A mutant that the guard refuses in every form is noticed too. */
    private static boolean overleeft(
            Mutanten.Mutant mutant, Collection<GelezenTabel> andere, Beslistabel tabel, List<Geval> gevallen) {
        for (var kandidaat : mutant.kandidaten()) {
            try {
                var tabellen = new ArrayList<>(andere);
                tabellen.add(kandidaat);
                var gemuteerd = new Tabellen(Compilatie.van(tabellen, Cel::past), null);
                return gevallen.stream()
                        .allMatch(geval -> geval.afwijking(tabel, gemuteerd).isEmpty());
            } catch (OngeldigeTabel geweigerd) {
                continue;
            }
        }
        return false;
    }

    private static Map<String, GelezenTabel> gelezen(String organisatie) {
        var bestanden = new HashMap<>(Pakketten.lees(organisatie));
        bestanden.keySet().removeIf(pad -> !pad.endsWith(".dmn"));
        var gelezen = new HashMap<String, GelezenTabel>();
        TabelLader.lees(bestanden).forEach(tabel -> gelezen.put(tabel.besluit(), tabel));
        return gelezen;
    }
}
