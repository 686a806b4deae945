package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Positie;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.regels.Uitsluitingseenheid;
import nl.wederhoor.tabel.Toestand;
import org.drools.ruleunits.api.RuleUnitProvider;

/**
 * The exclusions of one policy version: the one place through which every route and form passes.
 *
 * <p>The rules read a handful of facts, so each of the few possible positions is decided once.
 */
final class Uitsluitingen {
    /** The open facts that the exclusion rules read. */
    static final List<String> BRONNEN = List.of("anoniem", "melder", "contactMetSlachtoffer", "bemiddelingMogelijk");

    private static final String BELANGEN = Onderwerp.BELANGENVERSTRENGELING.bron();

    /** What each rule of regels.csv reads. */
    private static final Map<String, List<String>> REGELBRONNEN = Map.ofEntries(
            Map.entry("uitsluiting-anonimiteit", List.of("anoniem")),
            Map.entry(
                    "uitsluiting-derden",
                    List.of(
                            "melder",
                            "contactMetSlachtoffer",
                            Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER.bron(),
                            Onderwerp.VERZOEK_VERTEGENWOORDIGER.bron())),
            Map.entry("uitsluiting-belangenverstrengeling", List.of("zelfdeIncidentWederpartij", BELANGEN)),
            Map.entry(
                    "uitsluiting-belangenverstrengeling-verwijzen",
                    List.of("zelfdeIncidentWederpartij", "bemiddelingMogelijk", BELANGEN)),
            Map.entry("uitsluiting-belangenverstrengeling-besloten", List.of("zelfdeIncidentWederpartij", BELANGEN)),
            Map.entry(
                    "uitsluiting-niet-behandelen",
                    List.of(Onderwerp.VERDERE_BEHANDELING.bron(), Onderwerp.TWIJFEL.bron())),
            Map.entry("uitsluiting-calamiteit", List.of("calamiteit", "juridischeKwestie")),
            Map.entry("uitsluiting-bemiddelaar-verbonden", List.of("bemiddelaarVerbonden")),
            Map.entry("uitsluiting-eigen-actie", List.of(Onderwerp.EIGEN_ACTIE.bron())),
            Map.entry("uitsluiting-bemiddelingsgesprek", List.of(Onderwerp.BEMIDDELINGSGESPREK.bron())));

    private static final Set<String> ROUTE_REGELS = Set.of(
            "uitsluiting-anonimiteit",
            "uitsluiting-derden",
            "uitsluiting-belangenverstrengeling",
            "uitsluiting-belangenverstrengeling-besloten",
            "uitsluiting-niet-behandelen",
            "uitsluiting-eigen-actie");

    private final Beleid beleid;
    private final Map<Positie, List<Uitsluiting>> perPositie = new ConcurrentHashMap<>();

    Uitsluitingen(Beleid beleid) {
        this.beleid = beleid;
    }

    /** The facts and decisions that can close a route. */
    Set<String> bronnenVoorRoutes() {
        return bronnen(ROUTE_REGELS);
    }

    /** The facts and decisions that can close a form of help. */
    Set<String> bronnenVoorVormen() {
        return bronnen(REGELBRONNEN.keySet());
    }

    /** A pack has some of the rules; what the others read cannot matter to it. */
    private Set<String> bronnen(Set<String> regels) {
        Set<String> bronnen = new LinkedHashSet<>();
        REGELBRONNEN.forEach((regel, gelezen) -> {
            if (regels.contains(regel) && beleid.regels().containsKey(regel)) {
                bronnen.addAll(gelezen);
            }
        });
        return bronnen;
    }

    /** What is closed in a world where the open facts that matter are known. */
    List<Uitsluiting> in(Toestand wereld) {
        return perPositie.computeIfAbsent(positie(wereld), this::bepaal);
    }

