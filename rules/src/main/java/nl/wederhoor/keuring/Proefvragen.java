package nl.wederhoor.keuring;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;

/** Questions that touch every part of a policy: no facts, each value of each fact by itself, and many together. */
final class Proefvragen {
    private static final int MEESTE_BESLUITEN = 3;

    /**
     * One question.
     *
     * @param kort true when the lines of the answer are enough; what only supposed facts tell costs a hundred times more
     */
    record Proefvraag(String naam, Feiten feiten, Besluiten besluiten, boolean kort) {

        static Proefvraag kort(String naam, Feiten feiten) {
            return new Proefvraag(naam, feiten, Besluiten.geen(), true);
        }

        static Proefvraag geheel(String naam, Feiten feiten, Besluiten besluiten) {
            return new Proefvraag(naam, feiten, besluiten, false);
        }
    }

    private Proefvragen() {}

    static List<Proefvraag> alle(OffsetDateTime dag) {
        List<Proefvraag> vragen = new ArrayList<>();
        vragen.add(Proefvraag.geheel("zonder feiten", Feiten.leeg(), Besluiten.geen()));
        var eerste = Feiten.leeg();
        var laatste = Feiten.leeg();
        for (var feit : Feit.values()) {
            var waarden = waarden(feit, dag).toList();
            waarden.forEach(waarde -> vragen.add(
                    Proefvraag.kort("over " + feit.sleutel(), Feiten.leeg().met(feit, waarde))));
            eerste = eerste.met(feit, waarden.get(0));
            laatste = laatste.met(feit, waarden.get(waarden.size() - 1));
        }
        vragen.add(Proefvraag.geheel("met van elk feit de eerste waarde", eerste, Besluiten.geen()));
        vragen.add(Proefvraag.geheel("met van elk feit de laatste waarde", laatste, Besluiten.geen()));
        for (int keuze = 0; keuze < MEESTE_BESLUITEN; keuze++) {
            vragen.add(Proefvraag.geheel("met besluit " + (keuze + 1) + " over alles", laatste, besluiten(keuze)));
        }
        return vragen;
    }

    /** Of every subject the decision with this number, or its last. */
    private static Besluiten besluiten(int keuze) {
        var besluiten = Besluiten.geen();
        for (var onderwerp : Onderwerp.values()) {
            var mogelijk = onderwerp.besluiten();
            besluiten = besluiten.met(onderwerp, mogelijk.get(Math.min(keuze, mogelijk.size() - 1)));
        }
        return besluiten;
    }

    private static Stream<Object> waarden(Feit feit, OffsetDateTime dag) {
        var vandaag = dag.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        return switch (feit.soort()) {
            case BOOLEAN -> Stream.of(false, true);
            case KEUZE -> feit.waarden().stream().map(waarde -> waarde);
            case LIJST -> Stream.concat(feit.waarden().stream().map(Set::of), Stream.of(Set.copyOf(feit.waarden())));
            case GETAL -> Stream.of(feit.minimum(), feit.maximum());
            case DATUM -> Stream.of(vandaag.minusYears(1), vandaag);
            case TIJDSTIP -> Stream.of(dag);
            case TEKST -> Stream.of("Utrecht");
        };
    }
}
