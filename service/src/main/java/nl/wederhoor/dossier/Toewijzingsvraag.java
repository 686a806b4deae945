package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * What is asked of who gets a dossier.
 *
 * @param contactUiterlijk last day of the term for the first contact; null when it was made or no term runs
 * @param contacten how often the client was spoken to in substance
 * @param nieuw nobody gave it to anybody yet: it is with who opened it
 * @param wens a wish about the handler that was granted and holds today
 */
public record Toewijzingsvraag(
        UUID id,
        String nummer,
        long versie,
        String behandelaar,
        boolean gesloten,
        LocalDate vandaag,
        Feiten feiten,
        List<Partij> partijen,
        LocalDate contactUiterlijk,
        int contacten,
        boolean nieuw,
        Optional<Wenstoekenning> wens) {
    private static final Set<String> GESPREKKEN =
            Set.of(Stap.CONTACT.label(), Stap.INTAKE_GEHOUDEN.label(), Stap.BEMIDDELINGSGESPREK.label());

    /** @param wens vrouw, man, etnische achtergrond or overig; null when the wish was not recorded as a fact */
    public record Wenstoekenning(String wens, Set<String> behandelaars, LocalDate tot) {
        @Override
        public String toString() {
            return "Wenstoekenning";
        }
    }

    static Toewijzingsvraag van(Werkblad blad) {
        var rij = blad.rij();
        var regels = blad.journaal().rijen();
        return new Toewijzingsvraag(
                rij.id.id(),
                rij.nummer,
                rij.versie,
                rij.behandelaar,
                rij.isGesloten(),
                blad.vandaag(),
                blad.feiten(),
                blad.partijen().alle(),
                contactUiterlijk(blad),
                (int) regels.stream().filter(Toewijzingsvraag::isGesprek).count(),
                regels.stream().noneMatch(regel -> regel.soort.equals(Regelsoort.TOEWIJZING.label())),
                wens(blad));
    }

    private static boolean isGesprek(Regelrij regel) {
        return regel.soort.equals(Regelsoort.STAP.label()) && GESPREKKEN.contains(regel.kenmerk);
    }

    private static LocalDate contactUiterlijk(Werkblad blad) {
        return blad.vooraf().termijnen().stream()
                .filter(termijn ->
                        termijn.soort() == Termijnsoort.EERSTE_CONTACT && termijn.status() != Termijnstatus.GEHAALD)
                .map(termijn -> termijn.uiterlijk())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Wenstoekenning> wens(Werkblad blad) {
        return blad.journaal()
                .besluit(Onderwerp.WENS_BEHANDELAAR)
                .filter(besluit -> "toegekend".equals(besluit.uitkomst()))
                .map(besluit -> new Wenstoekenning(
                        blad.feiten().keuze(Feit.WENS_BEHANDELAAR),
                        Set.of(Inhoud.lees(besluit.inhoud().get("behandelaars"), String[].class)),
                        Inhoud.lees(besluit.inhoud().get("tot"), LocalDate.class)))
                .filter(wens -> wens.tot() == null || !wens.tot().isBefore(blad.vandaag()));
    }

    @Override
    public String toString() {
        return "Toewijzingsvraag " + nummer;
    }
}
