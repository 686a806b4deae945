package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table compiled: per column the classes of atoms that no row tells apart, per class the rows that match as bits of
 * a long (row 0 is bit 0), and per distinct output the rows that give it.
 */
final class Matrix {
    /** Whether a cell matches a value; the tests pass wrong ones on purpose. */
    interface Passer {
        boolean past(Cel cel, Object waarde);
    }

    private final GelezenTabel tabel;
    private final Atomen[] atomen;
    private final int[][] klasseVanAtoom;
    private final long[][] maskers;
    private final long[] vragers;
    private final long[] groepen;
    private final List<Map<String, Object>> uitvoer;
    private final long alleRijen;

    Matrix(GelezenTabel tabel, List<Atomen> atomen, Passer passer) {
        int kolommen = tabel.invoer().size();
        this.tabel = tabel;
        this.atomen = atomen.toArray(Atomen[]::new);
        this.klasseVanAtoom = new int[kolommen][];
        this.maskers = new long[kolommen][];
        this.vragers = new long[kolommen];
        for (int kolom = 0; kolom < kolommen; kolom++) {
            verdeel(kolom, passer);
            vragers[kolom] = zoekVragers(kolom);
        }
        int rijen = tabel.rijen().size();
        this.alleRijen = rijen == Long.SIZE ? -1L : (1L << rijen) - 1;
        var perUitvoer = perUitvoer(tabel);
        this.uitvoer = List.copyOf(perUitvoer.keySet());
        this.groepen = perUitvoer.values().stream().mapToLong(Long::longValue).toArray();
    }

    private void verdeel(int kolom, Passer passer) {
        var klassen = new HashMap<Long, Integer>();
        var gevonden = new ArrayList<Long>();
        klasseVanAtoom[kolom] = new int[atomen[kolom].aantal()];
        for (int atoom = 0; atoom < klasseVanAtoom[kolom].length; atoom++) {
            long masker = masker(kolom, atomen[kolom].vertegenwoordiger(atoom), passer);
            klasseVanAtoom[kolom][atoom] = klassen.computeIfAbsent(masker, nieuw -> {
                gevonden.add(nieuw);
                return gevonden.size() - 1;
            });
        }
        maskers[kolom] = gevonden.stream().mapToLong(Long::longValue).toArray();
    }

    private long masker(int kolom, Object waarde, Passer passer) {
        long masker = 0;
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            if (passer.past(tabel.rijen().get(rij).cellen().get(kolom), waarde)) {
                masker |= 1L << rij;
            }
        }
        return masker;
    }

    private long zoekVragers(int kolom) {
        long vragers = 0;
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            boolean vraagt = !Cel.ALLES.equals(tabel.rijen().get(rij).cellen().get(kolom));
            vragers |= vraagt ? 1L << rij : 0;
        }
        return vragers;
    }

    private static Map<Map<String, Object>, Long> perUitvoer(GelezenTabel tabel) {
        var perUitvoer = new LinkedHashMap<Map<String, Object>, Long>();
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            perUitvoer.merge(tabel.rijen().get(rij).rij().uitvoer(), 1L << rij, (een, ander) -> een | ander);
        }
        return perUitvoer;
    }

    GelezenTabel tabel() {
        return tabel;
    }

    int kolommen() {
        return maskers.length;
    }

    String bron(int kolom) {
        return tabel.invoer().get(kolom).naam();
    }

    Atomen atomen(int kolom) {
        return atomen[kolom];
    }

    /** The class of a known value in a column. */
    int klasse(int kolom, Object waarde) {
        return klasseVanAtoom[kolom][atomen[kolom].atoom(waarde)];
    }

    int klasseVanAtoom(int kolom, int atoom) {
        return klasseVanAtoom[kolom][atoom];
    }

    /** The rows that match per class of a column. */
    long[] maskers(int kolom) {
        return maskers[kolom];
    }

    /** The rows that ask something of a column. */
    long vragers(int kolom) {
        return vragers[kolom];
    }

    long alleRijen() {
        return alleRijen;
    }

    /** The number of distinct outputs, in the order of their first rows. */
    int groepen() {
        return groepen.length;
    }

    /** The rows that give the output of this group. */
    long groep(int groep) {
        return groepen[groep];
    }

    Map<String, Object> uitvoer(int groep) {
        return uitvoer.get(groep);
    }

    /** The rows of these bits in table order. */
    List<Rij> rijen(long bits) {
        var rijen = new ArrayList<Rij>(Long.bitCount(bits));
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            rijen.add(tabel.rijen().get(Long.numberOfTrailingZeros(rest)).rij());
        }
        return rijen;
    }

    /** Two rows, as bits, that some input matches both, or 0 when no such pair exists. */
    long overlap() {
        int rijen = tabel.rijen().size();
        for (int een = 0; een < rijen; een++) {
            for (int ander = een + 1; ander < rijen; ander++) {
                long paar = 1L << een | 1L << ander;
                if (samen(paar)) {
                    return paar;
                }
            }
        }
        return 0;
    }

    private boolean samen(long paar) {
        return Arrays.stream(maskers)
                .allMatch(kolom -> Arrays.stream(kolom).anyMatch(masker -> (masker & paar) == paar));
    }
}
