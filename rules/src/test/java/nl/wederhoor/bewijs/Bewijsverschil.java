package nl.wederhoor.bewijs;

import java.util.List;

/** What one question was answered then and is answered now; nummer counts from 1 in the set. */
record Bewijsverschil(int nummer, Goudenbewijs was, Goudenbewijs wordt) {

    boolean isGelijk() {
        return was.adviesSha256().equals(wordt.adviesSha256())
                && was.invoerSha256().equals(wordt.invoerSha256())
                && was.kenmerken().equals(wordt.kenmerken());
    }

    String organisatie() {
        return was.vraag().organisatie();
    }

    boolean anderBeleid() {
        return !was.beleidSha256().equals(wordt.beleidSha256());
    }

    /** Statuses, dates, rows and clauses that differ; empty when only words or questions do. */
    List<Afwijking> afwijkingen() {
        return Kenmerken.verschillen(was.kenmerken(), wordt.kenmerken());
    }

    List<String> andereDelen() {
        return Delen.verschillen(was.delen(), wordt.delen());
    }
}
