package nl.wederhoor.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.identiteit.Accounthandeling;

/** Logs what people do with their own account; what a beheerder does is logged where it is done. */
@Singleton
final class Accountwacht {
    private final Logboek logboek;
    private final Clock klok;

    Accountwacht(Logboek logboek, Clock klok) {
        this.logboek = logboek;
        this.klok = klok;
    }

    void bij(@Observes Accounthandeling handeling) {
        var account = handeling.account();
        logboek.schrijf(new Handeling(
                account.organisatie(),
                OffsetDateTime.now(klok),
                account.naam(),
                handeling.handeling(),
                Stuksoort.ACCOUNT,
                List.of(account.naam()),
                Doel.BEHEER,
                handeling.gedaan() ? Afloop.GEDAAN : Afloop.GEWEIGERD));
    }
}
