package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Tabelmenging;
import nl.wederhoor.tabel.Tabelwijziging;
import nl.wederhoor.tabel.Tabelwijziging.Soort;

/** What differs between two versions, and the policies in between: without one edit, and with only that one. */
final class Wijzigingen {
    private static final String PARAMETERS = "parameters.csv";
    private static final String DMN = ".dmn";
    private static final String TERMIJNEN = "termijnen";
    /** Files that change no line of an answer as it is compared here. */
    private static final Set<String> ZONDER_GEVOLG =
            Set.of("inhoud.txt", "nietgeregeld.csv", "clausules.csv", "organisatie.csv");

    private final Toetsversie oud;
    private final Toetsversie nieuw;
    private final Tabelmenging menging;
    private final Set<String> tabellen = new HashSet<>();
    private final Set<String> andere = new HashSet<>();
    private final List<Tabelwijziging> alle = new ArrayList<>();

    Wijzigingen(Toetsversie oud, Toetsversie nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
        this.menging = Tabelmenging.van(oud.tabellen(), nieuw.tabellen());
        alle.addAll(menging.wijzigingen());
        parameters();
        verschillendeBestanden().forEach(pad -> {
            if (pad.endsWith(DMN)) {
                tabellen.add(pad.substring(0, pad.length() - DMN.length()));
            } else {
                andere.add(pad);
            }
        });
    }

    private Set<String> verschillendeBestanden() {
        Set<String> paden = new HashSet<>(oud.bestanden().keySet());
        paden.addAll(nieuw.bestanden().keySet());
        paden.removeIf(pad ->
                Objects.equals(oud.bestanden().get(pad), nieuw.bestanden().get(pad))
                        || ZONDER_GEVOLG.contains(pad)
                        || pad.startsWith("brieven/"));
        return paden;
    }

    private void parameters() {
        for (var parameter : nieuw.beleid().parameters()) {
            var sleutel = parameter.sleutel();
            if (oud.beleid().heeftParameter(sleutel)
                    && !oud.beleid().parameter(sleutel).waarde().equals(parameter.waarde())) {
                alle.add(new Tabelwijziging(
                        "parameters",
                        Soort.PARAMETER,
                        sleutel,
                        "waarde",
                        oud.beleid().parameter(sleutel).waarde(),
                        parameter.waarde()));
            }
        }
    }

    List<Tabelwijziging> alle() {
        return alle;
    }

    /** True when one edit is all there is between the versions, so that undoing it gives the old one. */
    boolean isEnkel() {
        return alle.size() == 1 && tabellen.size() + andere.size() == 1;
    }

    /** True when these lines can differ between the versions. */
    boolean raakt(Uitkomstgroep groep) {
        return groep.tabellen().stream()
                        .anyMatch(tabel -> tabellen.contains(tabel)
                                && (!tabel.equals(TERMIJNEN)
                                        || alle.stream().noneMatch(Wijzigingen::isTermijn)
                                        || alle.stream().anyMatch(wijziging -> raaktTermijn(wijziging, groep))))
                || !andere.isEmpty()
                        && (groep.metRegels()
                                || !Set.of(PARAMETERS, "kalender.csv").containsAll(andere));
    }

    /** True when this edit can play a part in these lines. */
    boolean raakt(Tabelwijziging wijziging, Uitkomstgroep groep) {
        if (wijziging.soort() == Soort.PARAMETER) {
            return groep.metRegels();
        }
        return isTermijn(wijziging)
                ? raaktTermijn(wijziging, groep)
                : groep.tabellen().contains(wijziging.besluit());
    }

    private static boolean isTermijn(Tabelwijziging wijziging) {
        return wijziging.besluit().equals(TERMIJNEN);
    }

    /** True when the row, as it was or as it is, speaks of a term of these lines. */
    private boolean raaktTermijn(Tabelwijziging wijziging, Uitkomstgroep groep) {
        return isTermijn(wijziging)
                && Stream.of(oud, nieuw)
                        .flatMap(versie -> versie.beleid().tabellen().tabel(TERMIJNEN).rijen().stream())
                        .filter(rij -> rij.id().equals(wijziging.rij()))
                        .anyMatch(rij -> groep.termijnen().stream()
                                .anyMatch(soort -> spreektVan(rij.cellen().get("termijn"), soort.label())));
    }

    private static boolean spreektVan(String cel, String soort) {
        return cel == null
                || cel.equals("-")
                || cel.contains("not(")
                || Arrays.asList(cel.split(", *")).contains(soort);
    }

    /** True when none of these tables changed. */
    boolean isZelfde(Set<String> deze) {
        return Collections.disjoint(tabellen, deze);
    }

    /** True when days are counted alike under all policies in play. */
    boolean isZelfdeTelling() {
        return !andere.contains(PARAMETERS) && !andere.contains("kalender.csv");
    }

    /** True when the same facts follow from municipality and decisions under both. */
    boolean isZelfdeAanvulling() {
        return !andere.contains("gemeenten.csv") && !andere.contains("regels.csv");
    }

    /** The new policy without this edit; nothing when it cannot stand without it. */
    Optional<Uitkomstlezer> zonder(Tabelwijziging wijziging) {
        return wijziging.soort() == Soort.PARAMETER
                ? lezer(
                        nieuw,
                        metRegel(nieuw, oud, wijziging.rij()),
                        nieuw.beleid().tabellen())
                : menging.zonder(wijziging).flatMap(gemengd -> lezer(nieuw, nieuw.bestanden(), gemengd));
    }

    /** The old policy with this edit alone; nothing when it cannot stand alone. */
    Optional<Uitkomstlezer> alleen(Tabelwijziging wijziging) {
        return wijziging.soort() == Soort.PARAMETER
                ? lezer(oud, metRegel(oud, nieuw, wijziging.rij()), oud.beleid().tabellen())
                : menging.alleen(wijziging).flatMap(gemengd -> lezer(oud, oud.bestanden(), gemengd));
    }

    private static Optional<Uitkomstlezer> lezer(Toetsversie versie, Map<String, String> bestanden, Tabellen tabellen) {
        var beleid = versie.beleid();
        return Optional.of(
                new Uitkomstlezer(Beleidslader.laad(beleid.organisatie(), beleid.versie(), bestanden, tabellen)));
    }

    /** The files of a version with one line of parameters.csv as in the other. */
    private static Map<String, String> metRegel(Toetsversie versie, Toetsversie bron, String sleutel) {
        var daar = regel(bron, sleutel);
        var regels = Arrays.stream(versie.bestanden().get(PARAMETERS).split("\n", -1))
                .map(regel -> regel.startsWith(sleutel + ";") ? daar : regel)
                .toList();
        Map<String, String> bestanden = new TreeMap<>(versie.bestanden());
        bestanden.put(PARAMETERS, String.join("\n", regels));
        return bestanden;
    }

    private static String regel(Toetsversie versie, String sleutel) {
        return Arrays.stream(versie.bestanden().get(PARAMETERS).split("\n", -1))
                .filter(regel -> regel.startsWith(sleutel + ";"))
                .findFirst()
                .orElseThrow();
    }
}
