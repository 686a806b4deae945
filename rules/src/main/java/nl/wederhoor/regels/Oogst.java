package nl.wederhoor.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.feiten.Onderwerp;

/** What the protocol rules found, per picture; read in a static order, never in firing order. */
public final class Oogst {
    private static final Vondst NIETS = new Vondst();

    /** What was found for one picture. */
    private static final class Vondst {
        private final List<Ketentermijn> termijnen = new ArrayList<>();
        private final List<Ketenplicht> plichten = new ArrayList<>();
        private final List<Voorgelegd> voorgelegd = new ArrayList<>();
        private final List<Botsing> botsingen = new ArrayList<>();
        private final List<Patroon> patronen = new ArrayList<>();
        private final Set<String> vervuld = new HashSet<>();
        private final Map<String, LocalDate> uiterlijk = new HashMap<>();
    }

    private final Map<Integer, Vondst> perBeeld = new HashMap<>();

    private Vondst nieuw(int beeld) {
        return perBeeld.computeIfAbsent(beeld, eerste -> new Vondst());
    }

    private Vondst van(int beeld) {
        return perBeeld.getOrDefault(beeld, NIETS);
    }

    public void termijn(Ketentermijn termijn) {
        nieuw(termijn.beeld()).termijnen.add(termijn);
    }

    public void plicht(Ketenplicht plicht) {
        nieuw(plicht.beeld()).plichten.add(plicht);
    }

    public void leg(Beeld beeld, Onderwerp onderwerp, Regelgrond grond, String regel) {
        nieuw(beeld.getNr()).voorgelegd.add(new Voorgelegd(beeld.getNr(), onderwerp, grond, regel));
    }

    public void botst(Beeld beeld, String sleutel, Regelgrond grond, String regel) {
        nieuw(beeld.getNr()).botsingen.add(new Botsing(beeld.getNr(), sleutel, grond, regel));
    }

    /** The duty was done: it blocks nothing any more. */
    public void vervuld(Beeld beeld, String plicht) {
        nieuw(beeld.getNr()).vervuld.add(plicht);
    }

    /** The duty has a last day. */
    public void uiterlijk(Beeld beeld, String plicht, LocalDate dag) {
        nieuw(beeld.getNr()).uiterlijk.put(plicht, dag);
    }

    public void patroon(Patroon patroon) {
        nieuw(patroon.beeld()).patronen.add(patroon);
    }

    public boolean isVervuld(int beeld, String plicht) {
        return van(beeld).vervuld.contains(plicht);
    }

    /** The last day of a duty, or null. */
    public LocalDate uiterlijk(int beeld, String plicht) {
        return van(beeld).uiterlijk.get(plicht);
    }

    public List<Ketentermijn> termijnen(int beeld) {
        return opVolgorde(
                van(beeld).termijnen,
                Comparator.comparing(Ketentermijn::uiterlijk).thenComparing(Ketentermijn::soort));
    }

    public List<Ketenplicht> plichten(int beeld) {
        return opVolgorde(
                van(beeld).plichten, Comparator.comparing(Ketenplicht::id).thenComparing(Ketenplicht::regel));
    }

    public List<Voorgelegd> voorgelegd(int beeld) {
        return opVolgorde(
                van(beeld).voorgelegd,
                Comparator.comparing(Voorgelegd::onderwerp).thenComparing(Voorgelegd::regel));
    }

    public List<Botsing> botsingen(int beeld) {
        return opVolgorde(
                van(beeld).botsingen, Comparator.comparing(Botsing::sleutel).thenComparing(Botsing::regel));
    }

    public List<Patroon> patronen(int beeld) {
        return List.copyOf(van(beeld).patronen);
    }

    private static <V> List<V> opVolgorde(List<V> gevonden, Comparator<V> volgorde) {
        if (gevonden.isEmpty()) {
            return List.of();
        }
        List<V> geordend = new ArrayList<>(gevonden);
        geordend.sort(volgorde);
        return geordend;
    }
}
