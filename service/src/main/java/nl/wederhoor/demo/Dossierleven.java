package nl.wederhoor.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Besluit;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Redencode;
import nl.wederhoor.dossier.Stap;
import nl.wederhoor.dossier.Stapverzoek;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.start.Demotijd;

/**
 * One dossier in the hands of one handler, at a moment that moves on. What a gate refuses is put right and tried again, as
 * people do; what lies after today is not done yet.
 */
final class Dossierleven {
    private static final int POGINGEN = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Balie balie;
    private final Collegas collegas;
    private final Medewerker behandelaar;
    private final Verzinsel verzinsel;
    private final OffsetDateTime vandaag;
    private OffsetDateTime nu;
    private UUID id;
    private Dossierbeeld beeld;

    Dossierleven(Balie balie, Collegas collegas, Medewerker behandelaar, Verzinsel verzinsel, OffsetDateTime vandaag) {
        this.balie = balie;
        this.collegas = collegas;
        this.behandelaar = behandelaar;
        this.verzinsel = verzinsel;
        this.vandaag = vandaag;
    }

    UUID open(OffsetDateTime moment, Aanmelding melding) {
        nu = moment;
        beeld = toen(() -> balie.open().open(behandelaar, melding));
        id = beeld.id();
        return id;
    }

    /** False when that many days later is still to come. */
    boolean wacht(int minste, int meeste) {
        nu = Werkdag.na(nu, verzinsel.tussen(minste, meeste), verzinsel.tussen(0, 470));
        return nu.isBefore(vandaag);
    }

    boolean stap(Stap stap) {
        return probeer(() -> balie.zet().zet(behandelaar, id, Versie.elke(), verzoek(stap)));
    }

    private Stapverzoek verzoek(Stap stap) {
        var afspraak = stap == Stap.INTAKE_GEPLAND ? Werkdag.na(nu, 6, 60).toLocalDate() : null;
        var reactie = stap == Stap.REACTIE_WEDERPARTIJ ? verzinsel.een(List.of("afwijzend", "positief")) : null;
        return new Stapverzoek(stap, nu.toLocalDate(), null, afspraak, reactie);
    }

    boolean feit(Feit feit, Object waarde) {
        var wijziging = new Wijziging(Feiten.leeg().met(feit, waarde), Set.of(), "Bleek uit het contact.");
        return probeer(() -> balie.wijzig().wijzig(behandelaar, id, Versie.elke(), wijziging));
    }

    void noteer(String tekst, boolean voorClient) {
        probeer(() -> balie.noteer().noteer(behandelaar, id, Versie.elke(), tekst, voorClient));
    }

    boolean sluit(Grond grond) {
        var stand = toen(() -> balie.sluit().gronden(behandelaar, id)).stream()
                .filter(een -> een.grond().grond() == grond)
                .findFirst()
                .orElseThrow();
        stand.ontbreekt().forEach(this::voldoe);
        return probeer(() ->
                balie.sluit().sluitAf(behandelaar, id, Versie.elke(), grond, "Besproken met de cliënt en afgerond."));
    }

    boolean heropen() {
        return probeer(() -> balie.heropen().heropen(behandelaar, id, Versie.elke(), "Er kwam een nieuw feit bij."));
    }

    /** The handler follows the advice, or chooses another route with a reason. */
    void wijkAf(String route) {
        probeer(() -> balie.beslis()
                .beslis(
                        behandelaar,
                        id,
                        Versie.elke(),
                        new Besluit(
                                Besluit.ROUTE,
                                route,
                                "De cliënt wil dit zelf zo, na uitleg van het advies.",
                                Redencode.WENS_CLIENT,
                                List.of(),
                                null)));
    }

    /** Everything that waits for a decision is decided by whom the text names. */
    boolean beslis() {
        boolean iets = false;
        for (var punt : advies().path("voorTeLeggen")) {
            iets |= beslis(
                    punt.path("onderwerp").asText(), punt.path("beslisser").asText());
        }
        return iets;
    }

    private boolean beslis(String onderwerp, String beslisser) {
        var punt = Onderwerp.van(onderwerp);
        if (punt.isEmpty()) {
            return false;
        }
        var besluit = punt.get() == Onderwerp.WENS_BEHANDELAAR
                ? new Besluit(onderwerp, "afgewezen", "Er is geen relatie met de klacht.", null, List.of(), null)
                : new Besluit(onderwerp, punt.get().besluiten().get(0), null, null, List.of(), null);
        return eens(() -> balie.beslis().beslis(beslisser(beslisser), id, Versie.elke(), besluit));
    }

    private Medewerker beslisser(String naam) {
        return switch (naam) {
            case "directeur" -> collegas.met(Rol.DIRECTEUR);
            case "directeur of leidinggevende" -> collegas.met(Rol.LEIDINGGEVENDE);
            default -> behandelaar;
        };
    }

    private boolean voldoe(String plicht) {
        return eens(() -> balie.voldoe()
                .voldoe(behandelaar, id, Versie.elke(), plicht, nu.toLocalDate(), "Vastgelegd in het gesprek."));
    }

    private boolean probeer(Supplier<Dossierbeeld> daad) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            try {
                beeld = toen(daad);
                return true;
            } catch (Weigering weigering) {
                if (!verhelp(weigering)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean eens(Supplier<Dossierbeeld> daad) {
        try {
            beeld = toen(daad);
            return true;
        } catch (Weigering weigering) {
            return false;
        }
    }

    /** True when something was done about it, so that trying again makes sense. */
    private boolean verhelp(Weigering weigering) {
        boolean gedaan = false;
        for (var ontbreekt : Objects.requireNonNullElse(weigering.probleem().ontbreekt(), List.<String>of())) {
            gedaan |= switch (ontbreekt) {
                case "toestemming" -> zet(Stap.TOESTEMMING_GEGEVEN);
                case "machtiging" -> zet(Stap.MACHTIGING_ONTVANGEN);
                case "instemming partijen" -> zetFeit(Feit.PARTIJEN_WILLEN_BEMIDDELING);
                case "overeenstemming" -> zetFeit(Feit.CONSENSUS_RESULTAAT) | voldoe("overeenstemming-bereiken");
                case "bemiddeling eerst" -> zetFeit(Feit.BEMIDDELING_ZONDER_RESULTAAT);
                case "hoor en wederhoor" -> zet(Stap.REACTIE_WEDERPARTIJ);
                case "contact met slachtoffer" -> zetFeit(Feit.CONTACT_MET_SLACHTOFFER);
                case "besluit" -> beslis();
                default -> voldoe(ontbreekt);
            };
        }
        return gedaan || weigering.probleem().status() == 409 && beslis();
    }

    private boolean zet(Stap stap) {
        return eens(() -> balie.zet().zet(behandelaar, id, Versie.elke(), verzoek(stap)));
    }

    private boolean zetFeit(Feit feit) {
        return eens(() -> balie.wijzig()
                .wijzig(
                        behandelaar,
                        id,
                        Versie.elke(),
                        new Wijziging(Feiten.leeg().met(feit, true), Set.of(), "Bleek uit het contact.")));
    }

    private JsonNode advies() {
        try {
            return JSON.readTree(beeld.advies());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored advice is JSON");
        }
    }

    private <T> T toen(Supplier<T> werk) {
        nu = nu.plusMinutes(2);
        return Demotijd.op(nu, werk);
    }
}
