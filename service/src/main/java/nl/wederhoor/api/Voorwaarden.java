package nl.wederhoor.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.wederhoor.dossier.Versie;

/** The headers under which a change is made: the version that was read, and a key for a request that may come twice. */
public final class Voorwaarden {
    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String sleutel;

    @Context
    UriInfo adres;

    /** 428 without If-Match. */
    Versie versie(byte[] body) {
        return met(Kopregels.versie(ifMatch), body);
    }

    /** Where the contract asks no If-Match: compared when it is given. */
    Versie vrijeVersie(byte[] body) {
        return met(ifMatch == null ? Versie.elke() : Kopregels.versie(ifMatch), body);
    }

    private Versie met(Versie versie, byte[] body) {
        return Kopregels.herhaling(sleutel, metAdres(body)).map(versie::met).orElse(versie);
    }

    /** The same body at another address is another request. */
    private byte[] metAdres(byte[] body) {
        var alles = new ByteArrayOutputStream();
        alles.writeBytes(adres.getPath().getBytes(StandardCharsets.UTF_8));
        alles.write('\n');
        alles.writeBytes(body);
        return alles.toByteArray();
    }
}
