package nl.wederhoor.pagina;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.identiteit.Medewerker;

/** Fills in what stands around a page for the person who is signed in. */
@Singleton
public final class ToonSchil {
    private final Beleidsversies versies;
    private final Clock klok;

    ToonSchil(Beleidsversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    public Schil voor(Medewerker wie, String actief) {
        return new Schil(
                true,
                wie.account().toString(),
                protocol(wie),
                naam(wie.organisatie()),
                actief,
                Ingang.voor(wie, protocol(wie)));
    }

    /** The organisation whose protocol is shown first: one's own, or the first one when it has no policy yet. */
    String protocol(Medewerker wie) {
        return versies.kent(wie.organisatie())
                ? wie.organisatie()
                : versies.organisaties().get(0);
    }

    public String naam(String organisatie) {
        return versies.geldigOp(organisatie, OffsetDateTime.now(klok))
                .map(versie -> versie.beleid().naam())
                .orElse(organisatie);
    }
}
