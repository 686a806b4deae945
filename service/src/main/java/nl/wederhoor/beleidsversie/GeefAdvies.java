package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/** Advises on loose facts under the policy that is in force on the day asked; nothing is stored. */
@Singleton
public final class GeefAdvies {
    private final Beleidsversies versies;

    GeefAdvies(Beleidsversies versies) {
        this.versies = versies;
    }

    /** An advice with the policy it was given under. */
    public record Gegeven(Beleid beleid, Advies advies) {}

    /** Empty when the organisation is unknown or has no policy in force on that day. */
    public Optional<Gegeven> geef(String organisatie, OffsetDateTime peildatum, Feiten feiten, Besluiten besluiten) {
        return versies.geldigOp(organisatie, peildatum)
                .map(versie -> new Gegeven(versie.beleid(), versie.adviseur().adviseer(feiten, peildatum, besluiten)));
    }
}
