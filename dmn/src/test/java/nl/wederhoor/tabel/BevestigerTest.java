package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** KIE is asked less and less, and still no answer passes in which a wrong matcher differs from it. */
class BevestigerTest {
    private static final long ZAAD = 20_260_417L;
    private static final int TABELLEN = 20;
    private static final int INVOER = 300;

    @ParameterizedTest
    @EnumSource
    void a_wrong_matcher_is_noticed_at_every_input_where_it_is_wrong(KieVergelijkingTest.Fout fout) {
        var maker = new Toevalstabel(new Random(ZAAD));
        var proef = new ArrayList<Proeftabel>();
        for (int i = 0; i < TABELLEN; i++) {
            proef.add(maker.maak("t" + i, i % 2 == 0 ? "FIRST" : "COLLECT", 5, 10));
        }
        var gelezen = TabelLader.lees(Proeftabel.bestanden(proef.toArray(Proeftabel[]::new)));
        var goed = Compilatie.van(gelezen, Cel::past);
        var mis = Compilatie.van(gelezen, fout::past);
        var tabellen = new Tabellen(mis, new KieMotor(gelezen));
        int verschillen = 0;
        for (int i = 0; i < INVOER; i++) {
            for (var besluit : List.copyOf(mis.keySet())) {
                var invoer = genormeerd(maker.invoer(tabellen.tabel(besluit)));
                boolean anders = passend(goed, besluit, invoer) != passend(mis, besluit, invoer);

                assertThat(isBetwist(tabellen, besluit, invoer)).as(besluit).isEqualTo(anders);
                verschillen += anders ? 1 : 0;
            }
        }
        assertThat(verschillen).isGreaterThan(50);
    }

    private static Map<String, Object> genormeerd(Map<String, Object> invoer) {
        var toestand = Toestand.van(invoer);
        invoer.replaceAll((bron, waarde) -> toestand.waarde(bron));
        return invoer;
    }

    private static long passend(Map<String, Kegel> kegels, String besluit, Map<String, Object> invoer) {
        return Volledig.passend(kegels.get(besluit).top().matrix(), invoer);
    }

    private static boolean isBetwist(Tabellen tabellen, String besluit, Map<String, Object> invoer) {
        try {
            tabellen.bevestig(besluit, Toestand.van(invoer));
            return false;
        } catch (Onenigheid betwist) {
            return true;
        }
    }
}
