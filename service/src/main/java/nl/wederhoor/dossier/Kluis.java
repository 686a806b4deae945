package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wederhoor.versleuteling.Sleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a data key for every dossier, wrapped under a key that is never in the database. */
@Singleton
final class Kluis {
    private static final String HMAC = "HmacSHA256";

    private final Sleutel hoofdsleutel;
    private final SecretKeySpec kenmerksleutel;
    private final EntityManager opslag;
    private final SecureRandom toeval = new SecureRandom();

    Kluis(@ConfigProperty(name = "wederhoor.sleutel.dossier") String geheim, EntityManager opslag) {
        this.hoofdsleutel = Sleutel.vanGeheim(geheim);
        this.kenmerksleutel = new SecretKeySpec(Base64.getUrlDecoder().decode(geheim), HMAC);
        this.opslag = opslag;
    }

    /** A lock with a new key, which is kept with the dossier. */
    Slot nieuw(Dossierid dossier) {
        var sleutel = new byte[Sleutel.BYTES];
        toeval.nextBytes(sleutel);
        opslag.persist(new Sleutelrij(dossier, hoofdsleutel.versleutel(sleutel, bindtekst(dossier))));
        return new Slot(Sleutel.van(sleutel), dossier);
    }

    /** The lock of a dossier; throws when its key was destroyed. */
    Slot van(Dossierid dossier) {
        var rij = opslag.find(Sleutelrij.class, dossier);
        if (rij == null) {
            throw new IllegalStateException(
                    "De sleutel van dit dossier is vernietigd. Misschien is het dossier gewist.");
        }
        return van(dossier, rij.versleuteld);
    }

    /** The lock that a wrapped key opens, for those who read many dossiers in one query. */
    Slot van(Dossierid dossier, byte[] verpakt) {
        var sleutel = hoofdsleutel.ontsleutel(verpakt, bindtekst(dossier));
        return new Slot(Sleutel.van(sleutel.orElseThrow(Slot::isVeranderd)), dossier);
    }

    /** A keyed hash: equal for equal texts, and nothing to guess from for who has only the database. */
    String vingerafdruk(byte[] tekst) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(kenmerksleutel);
            mac.update("vingerafdruk\n".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(tekst));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static String bindtekst(Dossierid dossier) {
        return "dossiersleutel\n" + dossier.organisatie() + "\n" + dossier.id();
    }
}
