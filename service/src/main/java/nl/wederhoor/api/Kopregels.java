package nl.wederhoor.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Herhaling;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.probleem.Weigering;

/** The headers of dossiers: the version as a strong ETag, If-Match, and Idempotency-Key. */
public final class Kopregels {
    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SLEUTEL = Pattern.compile("[!-~]{1,200}");

    private Kopregels() {}

    /** A dossier's id; what is no id is the id of nothing (404). */
    public static UUID id(String tekst) {
        if (!ID.matcher(tekst).matches()) {
            throw Weigering.nietGevonden();
        }
        return UUID.fromString(tekst);
    }

    /** The version that was read; 428 without one, 412 when it can be no version of a dossier. */
    static Versie versie(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Weigering.zonderVersie();
        }
        if (ifMatch.strip().equals("*")) {
            return Versie.elke();
        }
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw Weigering.verouderd();
        }
        return Versie.van(Long.parseLong(etag.group(1)));
    }

    static Optional<Herhaling> herhaling(String sleutel, byte[] body) {
        if (sleutel == null) {
            return Optional.empty();
        }
        if (!SLEUTEL.matcher(sleutel).matches()) {
            throw Weigering.ongeldig("Idempotency-Key", "Gebruik 1 tot en met 200 gewone tekens zonder spatie.");
        }
        return Optional.of(new Herhaling(sleutel, body));
    }

    static Response gemaakt(Dossierbeeld dossier) {
        return Response.created(plaats(dossier))
                .tag(etag(dossier.versie()))
                .entity(DossierAntwoord.from(dossier))
                .build();
    }

    static Response ok(Dossierbeeld dossier) {
        return Response.ok(DossierAntwoord.from(dossier))
                .tag(etag(dossier.versie()))
                .build();
    }

    static EntityTag etag(long versie) {
        return new EntityTag(Long.toString(versie));
    }

    static URI plaats(Dossierbeeld dossier) {
        return URI.create("/api/v1/dossiers/" + dossier.id());
    }
}
