package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.kogito.decision.DecisionModels;

/** All decision tables of one policy version: immutable, safe for many threads. */
public final class Tabellen {
    private final Map<String, Kegel> kegels;
    private final Map<String, Beslistabel> tabellen = new LinkedHashMap<>();
    private final Map<KlassenVraag, List<Object>> klassen = new ConcurrentHashMap<>();
    private final KieMotor motor;
    private final Bevestiger bevestiger;

    Tabellen(Map<String, Kegel> kegels, KieMotor motor) {
        this.kegels = kegels;
        this.motor = motor;
        this.bevestiger = new Bevestiger(motor);
        kegels.forEach((besluit, kegel) -> tabellen.put(
                besluit, kegel.top().matrix().tabel().alsBeslistabel(kegel.top().heeftGaten())));
    }

    /**
     * Every outcome that a UNIQUE or FIRST table can give, exact over all values of what is not known.
     *
     * <p>In a chain an outcome may name a row more than can really give it, never one less.
     */
    public Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        var kegel = kegel(besluit);
        var matrix = kegel.top().matrix();
        if (!matrix.tabel().hitbeleid().isEnkel()) {
            throw new IllegalArgumentException("Tabel " + besluit + " verzamelt. Misschien is bevindingen() bedoeld.");
        }
        var antwoord = new Vraag(kegel, toestand).antwoord();
        var uitkomsten = uitkomsten(matrix, antwoord.groepen(), antwoord.rijen());
        if (antwoord.geen()) {
            uitkomsten.add(new Uitkomst(Map.of(), List.of()));
        }
        return new Uitkomsten(uitkomsten);
    }

    /** The findings of a COLLECT table, exact over all values of what is not known. */
    public Bevindingen bevindingen(String besluit, Toestand toestand) {
        var kegel = kegel(besluit);
        var matrix = kegel.top().matrix();
        if (matrix.tabel().hitbeleid().isEnkel()) {
            throw new IllegalArgumentException(
                    "Tabel " + besluit + " verzamelt niet. Misschien is uitkomsten() bedoeld.");
        }
        var antwoord = new Vraag(kegel, toestand).antwoord();
        long zeker = antwoord.groepen() & antwoord.zeker();
        return new Bevindingen(
                uitkomsten(matrix, zeker, antwoord.rijen()),
                uitkomsten(matrix, antwoord.groepen() & ~zeker, antwoord.rijen()));
    }

    private static List<Uitkomst> uitkomsten(Matrix matrix, long groepen, long rijen) {
        var uitkomsten = new ArrayList<Uitkomst>();
        for (long over = groepen; over != 0; over &= over - 1) {
            int groep = Long.numberOfTrailingZeros(over);
            uitkomsten.add(new Uitkomst(matrix.uitvoer(groep), matrix.rijen(matrix.groep(groep) & rijen)));
        }
        return uitkomsten;
    }

    public boolean heeft(String besluit) {
        return kegels.containsKey(besluit);
    }

    /** All tables in the order of their names. */
    public List<Beslistabel> alle() {
        return List.copyOf(tabellen.values());
    }

    public Beslistabel tabel(String besluit) {
        kegel(besluit);
        return tabellen.get(besluit);
    }

    /** The sources that the outcome can depend on, with those of the tables it reads instead of these tables. */
    public Set<String> bronnen(String besluit) {
        var bronnen = new LinkedHashSet<String>();
        kegel(besluit).bladeren().forEach(blad -> bronnen.add(blad.bron()));
        return Collections.unmodifiableSet(bronnen);
    }

    /** One legal value per class of values that these tables cannot tell apart; empty when none reads the source. */
    public List<Object> klassen(Collection<String> besluiten, String bron) {
        return klassen.computeIfAbsent(new KlassenVraag(Set.copyOf(besluiten), bron), this::klassen);
    }

    /** What these tables together can tell apart; make it once and keep it. */
    public Projectie projectie(Collection<String> besluiten) {
        return new Projectie(bladeren(besluiten));
    }

    private List<Blad> bladeren(Collection<String> besluiten) {
        var delen = new LinkedHashSet<Deel>();
        besluiten.stream()
                .sorted()
                .forEach(besluit -> Kegel.verzamel(kegel(besluit).top(), delen));
        return Kegel.bladeren(List.copyOf(delen));
    }

    private List<Object> klassen(KlassenVraag vraag) {
        return bladeren(vraag.besluiten()).stream()
                .filter(blad -> blad.bron().equals(vraag.bron()))
                .findFirst()
                .map(Blad::vertegenwoordigers)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Lets the engine of record evaluate one complete input and throws Onenigheid when it answers otherwise. */
    public void bevestig(String besluit, Toestand toestand) {
        bevestiger.bevestig(kegel(besluit), toestand);
    }

    /** Asks the engine of record about every cell; throws Onenigheid when it reads one otherwise. */
    public int keurMotor() {
        var keuring = new Motorkeuring(motor);
        return kegels.values().stream()
                .mapToInt(kegel -> keuring.keur(kegel.top().matrix()))
                .sum();
    }

    /** The same tables behind Kogito's decision API. */
    public DecisionModels modellen() {
        return motor;
    }

    private Kegel kegel(String besluit) {
        var kegel = kegels.get(besluit);
        if (kegel == null) {
            throw new IllegalArgumentException(
                    "Dit beleid heeft geen tabel " + besluit + ". Misschien een van " + kegels.keySet() + ".");
        }
        return kegel;
    }

    private record KlassenVraag(Set<String> besluiten, String bron) {}
}
