package nl.wederhoor.terugtoets;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.tabel.Tabelwijziging;
import nl.wederhoor.terugtoets.Groepgeheugen.Policies;
import nl.wederhoor.terugtoets.Slag.Partijen;
import nl.wederhoor.terugtoets.Slag.Stapel;
import nl.wederhoor.terugtoets.Toetsresultaat.Verloop;

/**
 * Two versions of a policy over a history of cases: what would have been advised otherwise, and by which edit.
 *
 * <p>The lines that the differences can touch are worked out once per distinct projection: what these lines can tell apart
 * of a case, its days as the comparisons that are made on them. Cases stream by; only projections are kept, up to a
 * budget, and what does not fit is worked out again whenever it comes. The result does not depend on the order of work.
 */
public final class Terugtoets {
    private static final int ONTHOUDEN = 250_000;
    static final Set<Feit> UIT_GEMEENTE =
            EnumSet.of(Feit.BINNEN_WERKGEBIED, Feit.GEMEENTE_AANGESLOTEN, Feit.GEMEENTE_BETAALT);

    private final Wijzigingen wijzigingen;
    private final Uitslagenlijst uitslagen = new Uitslagenlijst();
    private final List<Groepgeheugen> groepen;
    private final Budget budget;
    private final Slag slag;

    public Terugtoets(Toetsversie oud, Toetsversie nieuw) {
        this(oud, nieuw, ONTHOUDEN, null);
    }

    /**
     * With another limit to what is remembered.
     *
     * @param weg a fact that projections leave out, for a test that must see the difference; or null
     */
    Terugtoets(Toetsversie oud, Toetsversie nieuw, int onthouden, Feit weg) {
        this.wijzigingen = new Wijzigingen(oud, nieuw);
        this.budget = new Budget(onthouden);
        var vroeger = new Uitkomstlezer(oud.beleid());
        var daarna = new Uitkomstlezer(nieuw.beleid());
        var zoeker = new Oorzakenzoeker(wijzigingen, vroeger, daarna);
        this.groepen = samen(vroeger, daarna).stream()
                .filter(wijzigingen::raakt)
                .map(groep -> new Groepgeheugen(
                        groep,
                        new Policies(
                                zoeker.lezers(groep),
                                wijzigingen.isZelfdeTelling(),
                                wijzigingen.isZelfde(daarna.onder(groep))),
                        budget,
                        weg))
                .toList();
        this.slag = new Slag(
                new Partijen(vroeger, daarna, wijzigingen.isZelfdeAanvulling()), groepen, zoeker::zoek, uitslagen);
    }

    private static List<Uitkomstgroep> samen(Uitkomstlezer oud, Uitkomstlezer nieuw) {
        Map<String, Uitkomstgroep> opNaam = new TreeMap<>();
        oud.groepen().forEach(groep -> opNaam.put(groep.naam(), groep));
        nieuw.groepen().forEach(groep -> opNaam.merge(groep.naam(), groep, Uitkomstgroep::samen));
        return List.copyOf(opNaam.values());
    }

    /** The outcomes of every single case, for tests. */
    void toets(List<Zaak> zaken, Teller teller) {
        slag.verwerk(
                new Stapel(
                        0,
                        zaken.stream().map(zaak -> (Supplier<Zaak>) () -> zaak).toList()),
                teller);
    }

    /** The edits that lie between the versions. */
    public List<Tabelwijziging> wijzigingen() {
        return List.copyOf(wijzigingen.alle());
    }

    /** The facts that can make a difference; others need not be read from where they are kept. */
    public Set<Feit> leest() {
        Set<Feit> leest = EnumSet.noneOf(Feit.class);
        groepen.forEach(groep -> leest.addAll(groep.groep().leest()));
        if (leest.stream().anyMatch(UIT_GEMEENTE::contains)) {
            leest.add(Feit.GEMEENTE);
        }
        return leest;
    }

    /**
     * Compares the answers to every case of a history.
     *
     * @param historie a case is only made when it is its turn, by one of two threads
     */
    public Toetsresultaat toets(Iterator<? extends Supplier<Zaak>> historie, Toezicht toezicht) {
        var telling = new Werkers(slag, wijzigingen.alle().size()).werk(historie, toezicht);
        Map<String, Integer> projecties = new TreeMap<>();
        groepen.forEach(groep -> projecties.put(groep.groep().naam(), groep.aantal()));
        return new Verslag(telling, uitslagen.alle(), wijzigingen.alle()).maak(new Verloop(projecties, !budget.isOp()));
    }
}
