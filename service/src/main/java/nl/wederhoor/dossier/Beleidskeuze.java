package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleidsversie.Beleidsversie;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.ZoekBeleid;
import nl.wederhoor.probleem.Weigering;

/** Under which policy version a dossier is advised. */
@Singleton
final class Beleidskeuze {
    private final Beleidsversies versies;
    private final ZoekBeleid zoekBeleid;

    Beleidskeuze(Beleidsversies versies, ZoekBeleid zoekBeleid) {
        this.versies = versies;
        this.zoekBeleid = zoekBeleid;
    }

    /** The version in force; a new dossier and one that is moved on purpose get it. */
    Adviseur geldend(String organisatie, OffsetDateTime nu) {
        return versies.geldigOp(organisatie, nu)
                .map(Beleidsversie::adviseur)
                .orElseThrow(() -> Weigering.botst("Er geldt vandaag geen beleid. Vraag de directeur om een versie."));
    }

    /** The version it was last advised under, also when that is no longer in force. */
    Adviseur van(Dossierrij dossier) {
        return zoekBeleid
                .metHash(dossier.id.organisatie(), dossier.beleidSha256)
                .orElseThrow(() -> new IllegalStateException(
                        "The policy version of a dossier cannot be found: " + dossier.beleidsversie));
    }
}
