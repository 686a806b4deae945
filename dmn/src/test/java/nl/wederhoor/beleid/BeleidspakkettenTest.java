package nl.wederhoor.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.tabel.Beslistabel;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Toestand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every policy pack on the class path loads, is confirmed by KIE and cites only clauses that exist. */
class BeleidspakkettenTest {

    @Test
    void the_packs_of_the_product_are_there() {
        assertThat(Pakketten.organisaties()).contains("radar", "dmg");
    }

    @TestFactory
    Stream<DynamicTest> every_pack_loads_and_cites_clauses_that_exist() {
        return Pakketten.organisaties().stream()
                .map(organisatie -> DynamicTest.dynamicTest(organisatie, () -> keur(organisatie)));
    }

    private static void keur(String organisatie) {
        var beleid = Beleidslader.laad(organisatie, 1, Pakketten.lees(organisatie));

        assertThat(beleid.naam()).isNotBlank();
        assertThat(beleid.tabellen().alle()).isNotEmpty();
        assertThat(onbekendeClausules(beleid))
                .as("geciteerd, niet in clausules.csv")
                .isEmpty();
        var niets = Toestand.van(Map.of());
        for (var tabel : beleid.tabellen().alle()) {
            beleid.tabellen().bevestig(tabel.besluit(), niets);
        }
    }

    private static List<String> onbekendeClausules(Beleid beleid) {
        var geciteerd = new ArrayList<String>();
        for (var tabel : beleid.tabellen().alle()) {
            rijen(tabel).forEach(rij -> geciteerd.addAll(rij.clausules()));
        }
        beleid.regels().values().forEach(regel -> geciteerd.addAll(regel.clausules()));
        beleid.parameters().forEach(parameter -> geciteerd.addAll(parameter.clausules()));
        beleid.nietGeregeld().forEach(punt -> geciteerd.addAll(punt.clausules()));
        geciteerd.removeIf(beleid.clausules()::heeft);
        return geciteerd;
    }

    private static List<Rij> rijen(Beslistabel tabel) {
        return tabel.rijen();
    }
}
