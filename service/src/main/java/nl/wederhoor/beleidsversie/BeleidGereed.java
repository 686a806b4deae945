package nl.wederhoor.beleidsversie;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every published version was compiled and warmed; versions that failed are named. */
@Readiness
final class BeleidGereed implements HealthCheck {
    private final Beleidsversies versies;

    BeleidGereed(Beleidsversies versies) {
        this.versies = versies;
    }

    @Override
    public HealthCheckResponse call() {
        var antwoord = HealthCheckResponse.named("beleid").status(versies.zijnKlaar());
        if (versies.zijnKlaar()) {
            antwoord.withData("organisaties", String.join(", ", versies.organisaties()));
            versies.onbruikbaar().forEach(versie -> antwoord.withData(versie, "niet te gebruiken"));
        }
        return antwoord.build();
    }
}
