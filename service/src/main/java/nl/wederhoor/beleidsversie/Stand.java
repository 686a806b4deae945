package nl.wederhoor.beleidsversie;

import java.time.LocalDate;
import java.util.List;

/** What an organisation has in the database when a release brings its pack. */
record Stand(List<Regel> versies) {

    record Regel(int versie, String status, String herkomst, LocalDate van, LocalDate tot, String sha256) {
        boolean isVanPakket() {
            return herkomst.equals("pakket");
        }

        boolean isOpen() {
            return status.equals("gepubliceerd") && tot == null;
        }
    }

    boolean isLeeg() {
        return versies.isEmpty();
    }

    /** True when this content is the pack that was loaded last, so that there is nothing to do. */
    boolean laatstePakketIs(String sha256) {
        return versies.stream()
                .filter(Regel::isVanPakket)
                .reduce((eerste, tweede) -> tweede)
                .filter(laatste -> sha256.equals(laatste.sha256()))
                .isPresent();
    }

    /** True when somebody of the organisation made a version: then a release never publishes by itself. */
    boolean heeftEigenVersie() {
        return versies.stream().anyMatch(regel -> !regel.isVanPakket());
    }

    int volgendeVersie() {
        return versies.stream().mapToInt(Regel::versie).max().orElse(0) + 1;
    }

    List<Regel> open() {
        return versies.stream().filter(Regel::isOpen).toList();
    }
}
