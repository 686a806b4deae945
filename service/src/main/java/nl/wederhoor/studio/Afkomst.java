package nl.wederhoor.studio;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a version comes from. */
final class Afkomst {
    private Afkomst() {}

    /**
     * The nearest version it was made from that was published, so that a draft in between hides nothing; for a pack the
     * first version.
     */
    static Optional<Versierij> gepubliceerd(Connection connection, Versierij versie) throws SQLException {
        var alle = Versieopslag.alle(connection, versie.organisatie()).stream()
                .collect(Collectors.toMap(Versierij::versie, Function.identity()));
        var rij = versie;
        while (rij != null && (rij == versie || !isGepubliceerd(rij))) {
            rij = rij.basis() == null ? null : alle.get(rij.basis());
        }
        return Optional.ofNullable(rij)
                .or(() -> Optional.ofNullable(alle.get(1)).filter(eerste -> eerste.versie() != versie.versie()));
    }

    private static boolean isGepubliceerd(Versierij rij) {
        return rij.status() == Versiestatus.GEPUBLICEERD || rij.status() == Versiestatus.VERVALLEN;
    }
}