    /** The open facts that matter here: mediation only does while a conflict of interest stands undecided. */
    static List<String> bronnen(Toestand toestand) {
        boolean belangen = waar(toestand, "zelfdeIncidentWederpartij")
                && "geen".equals(besluit(toestand, Onderwerp.BELANGENVERSTRENGELING));
        return belangen ? BRONNEN : BRONNEN.subList(0, 3);
    }

    /** What the exclusion rules can tell apart of a state, known or not; its hash is worked out once. */
    static final class Sleutel {
        private final List<Object> gezien;
        private final int hash;

        private Sleutel(List<Object> gezien) {
            this.gezien = gezien;
            this.hash = gezien.hashCode();
        }

        @Override
        public boolean equals(Object ander) {
            return this == ander
                    || ander instanceof Sleutel sleutel && hash == sleutel.hash && gezien.equals(sleutel.gezien);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    static Sleutel sleutel(Toestand toestand) {
        var melder = toestand.waarde("melder");
        return new Sleutel(Arrays.asList(
                toestand.waarde("anoniem"),
                melder == null ? null : melderSoort(melder),
                toestand.waarde("contactMetSlachtoffer"),
                toestand.waarde("bemiddelingMogelijk"),
                besluit(toestand, Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER),
                besluit(toestand, Onderwerp.VERZOEK_VERTEGENWOORDIGER),
                toestand.waarde(Toestandmaker.MEERDERJARIG),
                positie(toestand)));
    }

    /** What the exclusions tell apart of a reporter: a third party, a legal representative, anybody else. */
    static String melderSoort(Object melder) {
        if (Beeld.DERDEN.contains(melder)) {
            return "derde";
        }
        return "wettelijk vertegenwoordiger".equals(melder) ? "vertegenwoordiger" : "zelf";
    }

    private static Positie positie(Toestand wereld) {
        return new Positie(
                waar(wereld, "anoniem"),
                derdeZonderContact(wereld),
                waar(wereld, "zelfdeIncidentWederpartij"),
                waar(wereld, "bemiddelingMogelijk"),
                besluit(wereld, Onderwerp.BELANGENVERSTRENGELING),
                "niet behandelen".equals(besluit(wereld, Onderwerp.VERDERE_BEHANDELING))
                        || "niet behandelen".equals(besluit(wereld, Onderwerp.TWIJFEL)),
                waar(wereld, "calamiteit") || waar(wereld, "juridischeKwestie"),
                waar(wereld, "bemiddelaarVerbonden"),
                "nee".equals(besluit(wereld, Onderwerp.EIGEN_ACTIE)),
                "nee".equals(besluit(wereld, Onderwerp.BEMIDDELINGSGESPREK)));
    }

    /** A representative counts as a third party only once the request to speak for the victim was refused. */
    private static boolean derdeZonderContact(Toestand wereld) {
        if (!Boolean.FALSE.equals(wereld.waarde("contactMetSlachtoffer"))) {
            return false;
        }
        var verzoek = besluit(wereld, Onderwerp.VERZOEK_VERTEGENWOORDIGER);
        return switch (melderSoort(String.valueOf(wereld.waarde("melder")))) {
            case "derde" ->
                !"toegestaan".equals(besluit(wereld, Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER))
                        && !"ja".equals(verzoek);
            case "vertegenwoordiger" -> "nee".equals(verzoek);
            default -> false;
        };
    }

    private static boolean waar(Toestand wereld, String bron) {
        return Boolean.TRUE.equals(wereld.waarde(bron));
    }

    private static String besluit(Toestand wereld, Onderwerp onderwerp) {
        return String.valueOf(wereld.waarde(onderwerp.bron()));
    }

    private List<Uitsluiting> bepaal(Positie positie) {
        var eenheid = new Uitsluitingseenheid();
        beleid.regels().values().forEach(eenheid.getGronden()::add);
        eenheid.getPosities().add(positie);
        try (var instantie = RuleUnitProvider.get().createRuleUnitInstance(eenheid)) {
            instantie.fire();
        }
        return eenheid.getUitsluiter().uitsluitingen();
    }
}
