package nl.wederhoor.termijnen;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.Afstemming;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;

/** Keeps the terms of a dossier in line with every change of it, in the transaction of that change. */
@Singleton
class Termijnwacht {
    private final Database database;
    private final Termijnopslag opslag;
    private final Gebeurtenissen gebeurtenissen;

    Termijnwacht(Database database, Termijnopslag opslag, Gebeurtenissen gebeurtenissen) {
        this.database = database;
        this.opslag = opslag;
        this.gebeurtenissen = gebeurtenissen;
    }

    void bij(@Observes DossierGewijzigd gewijzigd) {
        if (gewijzigd.daad() != Regelsoort.TERMIJN) {
            database.within(gewijzigd.organisatie(), connection -> {
                werkBij(connection, gewijzigd);
                return null;
            });
        }
    }

    private void werkBij(Connection connection, DossierGewijzigd gewijzigd) throws SQLException {
        var bewaard = opslag.van(connection, gewijzigd.organisatie(), gewijzigd.dossier());
        if (bewaard.stream().anyMatch(rij -> !rij.behandelaar().equals(gewijzigd.behandelaar()))) {
            Termijnopslag.zetBehandelaar(
                    connection, gewijzigd.organisatie(), gewijzigd.dossier(), gewijzigd.behandelaar());
        }
        var veranderd = new ArrayList<Overgang>();
        gewijzigd.plichtdaad().ifPresent(daad -> veranderd.addAll(naPlicht(bewaard, daad)));
        var nu = Overgang.bijgewerkt(bewaard, veranderd);
        gewijzigd.advies().ifPresent(advies -> {
            veranderd.addAll(naAdvies(nu, gewijzigd, advies));
            veranderd.addAll(new Volgtermijnen(nu, gewijzigd, advies).bij());
        });
        veranderd.addAll(naSluiting(connection, bewaard, gewijzigd));
        bewaar(
                connection,
                new Gebeurtenissen.Hand(
                        gewijzigd.organisatie(), gewijzigd.door().naam(), gewijzigd.op()),
                veranderd);
    }

    private void bewaar(Connection connection, Gebeurtenissen.Hand hand, List<Overgang> overgangen)
            throws SQLException {
        var rijen = overgangen.stream().map(Overgang::naar).toList();
        opslag.bewaar(connection, hand.organisatie(), rijen, hand.op());
        gebeurtenissen.schrijf(
                connection, hand, overgangen.stream().map(Overgang::gebeurtenis).toList());
    }

    private static List<Overgang> naPlicht(List<Termijnrij> bewaard, DossierGewijzigd.Plichtdaad daad) {
        return bewaard.stream()
                .flatMap(rij -> naPlicht(rij, daad).stream().map(naar -> new Overgang(rij, naar, null)))
                .toList();
    }

    private static Optional<Termijnrij> naPlicht(Termijnrij rij, DossierGewijzigd.Plichtdaad daad) {
        if (rij.isVanAdvies()) {
            return Afstemming.naPlicht(rij.protocoltermijn(), daad.plicht(), daad.gedaanOp())
                    .map(naar -> rij.met(naar, rij.beleidSha256()));
        }
        return rij.isOpen() && daad.plicht().equals(rij.volgt())
                ? Optional.of(rij.met(Termijnstand.VOLDAAN, Slotreden.PLICHT, daad.gedaanOp()))
                : Optional.empty();
    }

    private static List<Overgang> naAdvies(List<Termijnrij> bewaard, DossierGewijzigd gewijzigd, Advies advies) {
        var vanAdvies = bewaard.stream().filter(Termijnrij::isVanAdvies).toList();
        var vandaag = gewijzigd.op().atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var sha256 = advies.bewijs().beleidSha256();
        var stappen = new Afstemming(gewijzigd.feiten(), vandaag, gewijzigd.gesloten())
                .stem(vanAdvies.stream().map(Termijnrij::protocoltermijn).toList(), advies.termijnen());
        var reden = gewijzigd.daad() == Regelsoort.HERADVIES
                ? "het dossier volgt nu beleid " + advies.bewijs().beleidsversie()
                : "de feiten zijn gewijzigd";
        List<Overgang> veranderd = new ArrayList<>();
        for (int i = 0; i < stappen.size(); i++) {
            var stap = stappen.get(i);
            var van = i < vanAdvies.size() ? vanAdvies.get(i) : null;
            if (stap.isAnders()) {
                var naar = van == null
                        ? Termijnrij.nieuw(
                                UUID.randomUUID(), gewijzigd.dossier(), stap.naar(), gewijzigd.behandelaar(), sha256)
                        : van.met(stap.naar(), sha256);
                veranderd.add(new Overgang(van, naar, reden));
            }
        }
        return veranderd;
    }

    /** Terms of regulations stop when the dossier is closed; opened again they go on, or stand still as they did. */
    private static List<Overgang> naSluiting(
            Connection connection, List<Termijnrij> bewaard, DossierGewijzigd gewijzigd) throws SQLException {
        List<Overgang> veranderd = new ArrayList<>();
        for (var rij : bewaard) {
            if (!rij.isVanRegeling()) {
                continue;
            }
            if (gewijzigd.gesloten() && rij.isOpen()) {
                veranderd.add(
                        new Overgang(rij, rij.met(Termijnstand.VERVALLEN, Slotreden.DOSSIER_GESLOTEN, null), null));
            } else if (!gewijzigd.gesloten() && rij.reden() == Slotreden.DOSSIER_GESLOTEN) {
                boolean staatStil = Pauzes.staatStil(connection, gewijzigd.organisatie(), rij.id());
                var stand = staatStil ? Termijnstand.OPGESCHORT : Termijnstand.LOOPT;
                veranderd.add(new Overgang(rij, rij.met(stand, null, null), "het dossier is heropend"));
            }
        }
        return veranderd;
    }
}
