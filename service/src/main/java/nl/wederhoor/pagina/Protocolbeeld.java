package nl.wederhoor.pagina;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Clausule;
import nl.wederhoor.beleidsversie.Vindplaats;
import nl.wederhoor.beleidsversie.Vindplaatsen;
import nl.wederhoor.tabel.Beslistabel;

/** The page Protocol: every clause in our own words with its home in the policy, and the tables to look into. */
public record Protocolbeeld(
        Schil schil,
        List<Optie> organisaties,
        String organisatie,
        String naam,
        int versie,
        int concept,
        List<Regel> clausules,
        List<Beslistabel> tabellen,
        Map<String, Long> aantallen) {

    /** One clause with everything that cites it. */
    public record Regel(Clausule clausule, String plaats, List<Vindplaats> vindplaatsen) {

        public String soort() {
            return Opmaak.hoofdletter(clausule.soort().replace("/", " en "));
        }

        public String beslisser() {
            return clausule.beslisser() == null ? "" : clausule.beslisser();
        }
    }

    /** True when other policy of the own organisation waits; its number is {@link #concept}. */
    public boolean heeftConcept() {
        return concept > 0;
    }

    static Protocolbeeld from(Beleid beleid, Schil schil, List<Optie> organisaties, OptionalInt concept) {
        var vindplaatsen = Vindplaatsen.van(beleid);
        var regels = beleid.clausules().alle().stream()
                .map(clausule -> new Regel(clausule, Plaats.van(clausule.id()), vindplaatsen.van(clausule.id())))
                .toList();
        return new Protocolbeeld(
                schil,
                organisaties,
                beleid.organisatie(),
                beleid.naam(),
                beleid.versie(),
                concept.orElse(0),
                regels,
                beleid.tabellen().alle(),
                regels.stream()
                        .collect(Collectors.groupingBy(
                                regel -> regel.clausule().status(), TreeMap::new, Collectors.counting())));
    }
}
