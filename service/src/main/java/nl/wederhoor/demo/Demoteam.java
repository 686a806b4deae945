package nl.wederhoor.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.behandelaar.Plangegevens;
import nl.wederhoor.behandelaar.Plangegevens.Kennis;
import nl.wederhoor.behandelaar.Plangegevens.Taal;
import nl.wederhoor.identiteit.MaakDemoaccounts;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.planner.momentopname.Taalniveau;

/** The handlers of a bureau of the demo, with hours, languages and expertise for the planner. */
@Singleton
final class Demoteam {
    private static final List<Integer> UREN = List.of(36, 32, 28, 24, 36, 20);

    private final MaakDemoaccounts accounts;
    private final Behandelaars behandelaars;

    Demoteam(MaakDemoaccounts accounts, Behandelaars behandelaars) {
        this.accounts = accounts;
        this.behandelaars = behandelaars;
    }

    /** Whoever is there already keeps what was filled in. */
    void maak(String organisatie) {
        accounts.maak(organisatie, Collegas.BEHANDELAARS, Set.of(Rol.KLACHTBEHANDELAAR));
        var coordinator = new Collegas(organisatie).met(Rol.COORDINATOR);
        for (var een : behandelaars.alle(coordinator)) {
            int nr = Collegas.BEHANDELAARS.indexOf(een.account());
            if (een.versie() == 0 && nr >= 0) {
                behandelaars.wijzig(coordinator, een.account(), 0L, gegevens(nr));
            }
        }
    }

    private static Plangegevens gegevens(int nr) {
        var talen =
                List.of(new Taal("tr", Taalniveau.C1), new Taal("ar", Taalniveau.B2), new Taal("en", Taalniveau.C1));
        var kennis = List.of(
                new Kennis("ras", 3, null), new Kennis("geslacht", 2, null), new Kennis("arbeidsmarkt", 3, null));
        return new Plangegevens(
                UREN.get(nr),
                null,
                null,
                nr == UREN.size() - 1,
                nr % 2 == 0 ? "noord" : "zuid",
                null,
                List.of(talen.get(nr % talen.size())),
                List.of(kennis.get(nr % kennis.size())),
                List.of());
    }
}
