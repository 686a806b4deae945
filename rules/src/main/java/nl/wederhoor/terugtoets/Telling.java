package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import nl.wederhoor.feiten.Feit;

/** What one thread counted; counts of several threads add up to the same, whoever did what. */
final class Telling implements Teller {
    private final Groepsteller gronden = new Groepsteller(Feit.GRONDEN);
    private final Groepsteller terreinen = new Groepsteller(Feit.TERREIN);
    private final Voorbeeldkiezer voorbeelden = new Voorbeeldkiezer();
    private final TreeMap<String, Long> onderdelen = new TreeMap<>();
    private final long[] nodig;
    private final long[] voldoende;
    private final long[] oorzaak;
    private long[] perUitslag = new long[256];
    private long aantal;
    private long gewijzigd;
    private long zonderOorzaak;

    Telling(int wijzigingen) {
        nodig = new long[wijzigingen];
        voldoende = new long[wijzigingen];
        oorzaak = new long[wijzigingen];
    }

    @Override
    public void tel(long plaats, Zaak zaak, Uitslag[] uitslagen) {
        aantal++;
        List<Lijnverandering> veranderd = null;
        for (var uitslag : uitslagen) {
            bijUitslag(uitslag.nummer());
            if (uitslag.isAnders()) {
                veranderd = veranderd == null ? new ArrayList<>() : veranderd;
                veranderd.addAll(uitslag.veranderd());
            }
        }
        gronden.tel(zaak.feiten(), veranderd != null);
        terreinen.tel(zaak.feiten(), veranderd != null);
        if (veranderd != null) {
            gewijzigd++;
            oorzaken(veranderd);
            veranderd.stream()
                    .map(Lijnverandering::onderdeel)
                    .distinct()
                    .forEach(onderdeel -> onderdelen.merge(onderdeel, 1L, Long::sum));
            voorbeelden.bied(plaats, zaak.id(), veranderd);
        }
    }

    private void bijUitslag(int nummer) {
        if (nummer >= perUitslag.length) {
            perUitslag = Arrays.copyOf(perUitslag, Math.max(nummer + 1, 2 * perUitslag.length));
        }
        perUitslag[nummer]++;
    }

    private void oorzaken(List<Lijnverandering> veranderd) {
        var zonder = new BitSet();
        var alleen = new BitSet();
        for (var verandering : veranderd) {
            zonder.or(verandering.nodig());
            alleen.or(verandering.voldoende());
        }
        zonder.stream().forEach(nr -> nodig[nr]++);
        alleen.stream().forEach(nr -> voldoende[nr]++);
        zonder.or(alleen);
        zonder.stream().forEach(nr -> oorzaak[nr]++);
        zonderOorzaak += zonder.isEmpty() ? 1 : 0;
    }

    Telling plus(Telling ander) {
        aantal += ander.aantal;
        gewijzigd += ander.gewijzigd;
        zonderOorzaak += ander.zonderOorzaak;
        ander.onderdelen.forEach((onderdeel, keer) -> onderdelen.merge(onderdeel, keer, Long::sum));
        perUitslag = Arrays.copyOf(perUitslag, Math.max(perUitslag.length, ander.perUitslag.length));
        voegToe(perUitslag, ander.perUitslag);
        voegToe(nodig, ander.nodig);
        voegToe(voldoende, ander.voldoende);
        voegToe(oorzaak, ander.oorzaak);
        gronden.plus(ander.gronden);
        terreinen.plus(ander.terreinen);
        voorbeelden.plus(ander.voorbeelden);
        return this;
    }

    private static void voegToe(long[] naar, long[] van) {
        for (int i = 0; i < van.length; i++) {
            naar[i] += van[i];
        }
    }

    long aantal() {
        return aantal;
    }

    long gewijzigd() {
        return gewijzigd;
    }

    long zonderOorzaak() {
        return zonderOorzaak;
    }

    TreeMap<String, Long> onderdelen() {
        return onderdelen;
    }

    long keer(Uitslag uitslag) {
        return uitslag.nummer() < perUitslag.length ? perUitslag[uitslag.nummer()] : 0;
    }

    long nodig(int wijziging) {
        return nodig[wijziging];
    }

    long voldoende(int wijziging) {
        return voldoende[wijziging];
    }

    long oorzaak(int wijziging) {
        return oorzaak[wijziging];
    }

    Groepsteller gronden() {
        return gronden;
    }

    Groepsteller terreinen() {
        return terreinen;
    }

    Voorbeeldkiezer voorbeelden() {
        return voorbeelden;
    }
}
