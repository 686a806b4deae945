package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The parts of one source's domain that no cell of the policy tells apart: each value of a list, each threshold, and
 * each open gap between thresholds that holds a legal value.
 */
public final class Atomen {
    private static final int ONWETTIG = -1;

    private final Kolom kolom;
    private final List<Object> vertegenwoordigers;
    private final Map<Object, Integer> plaatsen;
    private final BigDecimal[] drempels;
    private final int[] atoomVanVak;

    private Atomen(Kolom kolom, List<Object> waarden, BigDecimal[] drempels, int[] atoomVanVak) {
        this.kolom = kolom;
        this.vertegenwoordigers = waarden;
        this.drempels = drempels;
        this.atoomVanVak = atoomVanVak;
        this.plaatsen = new HashMap<>();
        for (int i = 0; drempels == null && i < waarden.size(); i++) {
            plaatsen.put(waarden.get(i), i);
        }
    }

    /** The atoms of this source under all cells that read it. */
    public static Atomen van(Kolom kolom, Iterable<Cel> cellen) {
        if (kolom.soort() == Kolomsoort.TEKST || kolom.soort() == Kolomsoort.BOOLEAN) {
            return new Atomen(kolom, kolom.waarden(), null, null);
        }
        var drempels = new TreeSet<BigDecimal>();
        for (var cel : cellen) {
            if (cel instanceof Cel.Bereik bereik) {
                voegToe(drempels, bereik.onder());
                voegToe(drempels, bereik.boven());
            }
        }
        return geordend(kolom, drempels.toArray(BigDecimal[]::new));
    }

    public int aantal() {
        return vertegenwoordigers.size();
    }

    /** One legal value of the atom. */
    public Object vertegenwoordiger(int atoom) {
        return vertegenwoordigers.get(atoom);
    }

    /** The atom of a known value; throws IllegalArgumentException without the value when it is not legal. */
    int atoom(Object waarde) {
        var atoom = drempels == null ? plaatsen.get(waarde) : geordend(waarde);
        if (atoom == null || atoom == ONWETTIG) {
            throw new IllegalArgumentException("De waarde van " + kolom.naam()
                    + " valt buiten haar domein. Misschien is zij niet gecontroleerd voor de tabel werd gevraagd.");
        }
        return atoom;
    }

    /** True when the atoms stand on a line: numbers and days. */
    public boolean isGeordend() {
        return drempels != null;
    }

    /** The cell that lets through exactly these atoms; on a line they must stand side by side, and there is always one. */
    public Cel cel(BitSet gekozen) {
        if (gekozen.cardinality() == aantal()) {
            return Cel.ALLES;
        }
        if (isGeordend()) {
            return bereik(gekozen.nextSetBit(0), gekozen.length() - 1);
        }
        boolean niet = kolom.soort() == Kolomsoort.TEKST && 2 * gekozen.cardinality() > aantal() + 1;
        var genoemd = new ArrayList<Object>();
        for (int atoom = 0; atoom < aantal(); atoom++) {
            if (gekozen.get(atoom) != niet) {
                genoemd.add(vertegenwoordiger(atoom));
            }
        }
        return new Cel.Keuze(List.copyOf(genoemd), niet);
    }

