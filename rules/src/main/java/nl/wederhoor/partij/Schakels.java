package nl.wederhoor.partij;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers under keys, several under one key, in twelve bytes each: there are a score of them for every word of a name. */
final class Schakels {
    private static final int GEEN = -1;
    private static final int BEGIN = 1 << 10;

    private int[] kop = leeg(BEGIN);
    private int[] sleutels = new int[BEGIN];
    private int[] waarden = new int[BEGIN];
    private int[] volgende = new int[BEGIN];
    private int vrij = GEEN;
    private int gebruikt;

    void voegToe(int sleutel, int waarde) {
        int plaats = plaats();
        int bak = bak(sleutel);
        sleutels[plaats] = sleutel;
        waarden[plaats] = waarde;
        volgende[plaats] = kop[bak];
        kop[bak] = plaats;
    }

    /** One of them, when it stands there more than once. */
    void haalWeg(int sleutel, int waarde) {
        int bak = bak(sleutel);
        int vorige = GEEN;
        for (int plaats = kop[bak]; plaats != GEEN; plaats = volgende[plaats]) {
            if (sleutels[plaats] == sleutel && waarden[plaats] == waarde) {
                maakLos(bak, vorige, plaats);
                return;
            }
            vorige = plaats;
        }
    }

    void vind(int sleutel, IntConsumer gevonden) {
        for (int plaats = kop[bak(sleutel)]; plaats != GEEN; plaats = volgende[plaats]) {
            if (sleutels[plaats] == sleutel) {
                gevonden.accept(waarden[plaats]);
            }
        }
    }

    private void maakLos(int bak, int vorige, int plaats) {
        if (vorige == GEEN) {
            kop[bak] = volgende[plaats];
        } else {
            volgende[vorige] = volgende[plaats];
        }
        volgende[plaats] = vrij;
        vrij = plaats;
    }

    private int plaats() {
        if (vrij != GEEN) {
            int plaats = vrij;
            vrij = volgende[plaats];
            return plaats;
        }
        if (gebruikt == sleutels.length) {
            groei(gebruikt + (gebruikt >> 1));
        }
        return gebruikt++;
    }

    /** Only when nothing is free, so that every place is in use. */
    private void groei(int grootte) {
        sleutels = Arrays.copyOf(sleutels, grootte);
        waarden = Arrays.copyOf(waarden, grootte);
        volgende = Arrays.copyOf(volgende, grootte);
        if (grootte > kop.length) {
            kop = leeg(kop.length * 2);
            for (int plaats = 0; plaats < gebruikt; plaats++) {
                int bak = bak(sleutels[plaats]);
                volgende[plaats] = kop[bak];
                kop[bak] = plaats;
            }
        }
    }

    private int bak(int sleutel) {
        int gemengd = sleutel * 0x9E3779B9;
        return (gemengd ^ gemengd >>> 15) & kop.length - 1;
    }

    private static int[] leeg(int grootte) {
        var kop = new int[grootte];
        Arrays.fill(kop, GEEN);
        return kop;
    }
}
