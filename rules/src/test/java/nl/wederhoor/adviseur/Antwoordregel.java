package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Advies.Termijn;

/** A line of an answer with its clauses, as a page of documentation tells it. */
record Antwoordregel(String plaats, String zegt, List<String> clausules) {

    /** Every line that names a clause, in the order of the answer; the explanation comes last. */
    static List<Antwoordregel> van(Advies advies) {
        var regels = new ArrayList<Antwoordregel>();
        regels.add(new Antwoordregel(
                "soort", advies.soort().waarde(), advies.soort().clausules()));
        advies.routes()
                .forEach(lijn -> regels.add(
                        regel("routes", lijn.route().label(), lijn.status().label(), lijn.clausules())));
        advies.hulpvormen()
                .forEach(lijn -> regels.add(regel(
                        "hulpvormen",
                        lijn.vorm().label(),
                        samen(lijn.status().label(), bij("ontbreekt", String.join(", ", lijn.ontbreekt()))),
                        lijn.clausules())));
        voorleggingen(advies, regels);
        advies.termijnen()
                .forEach(lijn -> regels.add(regel("termijnen", lijn.soort().label(), zegt(lijn), lijn.clausules())));
        advies.plichten().forEach(lijn -> regels.add(regel("plichten", lijn.id(), zegt(lijn), lijn.clausules())));
        rest(advies, regels);
        return regels.stream().filter(regel -> !regel.clausules().isEmpty()).toList();
    }

    private static void voorleggingen(Advies advies, List<Antwoordregel> regels) {
        advies.voorTeLeggen()
                .forEach(lijn -> regels.add(
                        regel("voorTeLeggen", lijn.onderwerp(), "beslist: " + lijn.beslisser(), lijn.clausules())));
        var wens = advies.wens();
        if (wens != null) {
            var zegt = samen("direct verband: " + wens.directeRelatie(), wens.status(), "beslist: " + wens.beslisser());
            regels.add(new Antwoordregel("wens", zegt, wens.clausules()));
        }
    }

    private static void rest(Advies advies, List<Antwoordregel> regels) {
        advies.afsluiting()
                .gronden()
                .forEach(lijn -> regels.add(regel(
                        "afsluiting",
                        lijn.grond().label(),
                        samen(lijn.status().label(), bij("vroegst", lijn.vroegst())),
                        lijn.clausules())));
        regels.add(new Antwoordregel(
                "kosten",
                "kosteloos: " + advies.kosten().kosteloos(),
                advies.kosten().clausules()));
        advies.rechten().forEach(lijn -> regels.add(new Antwoordregel("rechten", lijn.recht(), lijn.clausules())));
        advies.conflicten()
                .forEach(lijn -> regels.add(regel("conflicten", lijn.sleutel(), lijn.uitleg(), lijn.clausules())));
        advies.nietGeregeld()
                .forEach(lijn -> regels.add(regel("nietGeregeld", lijn.sleutel(), lijn.uitleg(), lijn.clausules())));
        advies.signalen()
                .forEach(lijn -> regels.add(regel(
                        "signalen", lijn.soort(), lijn.aantal() + ", drempel " + lijn.drempel(), lijn.clausules())));
        advies.verklaring()
                .forEach(lijn -> regels.add(regel("verklaring", lijn.regel(), lijn.waarom(), lijn.clausules())));
    }

    boolean isVerklaring() {
        return plaats.startsWith("verklaring");
    }

    private static Antwoordregel regel(String veld, String sleutel, String zegt, List<String> clausules) {
        return new Antwoordregel(veld + ": " + sleutel, zegt, clausules);
    }

    private static String zegt(Termijn termijn) {
        return samen(
                termijn.start() + " tot en met " + termijn.uiterlijk(),
                termijn.status().label(),
                bij("aanname", termijn.aanname()));
    }

    private static String zegt(Plicht plicht) {
        var dagen = samen(bij("vanaf", plicht.vanaf()), bij("uiterlijk", plicht.uiterlijk()));
        return plicht.plicht() + " (" + plicht.moment() + ", " + plicht.wie() + (dagen.isEmpty() ? "" : ", " + dagen)
                + ")";
    }

    private static String bij(String naam, Object waarde) {
        return waarde == null || waarde.toString().isEmpty() ? null : naam + ": " + waarde;
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
