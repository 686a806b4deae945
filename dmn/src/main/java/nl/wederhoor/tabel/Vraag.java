package nl.wederhoor.tabel;

import java.util.Arrays;

/**
 * One question to one table in one state, exact through the whole chain: bottom up, and where unknown sources or tables
 * are read in more than one place, once per value of these (three-valued.md, steps 8 and 9).
 */
final class Vraag {
    private static final int NIET_VAST = -1;

    private final Kegel kegel;
    private final Stand[] standen;
    private final boolean[] gegeven;
    private final boolean[] open;
    private final int[] vast;
    private Antwoord gevonden = Antwoord.leeg();

    Vraag(Kegel kegel, Toestand toestand) {
        int delen = kegel.delen().size();
        this.kegel = kegel;
        this.standen = new Stand[delen];
        this.gegeven = new boolean[delen];
        this.vast = new int[delen];
        Arrays.fill(vast, NIET_VAST);
        Arrays.setAll(standen, i -> new Stand(kegel.delen().get(i).matrix().kolommen()));
        var atomen = kegel.atomen(toestand);
        this.open = new boolean[kegel.gedeeld().size()];
        for (int i = 0; i < atomen.length; i++) {
            if (atomen[i] != Stand.OPEN) {
                kegel.bladeren().get(i).zetAtoom(kegel.delen(), standen, atomen[i]);
            }
        }
        for (int i = 0; i < open.length; i++) {
            open[i] = toestand.waarde(kegel.gedeeld().get(i).bron()) == null;
        }
        neemGegevenTabellen(toestand);
    }

    /** A state may name the outcome of a child table; then the child is not asked. */
    private void neemGegevenTabellen(Toestand toestand) {
        for (int deel = 0; deel < standen.length - 1; deel++) {
            var waarde = toestand.waarde(Bron.tabel(kegel.delen().get(deel).besluit()));
            gegeven[deel] = waarde != null;
            if (gegeven[deel]) {
                for (var afnemer : kegel.afnemers(deel)) {
                    var matrix = kegel.delen().get(afnemer.deel()).matrix();
                    standen[afnemer.deel()].zet(afnemer.kolom(), matrix.klasse(afnemer.kolom(), waarde));
                }
            }
        }
    }

    Antwoord antwoord() {
        var grof = grof();
        boolean exact = standen.length == 1
                || grof.isBeslist(kegel.top().matrix().tabel().hitbeleid());
        if (exact || !moetConditioneren()) {
            return grof;
        }
        onderzoek(0);
        return new Antwoord(rijen(grof), gevonden.groepen(), gevonden.zeker(), gevonden.geen());
    }

    /** True when the answer bottom up alone can be too wide. */
    boolean conditioneert() {
        return !grof().isBeslist(kegel.top().matrix().tabel().hitbeleid()) && moetConditioneren();
    }

    /** Bottom up without conditioning: never too narrow, exact when nothing unknown is read twice. */
    private Antwoord grof() {
        int top = standen.length - 1;
        for (int deel = 0; deel < top; deel++) {
            if (!gegeven[deel]) {
                geefDoor(deel, groepen(deel));
            }
        }
        return kegel.top().antwoord(standen[top]);
    }

    private long groepen(int deel) {
        return vast[deel] == NIET_VAST
                ? kegel.delen().get(deel).antwoord(standen[deel]).groepen()
                : 1L << vast[deel];
    }

    private void geefDoor(int deel, long groepen) {
        for (var afnemer : kegel.afnemers(deel)) {
            var ouder = kegel.delen().get(afnemer.deel());
            long klassen = 0;
            for (long over = groepen; over != 0; over &= over - 1) {
                klassen |= 1L << ouder.klasseVanGroep(afnemer.kolom(), Long.numberOfTrailingZeros(over));
            }
            standen[afnemer.deel()].beperk(afnemer.kolom(), klassen);
        }
    }

    private boolean moetConditioneren() {
        for (boolean isOpen : open) {
            if (isOpen) {
                return true;
            }
        }
        return meervoudig() >= 0;
    }

    private void onderzoek(int vanaf) {
        var grof = grof();
        if (grof.voegtNietsToeAan(gevonden)) {
            return;
        }
        for (int i = vanaf; i < open.length; i++) {
            if (open[i]) {
                perKlasse(i);
                return;
            }
        }
        int deel = meervoudig();
        if (deel >= 0) {
            perGroep(deel);
            return;
        }
        gevonden = gevonden.samen(grof);
    }

    private void perKlasse(int i) {
        var blad = kegel.gedeeld().get(i);
        for (int klasse = 0; klasse < blad.klassen(); klasse++) {
            blad.zetKlasse(standen, klasse);
            onderzoek(i + 1);
        }
        blad.open(standen);
    }

    private void perGroep(int deel) {
        for (long over = groepen(deel); over != 0; over &= over - 1) {
            vast[deel] = Long.numberOfTrailingZeros(over);
            onderzoek(open.length);
        }
        vast[deel] = NIET_VAST;
    }

    /** The first table that feeds several columns and can still give several outputs, or -1. */
    private int meervoudig() {
        for (int deel = 0; deel < standen.length - 1; deel++) {
            boolean vrij = !gegeven[deel]
                    && vast[deel] == NIET_VAST
                    && kegel.afnemers(deel).size() > 1;
            if (vrij && Long.bitCount(groepen(deel)) > 1) {
                return deel;
            }
        }
        return -1;
    }

    /** The rows that were not excluded and whose output can come. */
    private long rijen(Antwoord grof) {
        long rijen = 0;
        for (long over = gevonden.groepen(); over != 0; over &= over - 1) {
            rijen |= kegel.top().matrix().groep(Long.numberOfTrailingZeros(over));
        }
        return rijen & grof.rijen();
    }
}
