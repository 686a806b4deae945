package nl.wederhoor.behandelaar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** Reads and changes what the planner knows of the handlers of one organisation; every use is a line in the log. */
@Singleton
public final class Behandelaars {
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    Behandelaars(Database database, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    public List<Behandelaarbeeld> alle(Medewerker door) {
        return database.within(door.organisatie(), connection -> {
            var alle = Behandelaaropslag.alle(connection, door.organisatie());
            log(door, "plangegevens lezen", alle.stream().map(Behandelaarbeeld::account));
            return alle;
        });
    }

    /** By name; the log says who stood on this page. */
    public Bladzijde<Behandelaarbeeld> bladzijde(Medewerker door, int pagina) {
        return database.within(door.organisatie(), connection -> {
            var bladzijde = Bladzijde.uit(Behandelaaropslag.alle(connection, door.organisatie()), pagina);
            log(door, "plangegevens lezen", bladzijde.items().stream().map(Behandelaarbeeld::account));
            return bladzijde;
        });
    }

    /** Throws 404 for who handles no cases here. */
    public Behandelaarbeeld lees(Medewerker door, String account) {
        return database.within(door.organisatie(), connection -> {
            var beeld = Behandelaaropslag.een(connection, door.organisatie(), account)
                    .orElseThrow(Weigering::nietGevonden);
            log(door, "plangegevens lezen", Stream.of(account));
            return beeld;
        });
    }

    /** Throws 412 when somebody changed it since that version was read; null is whatever version. */
    public Behandelaarbeeld wijzig(Medewerker door, String account, Long gelezen, Plangegevens nieuw) {
        return database.within(door.organisatie(), connection -> {
            Behandelaaropslag.neem(connection, door.organisatie(), account);
            var oud = Behandelaaropslag.een(connection, door.organisatie(), account)
                    .orElseThrow(Weigering::nietGevonden);
            if (gelezen != null && gelezen != oud.versie()) {
                throw Weigering.verouderd();
            }
            var beeld = new Behandelaarbeeld(account, oud.versie() + 1, nieuw);
            Behandelaaropslag.bewaar(connection, door.organisatie(), beeld, door.naam(), OffsetDateTime.now(klok));
            log(door, "plangegevens wijzigen", Stream.of(account));
            return beeld;
        });
    }

    private void log(Medewerker door, String handeling, Stream<String> accounts) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                handeling,
                Stuksoort.ACCOUNT,
                accounts.toList(),
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
