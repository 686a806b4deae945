package nl.wederhoor.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.tabel.Beslistabel;
import org.junit.jupiter.api.Test;

/** Our tables in our matcher, with and without KIE, against Operaton and against Java by hand, in turns in one run. */
final class AdviesMotorenBench {
    private static final int GEVALLEN = 40;

    private volatile Object gezien;

    @Test
    void alle_tabellen_van_elk_pakket_tegen_operaton() {
        var tabel = new Tabeltekst(
                "pack",
                "tables",
                "matcher us",
                "with KIE, remembered us",
                "KIE us",
                "Operaton us",
                "its older engine us",
                "older / matcher",
                "older / remembered",
                "older / matcher + KIE each time");
        for (var organisatie : Pakketten.organisaties()) {
            var motoren = new Motoren(Pakketten.lees(organisatie));
            var gevallen = Geval.reeks(motoren, GEVALLEN, 1);
            zelfdeAntwoorden(motoren, gevallen, motoren.tabellen());
            var race = lopers(motoren, gevallen, motoren.tabellen()).loop();
            tabel.regel(
                    organisatie,
                    motoren.tabellen().size(),
                    race.tijd("matcher"),
                    race.tijd("bevestigd"),
                    race.tijd("kie"),
                    race.tijd("operaton"),
                    race.tijd("juel"),
                    race.verhouding("juel", "matcher"),
                    race.verhouding("juel", "bevestigd"),
                    race.verhouding("juel", "matcher", "kie"));
        }
        tabel.toon();
    }

    @Test
    void de_routes_van_radar_tegen_java_met_de_hand() {
        var motoren = new Motoren(Pakketten.lees("radar"));
        var gevallen = Geval.reeks(motoren, GEVALLEN, 2);
        var tabellen = motoren.tabellen().stream()
                .filter(tabel -> List.of("vraag", "route").contains(tabel.besluit()))
                .toList();
        gevallen.forEach(geval -> assertThat(motoren.matcher(tabellen.get(0), geval.toestand(), false))
                .isEqualTo(Set.of(Map.of("route", RadarMetDeHand.route(geval.waarden())))));
        var race = lopers(motoren, gevallen, tabellen)
                .met("hand", () -> gevallen.forEach(geval -> gezien = RadarMetDeHand.route(geval.waarden())))
                .loop();
        new Tabeltekst(
                        "Java by hand us",
                        "matcher us",
                        "KIE us",
                        "Operaton us",
                        "older us",
                        "matcher / hand",
                        "older / hand")
                .regel(
                        race.tijd("hand"),
                        race.tijd("matcher"),
                        race.tijd("kie"),
                        race.tijd("operaton"),
                        race.tijd("juel"),
                        race.verhouding("matcher", "hand"),
                        race.verhouding("juel", "hand"))
                .toon();
    }

    @Test
    void groei_met_het_aantal_rijen_en_met_wat_onbekend_is() {
        var tabel = new Tabeltekst(
                "rows",
                "matcher us, 0 % unknown",
                "30 %",
                "50 %",
                "70 %",
                "100 %",
                "KIE us",
                "Operaton us",
                "its older engine us",
                "older / matcher");
        for (int rijen : new int[] {8, 16, 32, 64}) {
            var motoren = new Motoren(Map.of("kunst.dmn", Kunsttabel.dmn(rijen, 7)));
            var gevallen = Geval.reeks(motoren, GEVALLEN, 3);
            zelfdeAntwoorden(motoren, gevallen, motoren.tabellen());
            var race = lopers(motoren, gevallen, motoren.tabellen());
            for (int procent : new int[] {30, 50, 70, 100}) {
                metOnbekend(race, motoren, gevallen, procent);
            }
            race.loop();
            tabel.regel(
                    rijen,
                    race.tijd("matcher"),
                    race.tijd("30"),
                    race.tijd("50"),
                    race.tijd("70"),
                    race.tijd("100"),
                    race.tijd("kie"),
                    race.tijd("operaton"),
                    race.tijd("juel"),
                    race.verhouding("juel", "matcher"));
        }
        tabel.toon();
    }

    private void metOnbekend(Wedloop race, Motoren motoren, List<Geval> gevallen, int procent) {
        var toeval = new Random(procent);
        var standen =
                gevallen.stream().map(geval -> geval.zonder(procent, toeval)).toList();
        var tabel = motoren.tabellen().get(0);
        race.met("" + procent, () -> standen.forEach(stand -> gezien = motoren.matcher(tabel, stand, false)));
    }

    private Wedloop lopers(Motoren motoren, List<Geval> gevallen, List<Beslistabel> tabellen) {
        return new Wedloop(gevallen.size())
                .met(
                        "matcher",
                        () -> gevallen.forEach(geval ->
                                tabellen.forEach(tabel -> gezien = motoren.matcher(tabel, geval.toestand(), false))))
                .met(
                        "bevestigd",
                        () -> gevallen.forEach(geval ->
                                tabellen.forEach(tabel -> gezien = motoren.matcher(tabel, geval.toestand(), true))))
                .met(
                        "kie",
                        () -> gevallen.forEach(
                                geval -> tabellen.forEach(tabel -> gezien = motoren.kie(tabel, geval.waarden()))))
                .met(
                        "operaton",
                        () -> gevallen.forEach(
                                geval -> tabellen.forEach(tabel -> gezien = motoren.operaton(tabel, geval.waarden()))))
                .met(
                        "juel",
                        () -> gevallen.forEach(
                                geval -> tabellen.forEach(tabel -> gezien = motoren.juel(tabel, geval.waarden()))));
    }

    /** A race between engines that do not answer the same proves nothing. */
    private static void zelfdeAntwoorden(Motoren motoren, List<Geval> gevallen, List<Beslistabel> tabellen) {
        for (var geval : gevallen) {
            for (var tabel : tabellen) {
                var onze = leesbaar(motoren.matcher(tabel, geval.toestand(), false));
                assertThat(leesbaar(motoren.operaton(tabel, geval.waarden())))
                        .as(tabel.besluit())
                        .isEqualTo(onze);
                assertThat(leesbaar(motoren.juel(tabel, geval.waarden())))
                        .as(tabel.besluit())
                        .isEqualTo(onze);
            }
        }
    }

    /** A number is a number, whatever class an engine gives it. */
    private static Set<String> leesbaar(Set<Object> uitvoer) {
        return uitvoer.stream()
                .map(rij -> new TreeMap<>((Map<?, ?>) rij).toString())
                .collect(Collectors.toSet());
    }
}
