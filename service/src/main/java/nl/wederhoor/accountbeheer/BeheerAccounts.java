package nl.wederhoor.accountbeheer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Accountregister;
import nl.wederhoor.identiteit.Accountregister.Accountregel;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.toewijzing.DraagOver;

/**
 * What a beheerder does with accounts. No dossier is left with somebody who cannot work on it, and there is always a
 * beheerder; nobody changes their own roles.
 */
@Singleton
public final class BeheerAccounts {
    private static final Set<String> BEHANDELT = Set.of(Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR);

    private final Accountregister register;
    private final DraagOver draagOver;
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    BeheerAccounts(Accountregister register, DraagOver draagOver, Database database, Logboek logboek, Clock klok) {
        this.register = register;
        this.draagOver = draagOver;
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** An account with how many dossiers it has; no more is told of them. */
    public record Accountbeeld(
            String naam, List<String> rollen, boolean geblokkeerd, OffsetDateTime startwachtwoordTot, int dossiers) {}

    /** A password that is told once; whoever signs in with it chooses another at once. */
    public record Startgegevens(String naam, String startwachtwoord, OffsetDateTime geldigTot) {
        static Startgegevens van(Accountregister.Startwachtwoord start) {
            return new Startgegevens(start.naam(), start.startwachtwoord(), start.geldigTot());
        }

        @Override
        public String toString() {
            return "Startgegevens " + naam;
        }
    }

    /** What changed: the account as it is now, and who got how many dossiers. */
    public record Accountwijziging(
            String naam, List<String> rollen, boolean geblokkeerd, Map<String, Integer> overgedragen) {}

    public List<Accountbeeld> alle(Medewerker door) {
        return database.within(door.organisatie(), connection -> {
            var aantallen = Dossiertelling.perBehandelaar(connection, door.organisatie());
            var alle = register.alle(door.organisatie()).stream()
                    .map(regel -> new Accountbeeld(
                            regel.naam(),
                            regel.rollen().stream().sorted().toList(),
                            regel.geblokkeerd(),
                            regel.startwachtwoordTot(),
                            aantallen.getOrDefault(regel.naam(), 0)))
                    .toList();
            log(door, "accounts lezen", alle.stream().map(Accountbeeld::naam).toList());
            return alle;
        });
    }

    /** Throws 400 for a name that is none, 409 for one that is taken. */
    public Startgegevens maak(Medewerker door, String naam, Set<String> rollen) {
        return database.within(door.organisatie(), connection -> {
            if (!naam.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
                throw Weigering.ongeldig("naam", "Gebruik kleine letters, cijfers, punt, - en _, zonder @.");
            }
            var start = register.maak(door.organisatie(), naam, rollen)
                    .orElseThrow(() -> Weigering.botst("Deze naam is al in gebruik. Kies een andere naam."));
            log(door, "account maken", List.of(naam));
            return Startgegevens.van(start);
        });
    }

    /** The account gets a start password, and its sessions end at once. */
    public Startgegevens geefStartwachtwoord(Medewerker door, String naam) {
        return database.within(door.organisatie(), connection -> {
            neem(connection, door, naam);
            log(door, "startwachtwoord geven", List.of(naam));
            return Startgegevens.van(register.geefStartwachtwoord(door.organisatie(), naam));
        });
    }

    /** @param overdragenAan who gets the dossiers when these roles handle none; null is whom the planner proposes */
    public Accountwijziging zetRollen(Medewerker door, String naam, Set<String> rollen, String overdragenAan) {
        return database.within(door.organisatie(), connection -> {
            var oud = neem(connection, door, naam);
            eisNietZelf(door, naam);
            if (!rollen.contains(Rol.BEHEERDER)) {
                eisAndereBeheerder(connection, door, naam);
            }
            register.zet(connection, door.organisatie(), naam, rollen, oud.geblokkeerd());
            log(door, "rollen wijzigen", List.of(naam));
            var verdeeld = rollen.stream().anyMatch(BEHANDELT::contains)
                    ? Map.<String, Integer>of()
                    : verdeel(door, naam, overdragenAan);
            return new Accountwijziging(naam, rollen.stream().sorted().toList(), oud.geblokkeerd(), verdeeld);
        });
    }

    /** Ends every session at once and hands over all dossiers, in one go. */
    public Accountwijziging blokkeer(Medewerker door, String naam, String overdragenAan) {
        return database.within(door.organisatie(), connection -> {
            var oud = neem(connection, door, naam);
            eisAndereBeheerder(connection, door, naam);
            eisNietZelf(door, naam);
            register.zet(connection, door.organisatie(), naam, new HashSet<>(oud.rollen()), true);
            log(door, "account blokkeren", List.of(naam));
            return new Accountwijziging(naam, oud.rollen(), true, verdeel(door, naam, overdragenAan));
        });
    }

    public Accountwijziging deblokkeer(Medewerker door, String naam) {
        return database.within(door.organisatie(), connection -> {
            var oud = neem(connection, door, naam);
            register.zet(connection, door.organisatie(), naam, new HashSet<>(oud.rollen()), false);
            log(door, "account deblokkeren", List.of(naam));
            return new Accountwijziging(naam, oud.rollen(), false, Map.of());
        });
    }

    public Accountwijziging draagOver(Medewerker door, String naam, String overdragenAan) {
        return database.within(door.organisatie(), connection -> {
            var oud = neem(connection, door, naam);
            return new Accountwijziging(naam, oud.rollen(), oud.geblokkeerd(), verdeel(door, naam, overdragenAan));
        });
    }

    private Map<String, Integer> verdeel(Medewerker door, String van, String naar) {
        if (naar != null && !isOpvolger(door, van, naar)) {
            throw Weigering.ongeldig("overdragenAan", "Kies een andere behandelaar van de eigen organisatie.");
        }
        log(door, "dossiers overdragen", List.of(van));
        return new TreeMap<>(draagOver.draagOver(door, van, naar));
    }

    private boolean isOpvolger(Medewerker door, String van, String naar) {
        return register.alle(door.organisatie()).stream()
                .anyMatch(regel -> regel.naam().equals(naar)
                        && !regel.naam().equals(van)
                        && !regel.geblokkeerd()
                        && regel.rollen().stream().anyMatch(BEHANDELT::contains));
    }

    private Accountregel neem(Connection connection, Medewerker door, String naam) throws SQLException {
        return register.neem(connection, door.organisatie(), naam).orElseThrow(Weigering::nietGevonden);
    }

    private void eisAndereBeheerder(Connection connection, Medewerker door, String naam) throws SQLException {
        if (register.isLaatsteBeheerder(connection, door.organisatie(), naam)) {
            throw Weigering.botst("Dit is de laatste beheerder. Maak eerst een andere beheerder.");
        }
    }

    private static void eisNietZelf(Medewerker door, String naam) {
        if (door.naam().equals(naam)) {
            throw Weigering.botst("Dit is uw eigen account. Vraag een andere beheerder.");
        }
    }

    private void log(Medewerker door, String handeling, List<String> accounts) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                handeling,
                Stuksoort.ACCOUNT,
                accounts,
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
