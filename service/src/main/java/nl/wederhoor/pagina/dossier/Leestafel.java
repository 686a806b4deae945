package nl.wederhoor.pagina.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.belang.Belang;
import nl.wederhoor.belang.ToonBelangen;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.dossier.KoppelDossier;
import nl.wederhoor.dossier.KoppelDossier.Koppeling;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.dossier.ToonDossier;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.termijnen.Termijnbeeld;
import nl.wederhoor.termijnen.ToonTermijnen;

/** Everything that the pages of a dossier read; each throws 404 when the organisation has no such dossier. */
@Singleton
final class Leestafel {
    private final ToonDossier toonDossier;
    private final LeesDossier leesDossier;
    private final ToonBelangen toonBelangen;
    private final ToonTermijnen toonTermijnen;
    private final KoppelDossier koppelDossier;

    Leestafel(
            ToonDossier toonDossier,
            LeesDossier leesDossier,
            ToonBelangen toonBelangen,
            ToonTermijnen toonTermijnen,
            KoppelDossier koppelDossier) {
        this.koppelDossier = koppelDossier;
        this.toonDossier = toonDossier;
        this.leesDossier = leesDossier;
        this.toonBelangen = toonBelangen;
        this.toonTermijnen = toonTermijnen;
    }

    Dossiermap dossier(Medewerker wie, UUID id) {
        return toonDossier.toon(wie, id);
    }

    List<ToonDossier.Moment> adviezen(Medewerker wie, UUID id) {
        return toonDossier.adviezen(wie, id);
    }

    String advies(Medewerker wie, UUID id, int moment) {
        return leesDossier.advies(wie, id, moment);
    }

    List<Belang> belangen(Medewerker wie, UUID id) {
        return toonBelangen.van(wie, id);
    }

    List<Koppeling> koppelingen(Medewerker wie, UUID id) {
        return koppelDossier.van(wie, id);
    }

    List<Termijnbeeld> termijnen(Medewerker wie, UUID id) {
        return toonTermijnen.van(wie, id);
    }

    List<String> behandelaars(Medewerker wie) {
        return toonDossier.behandelaars(wie);
    }
}
