package nl.wederhoor.beleid;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of one organisation in the order of its protocol. */
public final class Clausules {
    private final List<Clausule> alle;
    private final Map<String, Integer> volgorde;

    Clausules(List<Clausule> alle) {
        this.alle = List.copyOf(alle);
        this.volgorde = new LinkedHashMap<>();
        for (var clausule : alle) {
            if (volgorde.putIfAbsent(clausule.id(), volgorde.size()) != null) {
                throw new IllegalArgumentException("Clausule " + clausule.id() + " staat twee keer in clausules.csv.");
            }
        }
    }

    public List<Clausule> alle() {
        return alle;
    }

    public boolean heeft(String id) {
        return volgorde.containsKey(id);
    }

    public Optional<Clausule> clausule(String id) {
        return heeft(id) ? Optional.of(alle.get(volgorde.get(id))) : Optional.empty();
    }

    /** The place in the protocol; an unknown id comes after all others. */
    public int volgorde(String id) {
        return volgorde.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** These ids without doubles in the order of the protocol. */
    public List<String> gesorteerd(Collection<String> ids) {
        if (ids.size() < 2) {
            return List.copyOf(ids);
        }
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparingInt(this::volgorde).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
