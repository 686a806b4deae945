package nl.wederhoor.partij;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by key, in memory, so that one name finds its candidates among tens of thousands without comparing them all.
 *
 * <p>Not safe for several threads at once.
 *
 * @param <S> what a name belongs to
 */
public final class Naamregister<S> {
    private final Map<S, Naam> namen = new HashMap<>();
    private final Map<Woordvorm, Set<S>> perWoord = new HashMap<>();
    private final Woordregister woorden = new Woordregister();
    private final Map<String, Set<S>> perKlank = new HashMap<>();
    private final Set<S> afgekort = new HashSet<>();

    /** Takes the place of the name that stood there. */
    public void zet(S sleutel, Naam naam) {
        verwijder(sleutel);
        namen.put(sleutel, naam);
        naam.woorden()
                .forEach(woord -> perWoord.computeIfAbsent(woord, this::nieuw).add(sleutel));
        naam.klanken().forEach(klank -> perKlank.computeIfAbsent(klank, nieuw -> new HashSet<>())
                .add(sleutel));
        if (naam.isAfgekort()) {
            afgekort.add(sleutel);
        }
    }

    public void verwijder(S sleutel) {
        var naam = namen.remove(sleutel);
        if (naam != null) {
            naam.woorden()
                    .forEach(woord -> perWoord.computeIfPresent(woord, (zelfde, sleutels) -> {
                        sleutels.remove(sleutel);
                        return sleutels.isEmpty() ? weg(woord) : sleutels;
                    }));
            naam.klanken()
                    .forEach(klank -> perKlank.computeIfPresent(klank, (zelfde, sleutels) -> {
                        sleutels.remove(sleutel);
                        return sleutels.isEmpty() ? null : sleutels;
                    }));
            afgekort.remove(sleutel);
        }
    }

    public int aantal() {
        return namen.size();
    }

    /** Everything that agrees at all with the name, and how much. */
    public Map<S, Overeenkomst> zoek(Naam naam) {
        var gevonden = new HashMap<S, Overeenkomst>();
        for (var sleutel : kandidaten(naam)) {
            var overeenkomst = naam.vergelijk(namen.get(sleutel));
            if (overeenkomst != Overeenkomst.GEEN) {
                gevonden.put(sleutel, overeenkomst);
            }
        }
        return gevonden;
    }

    private Set<S> nieuw(Woordvorm woord) {
        woorden.zet(woord);
        return new HashSet<>();
    }

    private Set<S> weg(Woordvorm woord) {
        woorden.verwijder(woord);
        return null;
    }

    /** Where a candidate must have every word, looking for the rarest is enough: thousands may share the others. */
    Set<S> kandidaten(Naam naam) {
        var sleutels = new HashSet<S>();
        naam.klanken().forEach(klank -> sleutels.addAll(perKlank.getOrDefault(klank, Set.of())));
        var nodig = naam.nodig();
        if (nodig.isEmpty()) {
            naam.zoekwoorden().forEach(woord -> metWoord(woord).forEach(sleutels::addAll));
            return sleutels;
        }
        nodig.stream()
                .map(this::metWoord)
                .min(Comparator.comparingInt(Naamregister::aantal))
                .ifPresent(zeldzaamst -> zeldzaamst.forEach(sleutels::addAll));
        sleutels.addAll(afgekort);
        return sleutels;
    }

    /** Who has this word, or one like it: a set per word. */
    private List<Set<S>> metWoord(Woordvorm woord) {
        return woorden.lijktOp(woord).stream().map(perWoord::get).toList();
    }

    private static int aantal(List<? extends Set<?>> sets) {
        return sets.stream().mapToInt(Set::size).sum();
    }
}
