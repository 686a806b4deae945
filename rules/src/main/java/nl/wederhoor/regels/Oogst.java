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
    private record Plichtsleutel(int beeld, String plicht) {}

    private final List<Ketentermijn> termijnen = new ArrayList<>();
    private final List<Ketenplicht> plichten = new ArrayList<>();
    private final List<Voorgelegd> voorgelegd = new ArrayList<>();
    private final List<Botsing> botsingen = new ArrayList<>();
    private final List<Patroon> patronen = new ArrayList<>();
    private final Set<Plichtsleutel> vervuld = new HashSet<>();
    private final Map<Plichtsleutel, LocalDate> uiterlijk = new HashMap<>();

    public void termijn(Ketentermijn termijn) {
        termijnen.add(termijn);
    }

    public void plicht(Ketenplicht plicht) {
        plichten.add(plicht);
    }

    public void leg(Beeld beeld, Onderwerp onderwerp, Regelgrond grond, String regel) {
        voorgelegd.add(new Voorgelegd(beeld.getNr(), onderwerp, grond, regel));
    }

    public void botst(Beeld beeld, String sleutel, Regelgrond grond, String regel) {
        botsingen.add(new Botsing(beeld.getNr(), sleutel, grond, regel));
    }

    /** The duty was done: it blocks nothing any more. */
    public void vervuld(Beeld beeld, String plicht) {
        vervuld.add(new Plichtsleutel(beeld.getNr(), plicht));
    }

    /** The duty has a last day. */
    public void uiterlijk(Beeld beeld, String plicht, LocalDate dag) {
        uiterlijk.put(new Plichtsleutel(beeld.getNr(), plicht), dag);
    }

    public boolean isVervuld(int beeld, String plicht) {
        return vervuld.contains(new Plichtsleutel(beeld, plicht));
    }

    /** The last day of a duty, or null. */
    public LocalDate uiterlijk(int beeld, String plicht) {
        return uiterlijk.get(new Plichtsleutel(beeld, plicht));
    }

    public void patroon(Patroon patroon) {
        patronen.add(patroon);
    }

    public List<Ketentermijn> termijnen(int beeld) {
        return termijnen.stream()
                .filter(termijn -> termijn.beeld() == beeld)
                .sorted(Comparator.comparing(Ketentermijn::uiterlijk).thenComparing(Ketentermijn::soort))
                .toList();
    }

    public List<Ketenplicht> plichten(int beeld) {
        return plichten.stream()
                .filter(plicht -> plicht.beeld() == beeld)
                .sorted(Comparator.comparing(Ketenplicht::id).thenComparing(Ketenplicht::regel))
                .toList();
    }

    public List<Voorgelegd> voorgelegd(int beeld) {
        return voorgelegd.stream()
                .filter(punt -> punt.beeld() == beeld)
                .sorted(Comparator.comparing(Voorgelegd::onderwerp).thenComparing(Voorgelegd::regel))
                .toList();
    }

    public List<Botsing> botsingen(int beeld) {
        return botsingen.stream()
                .filter(botsing -> botsing.beeld() == beeld)
                .sorted(Comparator.comparing(Botsing::sleutel).thenComparing(Botsing::regel))
                .toList();
    }

    public List<Patroon> patronen(int beeld) {
        return patronen.stream().filter(patroon -> patroon.beeld() == beeld).toList();
    }
}
