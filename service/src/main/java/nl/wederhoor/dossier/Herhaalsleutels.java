package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Idempotency-Keys: per account, for a day. Two requests at once wait for each other on the row. */
@Singleton
final class Herhaalsleutels {
    private static final Duration GELDIG = Duration.ofHours(24);

    private final Kluis kluis;

    Herhaalsleutels(Kluis kluis) {
        this.kluis = kluis;
    }

    /** The dossier that this key made before, or empty: then it is claimed for the new one. 409 with another body. */
    Optional<UUID> claim(Connection connection, Medewerker door, Herhaling herhaling, UUID nieuw, OffsetDateTime nu)
            throws SQLException {
        ruimOp(connection, door, nu);
        var vingerafdruk = kluis.vingerafdruk(herhaling.body());
        if (voegToe(connection, door, herhaling.sleutel(), vingerafdruk, nieuw, nu.plus(GELDIG))) {
            return Optional.empty();
        }
        return Optional.of(eerder(connection, door, herhaling.sleutel(), vingerafdruk));
    }

    /** True when the work on this dossier is to be done; false when the same request did it before. */
    boolean claim(Connection connection, Werkblad blad, Herhaling herhaling) throws SQLException {
        return claim(connection, blad.door(), herhaling, blad.rij().id.id(), blad.nu())
                .isEmpty();
    }

    private static boolean voegToe(
            Connection connection,
            Medewerker door,
            String sleutel,
            String vingerafdruk,
            UUID dossier,
            OffsetDateTime tot)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "insert into herhaalsleutel (organisatie, account, sleutel, vingerafdruk, dossier, verloopt_op)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (organisatie, account, sleutel) do nothing")) {
            opdracht.setString(1, door.organisatie());
            opdracht.setString(2, door.naam());
            opdracht.setString(3, sleutel);
            opdracht.setString(4, vingerafdruk);
            opdracht.setObject(5, dossier);
            opdracht.setObject(6, tot);
            return opdracht.executeUpdate() == 1;
        }
    }

    private static UUID eerder(Connection connection, Medewerker door, String sleutel, String vingerafdruk)
            throws SQLException {
        try (var vraag = connection.prepareStatement("select dossier, vingerafdruk from herhaalsleutel"
                + " where organisatie = ? and account = ? and sleutel = ?")) {
            vraag.setString(1, door.organisatie());
            vraag.setString(2, door.naam());
            vraag.setString(3, sleutel);
            try (var rij = vraag.executeQuery()) {
                if (!rij.next() || !rij.getString(2).equals(vingerafdruk)) {
                    throw Weigering.botst(
                            "Onder deze Idempotency-Key kwam eerder een ander verzoek. Gebruik een nieuwe sleutel.");
                }
                return rij.getObject(1, UUID.class);
            }
        }
    }

    private static void ruimOp(Connection connection, Medewerker door, OffsetDateTime nu) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "delete from herhaalsleutel where organisatie = ? and account = ? and verloopt_op <= ?")) {
            opdracht.setString(1, door.organisatie());
            opdracht.setString(2, door.naam());
            opdracht.setObject(3, nu);
            opdracht.executeUpdate();
        }
    }
}
