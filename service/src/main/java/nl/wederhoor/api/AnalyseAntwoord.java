package nl.wederhoor.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.analyse.Bevinding;
import nl.wederhoor.analyse.Rijvoorstel;
import nl.wederhoor.analyse.Voorbeeld;
import nl.wederhoor.studio.Tabelanalyse;

/**
 * The findings of a version by kind, as the contract has them.
 *
 * @param belangrijkst the keys of what matters most, at most twenty, where those that read as one are one
 * @param nietOnderzocht what was not looked at, as sentences; empty when the findings are complete
 */
record AnalyseAntwoord(
        List<Gevonden> gaten,
        List<Gevonden> overlappingen,
        List<Gevonden> onbereikbareRijen,
        List<Gevonden> dubbeleRijen,
        List<Gevonden> onbereikbareUitkomsten,
        List<String> belangrijkst,
        List<String> nietOnderzocht) {

    /**
     * One finding.
     *
     * @param voorbeeld facts that show it, or null when no facts can
     * @param bronnen sources beside the facts that show it: outcomes of other tables and derived values
     * @param bedektDoor the rows that make the rows of the finding do nothing
     * @param nieuw true when the version it was made from does not have it: publishing then asks a reason
     */
    record Gevonden(
            String sleutel,
            String ernst,
            String besluit,
            List<String> rijen,
            String zin,
            Map<String, String> waar,
            Object voorbeeld,
            Map<String, Object> bronnen,
            List<String> bedektDoor,
            Rijvoorstel voorstel,
            boolean nieuw) {

        static Gevonden from(Bevinding bevinding, Set<String> nieuw) {
            var voorbeeld = bevinding.metVoorbeeld();
            return new Gevonden(
                    bevinding.sleutel(),
                    bevinding.ernst().name().toLowerCase(Locale.ROOT),
                    bevinding.besluit(),
                    bevinding.rijen(),
                    bevinding.zin(),
                    bevinding.waar(),
                    voorbeeld.map(Voorbeeld::feitenJson).orElse(null),
                    voorbeeld.map(Voorbeeld::bronnen).orElse(Map.of()),
                    bevinding.bedektDoor(),
                    bevinding.voorstel(),
                    nieuw.contains(bevinding.sleutel()));
        }
    }

    static AnalyseAntwoord from(Tabelanalyse.Uitslag uitslag) {
        var bevindingen = uitslag.bevindingen();
        return new AnalyseAntwoord(
                lijst(bevindingen.gaten(), uitslag.nieuw()),
                lijst(bevindingen.overlappingen(), uitslag.nieuw()),
                lijst(bevindingen.onbereikbareRijen(), uitslag.nieuw()),
                lijst(bevindingen.dubbeleRijen(), uitslag.nieuw()),
                lijst(bevindingen.onbereikbareUitkomsten(), uitslag.nieuw()),
                bevindingen.getoond().stream().map(Bevinding::sleutel).toList(),
                bevindingen.nietOnderzocht());
    }

    private static List<Gevonden> lijst(List<Bevinding> bevindingen, Set<String> nieuw) {
        return bevindingen.stream()
                .map(bevinding -> Gevonden.from(bevinding, nieuw))
                .toList();
    }
}
