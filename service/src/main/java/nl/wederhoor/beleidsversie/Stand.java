package nl.wederhoor.beleidsversie;

import java.util.List;
import java.util.Optional;

/** What an organisation has in the database when a pack comes in. */
record Stand(List<Regel> versies) {

    record Regel(int versie, String status, String sha256) {}

    boolean isLeeg() {
        return versies.isEmpty();
    }

    /** The version with this content, whatever became of it: what stands there already is not brought again. */
    Optional<Regel> met(String sha256) {
        return versies.stream().filter(regel -> sha256.equals(regel.sha256())).findFirst();
    }

    int volgendeVersie() {
        return versies.stream().mapToInt(Regel::versie).max().orElse(0) + 1;
    }
}