    private Cel bereik(int eerste, int laatste) {
        int ondervak = vak(eerste);
        int bovenvak = vak(laatste);
        boolean onderMee = ondervak % 2 == 1;
        boolean bovenMee = bovenvak % 2 == 1;
        var onder = eerste == 0 ? null : drempels[onderMee ? ondervak / 2 : ondervak / 2 - 1];
        var boven = laatste == aantal() - 1 ? null : drempels[bovenvak / 2];
        if (kolom.geheel()) {
            onder = onder == null || onderMee
                    ? onder
                    : heel(onder, RoundingMode.FLOOR).add(BigDecimal.ONE);
            boven = boven == null || bovenMee
                    ? boven
                    : heel(boven, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            onderMee = bovenMee = true;
        }
        return new Cel.Bereik(grens(onder), onder != null && onderMee, grens(boven), boven != null && bovenMee);
    }

    private Object grens(BigDecimal getal) {
        return getal == null ? null : waarde(kolom, getal);
    }

    private static BigDecimal heel(BigDecimal getal, RoundingMode kant) {
        return getal.setScale(0, kant);
    }

    private int vak(int atoom) {
        int vak = 0;
        while (atoomVanVak[vak] != atoom) {
            vak++;
        }
        return vak;
    }

    private Integer geordend(Object waarde) {
        boolean goed = kolom.soort() == Kolomsoort.DATUM ? waarde instanceof LocalDate : waarde instanceof BigDecimal;
        if (!goed || !wettig(kolom, Waarden.plaats(waarde))) {
            return null;
        }
        int plek = Arrays.binarySearch(drempels, Waarden.plaats(waarde));
        return atoomVanVak[plek >= 0 ? 2 * plek + 1 : 2 * (-plek - 1)];
    }

    private static void voegToe(TreeSet<BigDecimal> drempels, Object grens) {
        if (grens != null) {
            drempels.add(Waarden.plaats(grens));
        }
    }

    /** Box 2i is the gap before threshold i, box 2i+1 the threshold itself. */
    private static Atomen geordend(Kolom kolom, BigDecimal[] drempels) {
        var waarden = new ArrayList<Object>();
        var atoomVanVak = new int[2 * drempels.length + 1];
        for (int vak = 0; vak < atoomVanVak.length; vak++) {
            int i = vak / 2;
            var getal = vak % 2 == 1
                    ? (wettig(kolom, drempels[i]) ? drempels[i] : null)
                    : tussen(kolom, i == 0 ? null : drempels[i - 1], i == drempels.length ? null : drempels[i]);
            atoomVanVak[vak] = getal == null ? ONWETTIG : waarden.size();
            if (getal != null) {
                waarden.add(waarde(kolom, getal));
            }
        }
        return new Atomen(kolom, List.copyOf(waarden), drempels, atoomVanVak);
    }

    private static Object waarde(Kolom kolom, BigDecimal getal) {
        return kolom.soort() == Kolomsoort.DATUM
                ? LocalDate.ofEpochDay(getal.longValueExact())
                : Celtaal.gelijkvormig(getal);
    }

    private static boolean wettig(Kolom kolom, BigDecimal getal) {
        return (kolom.minimum() == null || getal.compareTo(Waarden.plaats(kolom.minimum())) >= 0)
                && (kolom.maximum() == null || getal.compareTo(Waarden.plaats(kolom.maximum())) <= 0)
                && (!kolom.geheel() || getal.stripTrailingZeros().scale() <= 0);
    }

    /** A legal value strictly between the two (null is endless), or null when there is none. */
    private static BigDecimal tussen(Kolom kolom, BigDecimal onder, BigDecimal boven) {
        var laagste = kolom.minimum() == null ? null : Waarden.plaats(kolom.minimum());
        var hoogste = kolom.maximum() == null ? null : Waarden.plaats(kolom.maximum());
        var kandidaat = kandidaat(kolom.geheel(), onder, boven, laagste, hoogste);
        boolean goed = (onder == null || kandidaat.compareTo(onder) > 0)
                && (boven == null || kandidaat.compareTo(boven) < 0)
                && wettig(kolom, kandidaat);
        return goed ? kandidaat : null;
    }

    private static BigDecimal kandidaat(
            boolean geheel, BigDecimal onder, BigDecimal boven, BigDecimal laagste, BigDecimal hoogste) {
        if (laagste != null && (onder == null || laagste.compareTo(onder) > 0)) {
            return geheel ? laagste.setScale(0, RoundingMode.CEILING) : laagste;
        }
        if (onder != null && geheel) {
            return onder.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        }
        var plafond = boven == null || (hoogste != null && hoogste.compareTo(boven) < 0) ? hoogste : boven;
        if (onder != null) {
            return plafond == null
                    ? onder.add(BigDecimal.ONE)
                    : onder.add(plafond).divide(BigDecimal.valueOf(2));
        }
        if (plafond == null) {
            return BigDecimal.ZERO;
        }
        var eronder = plafond.subtract(BigDecimal.ONE);
        return geheel ? plafond.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE) : eronder;
    }
}
