package nl.wederhoor.accountbeheer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.identiteit.Accountregister;
import nl.wederhoor.identiteit.Accountregister.Accountregel;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.toewijzing.DraagOver;

/**
 * What a beheerder does with accounts. A block or another role holds at once; the dossiers follow after it, one by one, and
 * what nobody can get is named. There is always a beheerder, and nobody changes their own roles.
 */
@Singleton
public final class BeheerAccounts {
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
            String naam,
            List<String> rollen,
            boolean geblokkeerd,
            OffsetDateTime startwachtwoordTot,
            int dossiers,
            long versie) {}

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

    /**
     * What changed: the account as it is now, and who got how many dossiers.
     *
     * @param achtergebleven numbers of the dossiers that nobody else could get yet
     */
    public record Accountwijziging(
            String naam,
            List<String> rollen,
            boolean geblokkeerd,
            Map<String, Integer> overgedragen,
            List<String> achtergebleven) {}

    public List<Accountbeeld> alle(Medewerker door) {
        return database.within(
                door.organisatie(), connection -> beelden(connection, door, register.alle(door.organisatie())));
    }

    /** By name. */
    public Bladzijde<Accountbeeld> bladzijde(Medewerker door, int pagina) {
        return database.within(door.organisatie(), connection -> {
            var gevonden = register.bladzijde(connection, door.organisatie(), pagina);
            return Bladzijde.van(beelden(connection, door, gevonden.items()), pagina, gevonden.totaal());
        });
    }

    private List<Accountbeeld> beelden(Connection connection, Medewerker door, List<Accountregel> regels)
            throws SQLException {
        var namen = regels.stream().map(Accountregel::naam).toList();
        var aantallen = Dossiertelling.perBehandelaar(connection, door.organisatie(), namen);
        log(door, "accounts lezen", namen, Afloop.GEDAAN);
        return regels.stream()
                .map(regel -> new Accountbeeld(
                        regel.naam(),
                        regel.rollen().stream().sorted().toList(),
                        regel.geblokkeerd(),
                        regel.startwachtwoordTot(),
                        aantallen.getOrDefault(regel.naam(), 0),
                        regel.versie()))
                .toList();
    }

    /** Throws 400 for a name that is none, 409 for one that is taken. */
    public Startgegevens maak(Medewerker door, String naam, Set<String> rollen) {
        return doe(door, "account maken", naam, connection -> {
            neem(connection, door);
            if (!Accountregister.isNaam(naam)) {
                throw Weigering.ongeldig(
                        "naam", "Gebruik kleine letters, cijfers, punt, - en _, zonder @. De naam systeem kan niet.");
            }
            eisGescheiden(rollen);
            var start = register.maak(door.organisatie(), naam, rollen)
                    .orElseThrow(() -> Weigering.botst("Deze naam is al in gebruik. Kies een andere naam."));
            return Startgegevens.van(start);
        });
    }

    /** The account gets a start password, and its sessions end at once. */
    public Startgegevens geefStartwachtwoord(Medewerker door, String naam) {
        return doe(door, "startwachtwoord geven", naam, connection -> {
            een(neem(connection, door), naam);
            return Startgegevens.van(register.geefStartwachtwoord(door.organisatie(), naam));
        });
    }

    /**
     * Throws 412 when somebody changed the account since it was read.
     *
     * @param gelezen the version that was read, or null when it does not matter
     * @param overdragenAan who gets the dossiers when these roles handle none; null is whom the planner proposes
     */
    public Accountwijziging zetRollen(
            Medewerker door, String naam, Long gelezen, Set<String> rollen, String overdragenAan) {
        boolean behandelt = Rol.behandelt(rollen);
        var nieuw = doe(door, "rollen wijzigen", naam, connection -> {
            var alle = neem(connection, door);
            var oud = een(alle, naam);
            eisNietZelf(door, naam);
            eisVersie(oud, gelezen);
            eisGescheiden(rollen);
            if (!rollen.contains(Rol.BEHEERDER)) {
                eisAndereBeheerder(alle, naam);
            }
            if (!behandelt) {
                eisOpvolger(alle, naam, overdragenAan);
                Verklaringen.wis(connection, door.organisatie(), naam);
            }
            register.zet(connection, door.organisatie(), naam, rollen, oud.geblokkeerd());
            return wijziging(oud, rollen, oud.geblokkeerd());
        });
        return behandelt ? nieuw : verdeel(door, nieuw, overdragenAan);
    }

    /** Ends every session at once, whatever becomes of the dossiers, and then hands these over. */
    public Accountwijziging blokkeer(Medewerker door, String naam, String overdragenAan) {
        var geblokkeerd = doe(door, "account blokkeren", naam, connection -> {
            var alle = neem(connection, door);
            var oud = een(alle, naam);
            eisAndereBeheerder(alle, naam);
            eisNietZelf(door, naam);
            eisOpvolger(alle, naam, overdragenAan);
            var rollen = new HashSet<>(oud.rollen());
            register.zet(connection, door.organisatie(), naam, rollen, true);
            Verklaringen.wis(connection, door.organisatie(), naam);
            return wijziging(oud, rollen, true);
        });
        return verdeel(door, geblokkeerd, overdragenAan);
    }

    /** With a start password: what was used before the block, password and sessions, stays ended. */
    public Startgegevens deblokkeer(Medewerker door, String naam) {
        return doe(door, "account deblokkeren", naam, connection -> {
            var oud = een(neem(connection, door), naam);
            register.zet(connection, door.organisatie(), naam, new HashSet<>(oud.rollen()), false);
            return Startgegevens.van(register.geefStartwachtwoord(door.organisatie(), naam));
        });
    }

    public Accountwijziging draagOver(Medewerker door, String naam, String overdragenAan) {
        var account = doe(door, "dossiers overdragen", naam, connection -> {
            var alle = neem(connection, door);
            var oud = een(alle, naam);
            eisOpvolger(alle, naam, overdragenAan);
            return wijziging(oud, oud.rollen(), oud.geblokkeerd());
        });
        return verdeel(door, account, overdragenAan);
    }

    private static Accountwijziging wijziging(Accountregel account, Collection<String> rollen, boolean geblokkeerd) {
        return new Accountwijziging(
                account.naam(), rollen.stream().sorted().toList(), geblokkeerd, Map.of(), List.of());
    }

    private Accountwijziging verdeel(Medewerker door, Accountwijziging account, String naar) {
        var overdracht = draagOver.draagOver(door, account.naam(), naar);
        return new Accountwijziging(
                account.naam(),
                account.rollen(),
                account.geblokkeerd(),
                overdracht.verdeeld(),
                overdracht.achtergebleven());
    }

    /** All accounts, locked. Throws 403 for a beheerder who was blocked, or got other roles, while waiting for them. */
    private List<Accountregel> neem(Connection connection, Medewerker door) throws SQLException {
        var alle = register.neem(connection, door.organisatie());
        if (alle.stream().noneMatch(regel -> regel.naam().equals(door.naam()) && register.isBeheerder(regel))) {
            throw Weigering.nietToegestaan("U bent hier geen beheerder meer.");
        }
        return alle;
    }

    private static Accountregel een(List<Accountregel> alle, String naam) {
        return alle.stream()
                .filter(regel -> regel.naam().equals(naam))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    private static void eisOpvolger(List<Accountregel> alle, String van, String naar) {
        boolean past = naar == null
                || alle.stream()
                        .anyMatch(regel -> regel.naam().equals(naar)
                                && !regel.naam().equals(van)
                                && !regel.geblokkeerd()
                                && Rol.behandelt(regel.rollen()));
        if (!past) {
            throw Weigering.ongeldig("overdragenAan", "Kies een andere behandelaar van de eigen organisatie.");
        }
    }

    private void eisAndereBeheerder(List<Accountregel> alle, String naam) {
        if (alle.stream().noneMatch(regel -> !regel.naam().equals(naam) && register.isBeheerder(regel))) {
            throw Weigering.botst("Dit is de laatste beheerder. Maak eerst een andere beheerder.");
        }
    }

    private static void eisNietZelf(Medewerker door, String naam) {
        if (door.naam().equals(naam)) {
            throw Weigering.botst("Dit is uw eigen account. Vraag een andere beheerder.");
        }
    }

    private static void eisVersie(Accountregel account, Long gelezen) {
        if (gelezen != null && gelezen != account.versie()) {
            throw Weigering.verouderd();
        }
    }

    private static void eisGescheiden(Set<String> rollen) {
        if (!Rol.zijnGescheiden(rollen)) {
            throw Weigering.ongeldig("rollen", Rol.GESCHEIDEN);
        }
    }

    /** One transaction and one line in the log; a refusal undoes the work and keeps the line. */
    private <T> T doe(Medewerker door, String handeling, String naam, Database.Work<T> werk) {
        var accounts = Accountregister.isNaam(naam) ? List.of(naam) : List.<String>of();
        try {
            return database.within(door.organisatie(), connection -> {
                var gedaan = werk.on(connection);
                log(door, handeling, accounts, Afloop.GEDAAN);
                return gedaan;
            });
        } catch (Weigering weigering) {
            database.within(door.organisatie(), connection -> log(door, handeling, accounts, Afloop.GEWEIGERD));
            throw weigering;
        }
    }

    private boolean log(Medewerker door, String handeling, List<String> accounts, Afloop uitkomst) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                handeling,
                Stuksoort.ACCOUNT,
                accounts,
                Doel.van(door),
                uitkomst));
        return true;
    }
}
