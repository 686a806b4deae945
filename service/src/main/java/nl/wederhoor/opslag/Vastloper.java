package nl.wederhoor.opslag;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Whether a transaction was broken off because it waited for another that waited for it: done again, it succeeds. */
final class Vastloper {
    private static final Set<String> STANDEN = Set.of("40P01", "40001");

    private Vastloper() {}

    /** Also when it came to light while the transaction was being kept, under what the transaction manager says of it. */
    static boolean is(Throwable fout) {
        return is(fout, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean is(Throwable fout, Set<Throwable> gezien) {
        if (fout == null || !gezien.add(fout)) {
            return false;
        }
        return fout instanceof SQLException sql && STANDEN.contains(String.valueOf(sql.getSQLState()))
                || fout instanceof DatabaseFailure databank && databank.isVastloper()
                || is(fout.getCause(), gezien)
                || Arrays.stream(fout.getSuppressed()).anyMatch(deel -> is(deel, gezien));
    }

    static boolean isStand(String sqlState) {
        return STANDEN.contains(sqlState);
    }
}
