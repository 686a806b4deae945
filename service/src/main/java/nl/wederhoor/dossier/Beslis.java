package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Records what a person decides: a point that the protocol leaves to somebody, or a route or form of help. */
@Singleton
public final class Beslis {
    private final Bureau bureau;
    private final Behandelaars behandelaars;

    Beslis(Bureau bureau, Behandelaars behandelaars) {
        this.bureau = bureau;
        this.behandelaars = behandelaars;
    }

    /** Whom the text names for a point, and where. */
    private record Bevoegd(String beslisser, List<String> clausules) {}

    /** Throws 403 when the point is another's to decide, 409 when it is not submitted or what is chosen is excluded. */
    public Dossierbeeld beslis(Medewerker door, UUID id, Versie versie, Besluit gegeven) {
        var besluit = gegeven.binnen(door.organisatie());
        return bureau.wijzig(door, id, versie, Regelsoort.BESLUIT.label(), blad -> {
            blad.eisOpen();
            switch (besluit.onderwerp()) {
                case Besluit.ROUTE -> Keuzebesluit.route(blad, besluit);
                case Besluit.HULPVORM -> Keuzebesluit.hulpvorm(blad, besluit);
                default -> overPunt(blad, Onderwerp.van(besluit.onderwerp()).orElseThrow(), besluit);
            }
        });
    }

    private void overPunt(Werkblad blad, Onderwerp onderwerp, Besluit besluit) {
        var bevoegd = bevoegd(blad, onderwerp);
        if (bevoegd.isEmpty() && onderwerp == Onderwerp.AFSLUITING) {
            Keuzebesluit.afsluiting(blad, besluit);
            return;
        }
        var wie = bevoegd.orElseThrow(() -> Weigering.botst("Dit punt ligt in dit dossier niet voor."
                + " Misschien ontbreekt een feit, of is het punt al vervallen."));
        if (!Beslissers.mag(wie.beslisser(), blad.door())) {
            throw Weigering.nietToegestaan("Dit besluit is voorbehouden aan: " + wie.beslisser() + ".");
        }
        eisMogelijk(blad, besluit, wie.clausules());
        behandelaars.eis(blad.door().organisatie(), besluit, blad.vandaag());
        Besluitgevolgen.volg(blad, onderwerp, besluit.besluit());
        blad.schrijf(NieuweRegel.van(Regelsoort.BESLUIT, onderwerp.label())
                .uitkomst(besluit.besluit())
                .met("beslisser", wie.beslisser())
                .met("clausules", wie.clausules())
                .met("reden", besluit.reden())
                .met("behandelaars", besluit.behandelaars().isEmpty() ? null : besluit.behandelaars())
                .met("tot", besluit.tot()));
    }

    /** From not treating a conflict of interest one deviates when mediation is possible (RADAR-2.5b, DMG-3.5b). */
    private static void eisMogelijk(Werkblad blad, Besluit besluit, List<String> clausules) {
        if (besluit.onderwerp().equals(Onderwerp.BELANGENVERSTRENGELING.label())
                && besluit.besluit().equals("bemiddeling")
                && blad.feiten().isOnwaar(Feit.BEMIDDELING_MOGELIJK)) {
            throw Weigering.poortDicht(
                    "Volgens de feiten is bemiddelen niet mogelijk. Kies een ander besluit.", clausules, List.of());
        }
    }

    /** Of the point as it is submitted now, or as it was when it was decided before. */
    private static Optional<Bevoegd> bevoegd(Werkblad blad, Onderwerp onderwerp) {
        return blad.vooraf().voorTeLeggen().stream()
                .filter(punt -> punt.onderwerp().equals(onderwerp.label()))
                .map(punt -> new Bevoegd(punt.beslisser(), punt.clausules()))
                .findFirst()
                .or(() -> blad.journaal().besluit(onderwerp).map(Beslis::toen));
    }

    private static Bevoegd toen(Regel besluit) {
        return new Bevoegd(
                Inhoud.lees(besluit.inhoud().get("beslisser"), String.class),
                List.of(Inhoud.lees(besluit.inhoud().get("clausules"), String[].class)));
    }
}
