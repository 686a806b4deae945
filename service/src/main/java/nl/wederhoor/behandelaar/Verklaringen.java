package nl.wederhoor.behandelaar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.behandelaar.Zelfverklaring.Relatie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.versleuteling.Sleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What handlers declared themselves, encrypted and bound to who declared it. The one who declared it reads it; the planner
 * compares with it and shows it to nobody.
 */
@Singleton
public final class Verklaringen {
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;
    private final Verklaringopslag opslag;
    private final Event<VerklaringGewijzigd> gewijzigd;

    Verklaringen(
            Database database,
            Logboek logboek,
            Clock klok,
            Event<VerklaringGewijzigd> gewijzigd,
            @ConfigProperty(name = "wederhoor.sleutel.verklaring") String geheim) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
        this.gewijzigd = gewijzigd;
        this.opslag = new Verklaringopslag(Sleutel.vanGeheim(geheim));
    }

    /**
     * With whom handlers have a tie.
     *
     * @param onleesbaar whose declaration was changed or moved: what they declared is not known, so they get nothing
     */
    public record Banden(Map<String, List<Relatie>> van, Set<String> onleesbaar) {
        public static final Banden GEEN = new Banden(Map.of(), Set.of());

        @Override
        public String toString() {
            return "Banden";
        }
    }

    /** Throws 409 when it cannot be read; declaring again mends that. */
    public Zelfverklaring eigen(Medewerker wie) {
        return database.within(wie.organisatie(), connection -> {
            log(wie, "verklaring lezen", Stream.of(wie.naam()));
            return new Zelfverklaring(
                    eigenDeel(connection, wie, Verklaringopslag.ALS).beschikbaarAls(),
                    eigenDeel(connection, wie, Verklaringopslag.RELATIES).relaties());
        });
    }

    /** An empty declaration leaves nothing behind. */
    public Zelfverklaring verklaar(Medewerker wie, Zelfverklaring nieuw) {
        return database.within(wie.organisatie(), connection -> {
            log(wie, "verklaring wijzigen", Stream.of(wie.naam()));
            if (nieuw.equals(Zelfverklaring.LEEG)) {
                Verklaringopslag.wis(connection, wie.organisatie(), wie.naam());
            } else {
                opslag.bewaar(connection, wie.organisatie(), wie.naam(), nieuw);
            }
            gewijzigd.fire(new VerklaringGewijzigd(wie));
            return nieuw;
        });
    }

    /** The log names all who were compared, so that it does not tell who declared something. */
    public Banden banden(Connection connection, Medewerker door, Collection<String> accounts) throws SQLException {
        meldRaadpleging(door, accounts.stream().sorted().toList());
        var van = new HashMap<String, List<Relatie>>();
        var onleesbaar = new HashSet<String>();
        opslag.lees(connection, door.organisatie(), Verklaringopslag.RELATIES, accounts)
                .forEach((account, deel) -> {
                    deel.ifPresent(verklaring -> van.put(account, verklaring.relaties()));
                    if (deel.isEmpty()) {
                        onleesbaar.add(account);
                    }
                });
        return new Banden(van, onleesbaar);
    }

    /** Who declared to be available as such; asked only for a granted wish, and the caller tells the log. */
    public Set<String> beschikbaarAls(
            Connection connection, String organisatie, String als, Collection<String> accounts) throws SQLException {
        return opslag.lees(connection, organisatie, Verklaringopslag.ALS, accounts).entrySet().stream()
                .filter(een -> een.getValue()
                        .filter(verklaring -> als.equals(verklaring.beschikbaarAls()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Tells the log whose declarations were compared with what a dossier asks. */
    public void meldRaadpleging(Medewerker door, List<String> accounts) {
        if (!accounts.isEmpty()) {
            log(door, "verklaring raadplegen", accounts.stream());
        }
    }

    /** For who handles no cases any more. */
    public static void wis(Connection connection, String organisatie, String account) throws SQLException {
        Verklaringopslag.wis(connection, organisatie, account);
    }

    private Zelfverklaring eigenDeel(Connection connection, Medewerker wie, String deel) throws SQLException {
        return opslag.lees(connection, wie.organisatie(), deel, List.of(wie.naam()))
                .getOrDefault(wie.naam(), Optional.of(Zelfverklaring.LEEG))
                .orElseThrow(() -> Weigering.botst("Uw verklaring is niet meer te lezen. Vul haar opnieuw in."));
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
