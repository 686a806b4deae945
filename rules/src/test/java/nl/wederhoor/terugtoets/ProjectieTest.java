package nl.wederhoor.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.feiten.Feit;
import org.junit.jupiter.api.Test;

/** A projection that leaves out one fact that counts is found. */
final class ProjectieTest {
    private static final Toetsversie OUD = Toetsversie.van("dmg", 1, Pakketten.lees("dmg"));

    @Test
    void zonder_een_feit_dat_de_route_leest_klopt_het_niet_meer() {
        var gemist = gemist(met(
                "route",
                new Celwijziging("dmg-5e-1", "contactMetSlachtoffer", "-"),
                new Celwijziging("dmg-3.5c-2", "zelfdeIncidentWederpartij", "-")));

        assertThat(gemist)
                .contains(
                        Feit.MELDER,
                        Feit.CONTACT_MET_SLACHTOFFER,
                        Feit.ZELFDE_INCIDENT_WEDERPARTIJ,
                        Feit.BEMIDDELING_MOGELIJK,
                        Feit.VERZOEKEN,
                        Feit.JUISTE_ADRES);
    }

    @Test
    void zonder_een_dag_of_feit_dat_een_termijn_leest_klopt_het_niet_meer() {
        var gemist = gemist(met("termijnen", new Celwijziging("dmg-3.3-1", "aantal", "5")));

        assertThat(gemist).contains(Feit.ONTVANGEN_OP, Feit.KANAAL, Feit.SPOED, Feit.EERSTE_CONTACT_OP);
    }

    private static Toetsversie met(String besluit, Wijziging... wijzigingen) {
        Map<String, String> bestanden = new TreeMap<>(OUD.bestanden());
        bestanden.compute(
                besluit + ".dmn",
                (pad, tekst) -> Tabelbewerker.bewerk(
                        besluit, tekst, List.of(wijzigingen), OUD.beleid().clausules()));
        return Toetsversie.van("dmg", 2, bestanden);
    }

    /** The facts without which some case gets another result. */
    private static Set<Feit> gemist(Toetsversie nieuw) {
        List<Zaak> zaken = new ArrayList<>(new Geschiedenis(3, false, List.of()).zaken(1500));
        zaken.addAll(new Geschiedenis(4, true, List.of())
                .zaken(1500).stream()
                        .map(zaak -> new Zaak("w" + zaak.id(), zaak.feiten(), zaak.besluiten(), zaak.dag()))
                        .toList());
        var heel = new Terugtoets(OUD, nieuw);
        var goed = Exactheid.perZaak(heel, zaken);
        Set<Feit> gemist = EnumSet.noneOf(Feit.class);
        for (var feit : heel.leest()) {
            if (!Exactheid.perZaak(new Terugtoets(OUD, nieuw, 1_000_000, feit), zaken)
                    .equals(goed)) {
                gemist.add(feit);
            }
        }
        System.out.println("Zonder deze feiten klopt de projectie niet meer: " + gemist + " van " + heel.leest());
        return gemist;
    }
}
