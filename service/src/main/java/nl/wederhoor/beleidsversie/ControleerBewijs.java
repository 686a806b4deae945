package nl.wederhoor.beleidsversie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.bewijs.Bewijscontrole;
import nl.wederhoor.bewijs.Controle;
import nl.wederhoor.bewijs.Vraag;

/** Checks an answer that somebody kept, under the policy that its receipt names. */
@Singleton
public final class ControleerBewijs {
    private final ZoekBeleid zoekBeleid;
    private final Beleidsversies versies;

    ControleerBewijs(ZoekBeleid zoekBeleid, Beleidsversies versies) {
        this.zoekBeleid = zoekBeleid;
        this.versies = versies;
    }

    /** What is true of this answer; the question makes it possible to advise again. */
    public Controle controleer(ObjectNode antwoord, Optional<Vraag> vraag) {
        var bewijs = antwoord.path("bewijs");
        var adviseur = zoekBeleid.metHash(
                antwoord.path("organisatie").asText(),
                bewijs.path("beleidSha256").asText(),
                bewijs.path("beleidsversie").asText());
        var controle = Bewijscontrole.controleer(antwoord, adviseur, vraag);
        return adviseur.map(Adviseur::beleid)
                .flatMap(beleid -> goldNiet(beleid, antwoord.path("peildatum").asText()))
                .map(controle::met)
                .orElse(controle);
    }

    /** A policy can answer for every day; whether it was in force on that day is another question. */
    private Optional<String> goldNiet(Beleid beleid, String peildatum) {
        try {
            return versies.geldigOp(beleid.organisatie(), OffsetDateTime.parse(peildatum))
                    .map(versie -> versie.beleid().versie())
                    .filter(versie -> versie != beleid.versie())
                    .map(versie -> "Op de dag van dit antwoord geldt hier een andere versie: " + beleid.organisatie()
                            + "-" + versie + ".");
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
