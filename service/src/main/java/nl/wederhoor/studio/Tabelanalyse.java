package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.analyse.Analyse;
import nl.wederhoor.analyse.Bevinding;
import nl.wederhoor.analyse.Bevindingen;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** What is wrong with the tables of a version, and which of that its published origin did not have. */
@Singleton
public final class Tabelanalyse {
    private final LeesTabellen leesTabellen;
    private final Database database;

    Tabelanalyse(LeesTabellen leesTabellen, Database database) {
        this.leesTabellen = leesTabellen;
        this.database = database;
    }

    /**
     * The findings.
     *
     * @param nieuw the keys of those that ask a reason before publishing
     */
    public record Uitslag(Bevindingen bevindingen, Set<String> nieuw) {}

    /** Of one table, or of all when that is null; 404 for a table that is not there or holds no rows to compare. */
    public Uitslag analyseer(Medewerker door, String organisatie, int versie, String besluit) {
        var bestanden = leesTabellen.bestanden(door, organisatie, versie);
        if (besluit != null && !LeesTabellen.een(bestanden, besluit).isDmn()) {
            throw Weigering.nietGevonden();
        }
        var bevindingen = besluit == null ? Analyse.van(bestanden) : Analyse.van(besluit, bestanden);
        var basis = basis(door, organisatie, versie);
        Set<String> nieuw = basis.isEmpty()
                ? Set.of()
                : Analyse.nieuw(basis, bestanden).alle().stream()
                        .map(Bevinding::sleutel)
                        .collect(Collectors.toSet());
        return new Uitslag(bevindingen, nieuw);
    }

    /** As sentences, for who publishes. */
    static List<String> nieuw(Map<String, String> basis, Map<String, String> bestanden) {
        var bevindingen = Analyse.nieuw(basis, bestanden);
        List<String> zinnen = new ArrayList<>();
        bevindingen.alle().forEach(bevinding -> zinnen.add(bevinding.besluit() + ": " + bevinding.zin()));
        zinnen.addAll(bevindingen.nietOnderzocht());
        if (bevindingen.onbevestigd() > 0) {
            zinnen.add("De twee rekenwijzen zijn het over een bevinding niet eens. Laat de tabellen nakijken.");
        }
        return zinnen;
    }

    private Map<String, String> basis(Medewerker door, String organisatie, int versie) {
        return database.within(door.organisatie(), connection -> {
            var rij = Versieopslag.een(connection, organisatie, versie).orElseThrow(Weigering::nietGevonden);
            var eerder = Afkomst.gepubliceerd(connection, rij);
            return eerder.isEmpty()
                    ? Map.<String, String>of()
                    : Versieopslag.bestanden(
                            connection, organisatie, eerder.get().versie());
        });
    }
}
