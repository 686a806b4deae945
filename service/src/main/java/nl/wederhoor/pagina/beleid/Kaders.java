package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederhoor.api.Beleidslezer;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.ToonVersies;
import nl.wederhoor.studio.Versiebeeld;
import nl.wederhoor.studio.Versiestatus;

/** Finds the version of an address: of the own bureau, and drafts for who makes policy only. */
@Singleton
final class Kaders {
    static final String MENU = "beleid";

    private static final int EERSTE = 1;

    private final ToonVersies toonVersies;
    private final LeesTabellen leesTabellen;
    private final ToonSchil schil;

    Kaders(ToonVersies toonVersies, LeesTabellen leesTabellen, ToonSchil schil) {
        this.toonVersies = toonVersies;
        this.leesTabellen = leesTabellen;
        this.schil = schil;
    }

    Versiekader van(Medewerker wie, String versie) {
        var beeld = toonVersies.een(wie, wie.organisatie(), Beleidslezer.versie(versie));
        if (!isTeLezen(beeld) && !Versiekader.bepaalt(wie)) {
            throw Weigering.nietGevonden();
        }
        return new Versiekader(schil.voor(wie, MENU), wie, beeld);
    }

    static boolean isTeLezen(Versiebeeld versie) {
        return versie.status() == Versiestatus.GEPUBLICEERD || versie.status() == Versiestatus.VERVALLEN;
    }

    /**
     * The files of the nearest version it was made from that was published, as publishing looks at them; for a pack the
     * first version, and none for that one.
     */
    Map<String, String> basis(Versiekader kader) {
        var alle = toonVersies.alle(kader.wie(), kader.organisatie()).stream()
                .collect(Collectors.toMap(Versiebeeld::versie, Function.identity()));
        var versie = kader.versie();
        do {
            versie = versie.basis() == null ? alle.get(EERSTE) : alle.get(versie.basis());
        } while (versie != null && !isTeLezen(versie));
        return versie == null || versie.versie() == kader.versie().versie()
                ? Map.of()
                : leesTabellen.bestanden(kader.wie(), kader.organisatie(), versie.versie());
    }

    Map<String, String> bestanden(Versiekader kader) {
        return leesTabellen.bestanden(
                kader.wie(), kader.organisatie(), kader.versie().versie());
    }
}
