package nl.wederhoor.feiten;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts given of one report: immutable, only legal values, absent facts are not in it. */
public final class Feiten {
    private static final Feiten LEEG = new Feiten(new EnumMap<>(Feit.class));

    private final EnumMap<Feit, Object> waarden;

    private Feiten(EnumMap<Feit, Object> waarden) {
        this.waarden = waarden;
    }

    public static Feiten leeg() {
        return LEEG;
    }

    /** These facts with one more; throws IllegalArgumentException when the value is not legal for the fact. */
    public Feiten met(Feit feit, Object waarde) {
        var nieuw = new EnumMap<>(waarden);
        nieuw.put(feit, geldig(feit, waarde));
        return new Feiten(nieuw);
    }

    public Feiten zonder(Feit feit) {
        var nieuw = new EnumMap<>(waarden);
        nieuw.remove(feit);
        return new Feiten(nieuw);
    }

    public boolean heeft(Feit feit) {
        return waarden.containsKey(feit);
    }

    /** The value in the Java type of its Feitsoort, or null when absent. */
    public Object waarde(Feit feit) {
        return waarden.get(feit);
    }

    public boolean isWaar(Feit feit) {
        return Boolean.TRUE.equals(waarden.get(feit));
    }

    /** Given and false; an absent fact is neither true nor false. */
    public boolean isOnwaar(Feit feit) {
        return Boolean.FALSE.equals(waarden.get(feit));
    }

    /** The chosen value or the text, or null. */
    public String keuze(Feit feit) {
        return (String) waarden.get(feit);
    }

    public boolean is(Feit feit, String waarde) {
        return waarde.equals(waarden.get(feit));
    }

    /** The listed values in vocabulary order, or null when the list is absent. */
    @SuppressWarnings("unchecked")
    public Set<String> lijst(Feit feit) {
        return (Set<String>) waarden.get(feit);
    }

    /** True when the list is given and holds at least one of these values. */
    public boolean bevat(Feit feit, String... gezocht) {
        var lijst = lijst(feit);
        if (lijst == null) {
            return false;
        }
        for (var waarde : gezocht) {
            if (lijst.contains(waarde)) {
                return true;
            }
        }
        return false;
    }

    public LocalDate datum(Feit feit) {
        return (LocalDate) waarden.get(feit);
    }

    public OffsetDateTime tijdstip(Feit feit) {
        return (OffsetDateTime) waarden.get(feit);
    }

    public Integer getal(Feit feit) {
        return (Integer) waarden.get(feit);
    }

    /** The facts given, in contract order. */
    public SortedSet<Feit> gegeven() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(waarden.keySet()));
    }

    private static Object geldig(Feit feit, Object waarde) {
        boolean goed =
                switch (feit.soort()) {
                    case BOOLEAN -> waarde instanceof Boolean;
                    case KEUZE -> waarde instanceof String && feit.waarden().contains(waarde);
                    case LIJST ->
                        waarde instanceof Collection<?> lijst && feit.waarden().containsAll(lijst);
                    case GETAL -> waarde instanceof Integer getal && getal >= feit.minimum() && getal <= feit.maximum();
                    case DATUM -> waarde instanceof LocalDate;
                    case TIJDSTIP -> waarde instanceof OffsetDateTime;
                    case TEKST -> waarde instanceof String tekst && tekst.length() <= feit.maximum();
                };
        if (!goed) {
            throw new IllegalArgumentException("De waarde past niet bij " + feit.sleutel() + " (" + feit.soort()
                    + "). Misschien staat zij niet in de lijst.");
        }
        return waarde instanceof Collection<?> lijst ? opVolgorde(feit, lijst) : waarde;
    }

    private static Set<String> opVolgorde(Feit feit, Collection<?> lijst) {
        var volgorde = new LinkedHashSet<>(feit.waarden());
        volgorde.retainAll(Set.copyOf(lijst));
        return Collections.unmodifiableSet(volgorde);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Feiten feiten && waarden.equals(feiten.waarden);
    }

    @Override
    public int hashCode() {
        return waarden.hashCode();
    }

    /** Only the keys: values are personal data. */
    @Override
    public String toString() {
        return "Feiten" + waarden.keySet().stream().map(Feit::sleutel).toList();
    }
}
