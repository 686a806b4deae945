package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.tabel.Atomen;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.Kolom;

/**
 * All complete inputs of some columns, cut into the parts that given cells tell apart: values of a list that every cell
 * treats alike are one part, and so are neighbours on a line.
 */
public final class Ruimte {
    private final List<Kolom> kolommen;
    private final List<Atomen> atomen;
    private final List<int[]> deelVanAtoom = new ArrayList<>();
    private final int[] delen;

    /** The space of these columns under these rows, each with one cell per column. */
    public Ruimte(List<Kolom> kolommen, List<List<Cel>> rijen) {
        this.kolommen = List.copyOf(kolommen);
        this.atomen = new ArrayList<>();
        this.delen = new int[kolommen.size()];
        for (int kolom = 0; kolom < kolommen.size(); kolom++) {
            int plaats = kolom;
            var cellen = rijen.stream().map(rij -> rij.get(plaats)).toList();
            atomen.add(Atomen.van(kolommen.get(kolom), cellen));
            verdeel(kolom, cellen);
        }
    }

    private void verdeel(int kolom, List<Cel> cellen) {
        var van = atomen.get(kolom);
        var deel = new int[van.aantal()];
        var bekend = new HashMap<BitSet, Integer>();
        int aantal = 0;
        for (int atoom = 0; atoom < deel.length; atoom++) {
            var patroon = patroon(cellen, van.vertegenwoordiger(atoom));
            var eerder = bekend.get(patroon);
            boolean zelfde = eerder != null && (!van.isGeordend() || eerder == aantal - 1);
            deel[atoom] = zelfde ? eerder : aantal++;
            bekend.put(patroon, deel[atoom]);
        }
        deelVanAtoom.add(deel);
        delen[kolom] = aantal;
    }

    private static BitSet patroon(List<Cel> cellen, Object waarde) {
        var patroon = new BitSet(cellen.size());
        for (int i = 0; i < cellen.size(); i++) {
            patroon.set(i, cellen.get(i).past(waarde));
        }
        return patroon;
    }

    public List<Kolom> kolommen() {
        return kolommen;
    }

    /** The number of parts of a column. */
    int delen(int kolom) {
        return delen[kolom];
    }

    boolean isGeordend(int kolom) {
        return atomen.get(kolom).isGeordend();
    }

    /** All inputs. */
    public Doos alles() {
        var vol = new ArrayList<BitSet>();
        for (int aantal : delen) {
            var deel = new BitSet(aantal);
            deel.set(0, aantal);
            vol.add(deel);
        }
        return new Doos(vol);
    }

    /** The inputs that these cells let through; they must be cells that the space was made with. */
    public Doos doos(List<Cel> cellen) {
        var doos = new ArrayList<BitSet>();
        for (int kolom = 0; kolom < delen.length; kolom++) {
            var deel = new BitSet(delen[kolom]);
            for (int atoom = 0; atoom < deelVanAtoom.get(kolom).length; atoom++) {
                if (cellen.get(kolom).past(atomen.get(kolom).vertegenwoordiger(atoom))) {
                    deel.set(deelVanAtoom.get(kolom)[atoom]);
                }
            }
            doos.add(deel);
        }
        return new Doos(doos);
    }

    /** One cell per column that together let through exactly this box; on a line its parts must stand side by side. */
    public List<Cel> cellen(Doos doos) {
        var cellen = new ArrayList<Cel>();
        for (int kolom = 0; kolom < delen.length; kolom++) {
            var gekozen = new BitSet();
            for (int atoom = 0; atoom < deelVanAtoom.get(kolom).length; atoom++) {
                gekozen.set(atoom, doos.delen(kolom).get(deelVanAtoom.get(kolom)[atoom]));
            }
            cellen.add(atomen.get(kolom).cel(gekozen));
        }
        return cellen;
    }

    /** The two boxes as one, when they differ in one column only and a cell can say both. */
    public Optional<Doos> aaneen(Doos een, Doos ander) {
        int anders = -1;
        for (int kolom = 0; kolom < delen.length; kolom++) {
            if (!een.delen(kolom).equals(ander.delen(kolom))) {
                if (anders >= 0) {
                    return Optional.empty();
                }
                anders = kolom;
            }
        }
        if (anders < 0) {
            return Optional.of(een);
        }
        var samen = (BitSet) een.delen(anders).clone();
        samen.or(ander.delen(anders));
        boolean gat = isGeordend(anders) && samen.length() - samen.nextSetBit(0) != samen.cardinality();
        return gat ? Optional.empty() : Optional.of(een.met(anders, samen));
    }

    /** The first input of a box: one legal value per source. */
    public Map<String, Object> invoer(Doos doos) {
        var invoer = new LinkedHashMap<String, Object>();
        for (int kolom = 0; kolom < delen.length; kolom++) {
            int deel = doos.delen(kolom).nextSetBit(0);
            invoer.put(kolommen.get(kolom).naam(), waarde(kolom, deel));
        }
        return invoer;
    }

    private Object waarde(int kolom, int deel) {
        int atoom = 0;
        while (deelVanAtoom.get(kolom)[atoom] != deel) {
            atoom++;
        }
        return atomen.get(kolom).vertegenwoordiger(atoom);
    }
}
