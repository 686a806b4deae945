package nl.wederhoor.planner.uitleg;

import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Eenheid;

/**
 * What one reader may see of one case, decided before anything is written down: what is withheld is never in the answer.
 *
 * <p>Where a granted wish asks for declarations that handlers made voluntarily, no block of that case shows its rule,
 * not even the others: by elimination they would tell who declared what. The handler of a case sees no colleagues: who could
 * not have it, before and after a name was written down, would tell who has a tie with whom.
 */
record Afscherming(Inzage inzage, boolean verklaringSpeelt) {
    static Afscherming voor(Inzage inzage, Eenheid eenheid, Momentopname momentopname) {
        return new Afscherming(inzage, eenheid.zaken().stream().anyMatch(zaak -> vraagtVerklaring(zaak, momentopname)));
    }

    private static boolean vraagtVerklaring(Zaak zaak, Momentopname momentopname) {
        Wens wens = momentopname.geldendeWens(zaak);
        return wens != null && wens.soort() != Wens.Soort.BENOEMD;
    }

    boolean toontBlokkades() {
        return inzage == Inzage.BLOKKADES && !verklaringSpeelt;
    }

    boolean toontCijfers() {
        return inzage != Inzage.EIGEN_ZAAK;
    }

    boolean toontCollegas() {
        return inzage != Inzage.EIGEN_ZAAK;
    }
}
