package nl.wederhoor.toewijzing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.uitleg.Alternatief;
import nl.wederhoor.planner.uitleg.Motief;
import nl.wederhoor.planner.uitleg.Zaakuitleg;

/**
 * Whom the planner proposes for a dossier, and what every other choice would mean; as far as the reader may see it.
 *
 * @param behandelaar who has it now
 * @param voorstel null when nobody is available
 * @param nieuw nobody assigned it yet
 */
public record Voorstel(
        UUID dossier,
        String nummer,
        long versie,
        String behandelaar,
        boolean nieuw,
        String voorstel,
        List<Reden> redenen,
        List<Kandidaat> kandidaten) {

    public record Reden(String zin, List<String> clausules) {
        static Reden van(Motief motief, Predicate<String> hier) {
            return new Reden(
                    motief.zin(), motief.clausules().stream().filter(hier).toList());
        }
    }

    /**
     * One handler; numbers are null where the reader may not see them.
     *
     * @param verschil in heavy points of terms, queue and hours, and in light ones
     * @param belastingVoor percent of the hours of the next four weeks
     */
    public record Kandidaat(
            String behandelaar,
            boolean mogelijk,
            boolean gelijkwaardig,
            String reden,
            Puntverschil verschil,
            List<Regeldeel> perRegel,
            Long belastingVoor,
            Long belastingNa) {
        static Kandidaat van(Alternatief keuze, Predicate<String> hier) {
            boolean cijfers = keuze.mogelijk() && keuze.verschil() != null;
            return new Kandidaat(
                    keuze.behandelaar(),
                    keuze.mogelijk(),
                    keuze.gelijkwaardig(),
                    keuze.reden(),
                    cijfers ? Puntverschil.van(keuze.verschil()) : null,
                    cijfers ? delen(keuze, hier) : List.of(),
                    keuze.belasting() == null ? null : keuze.belasting().procentVoor(),
                    keuze.belasting() == null ? null : keuze.belasting().procentNa());
        }

        private static List<Regeldeel> delen(Alternatief keuze, Predicate<String> hier) {
            return keuze.afwegingen().stream()
                    .map(afweging -> new Regeldeel(
                            afweging.regel().code(),
                            afweging.regel().label(),
                            afweging.regel().niveau() == Niveau.ZACHT
                                    ? afweging.verschil() / (double) Score.PUNT
                                    : afweging.verschil(),
                            afweging.zin(),
                            afweging.regel().clausules().stream().filter(hier).toList()))
                    .toList();
        }
    }

    public record Puntverschil(long zwaar, double licht) {
        static Puntverschil van(Score score) {
            return new Puntverschil(score.medium(), score.zacht() / (double) Score.PUNT);
        }
    }

    /** What one planning rule adds or takes. */
    public record Regeldeel(String regel, String label, double verschil, String zin, List<String> clausules) {}

    /** @param hier which clauses are of this organisation */
    static Voorstel van(Toewijzingsvraag vraag, Zaakuitleg uitleg, Predicate<String> hier) {
        return new Voorstel(
                vraag.id(),
                vraag.nummer(),
                vraag.versie(),
                vraag.behandelaar(),
                vraag.nieuw(),
                uitleg.behandelaar(),
                uitleg.redenen().stream().map(motief -> Reden.van(motief, hier)).toList(),
                uitleg.alternatieven().stream()
                        .filter(keuze -> !keuze.behandelaar().equals(Paartabel.WACHTRIJ))
                        .map(keuze -> Kandidaat.van(keuze, hier))
                        .toList());
    }

    /** For the handler of the dossier. */
    static Voorstel eigen(Toewijzingsvraag vraag) {
        return zonder(vraag, "Dit dossier is bij u. Wie het anders kan krijgen, ziet alleen wie toewijst.");
    }

    static Voorstel zonder(Toewijzingsvraag vraag) {
        return zonder(vraag, "Niemand heeft uren. Misschien zijn de uren van de behandelaars nog niet ingevuld.");
    }

    private static Voorstel zonder(Toewijzingsvraag vraag, String zin) {
        return new Voorstel(
                vraag.id(),
                vraag.nummer(),
                vraag.versie(),
                vraag.behandelaar(),
                vraag.nieuw(),
                null,
                List.of(new Reden(zin, List.of())),
                List.of());
    }

    @Override
    public String toString() {
        return "Voorstel " + nummer;
    }
}
