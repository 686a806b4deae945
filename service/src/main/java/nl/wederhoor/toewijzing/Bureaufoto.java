package nl.wederhoor.toewijzing;

import java.util.List;
import java.util.Objects;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Rijmaker;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.uitleg.Alternatief;
import nl.wederhoor.planner.uitleg.Inzage;
import nl.wederhoor.planner.uitleg.Uitlegger;
import nl.wederhoor.planner.uitleg.Zaakuitleg;
import nl.wederhoor.planner.watals.Nieuwkomer;

/** One dossier beside all that everybody carries, with the dossier where the planner would put it. */
final class Bureaufoto {
    private final String zaak;
    private final Verdeling plan;

    private Bureaufoto(String zaak, Verdeling plan) {
        this.zaak = zaak;
        this.plan = plan;
    }

    /** Throws Momentopnamefout when nobody has hours. */
    static Bureaufoto van(Momentopname momentopname, String zaak) {
        var tabel = Paartabel.van(momentopname, Gewichten.standaard());
        int[] plekken = tabel.eenheden().stream()
                .mapToInt(eenheid -> plek(tabel, eenheid.zaken().get(0)))
                .toArray();
        return new Bureaufoto(zaak, Nieuwkomer.herplaats(new Verdeling(tabel, plekken), zaak));
    }

    private static int plek(Paartabel tabel, Zaak zaak) {
        return Objects.requireNonNullElse(tabel.nummerVanPlek(zaak.bundel()), tabel.wachtrij());
    }

    Zaakuitleg uitleg(Inzage inzage) {
        return new Uitlegger(plan).leg(zaak, inzage);
    }

    /** Null when nobody is available. */
    String voorstel() {
        return uitleg(Inzage.COORDINATOR).behandelaar();
    }

    /** Whether that handler may have it, with the rules in the way as far as the reader may see them. */
    Alternatief over(String behandelaar) {
        return new Uitlegger(plan).alternatief(zaak, behandelaar, Inzage.BLOKKADES);
    }

    /** Whether that handler is in the plan and may have it. */
    boolean kan(String behandelaar) {
        return behandelaar.equals(voorstel())
                || uitleg(Inzage.COORDINATOR).alternatieven().stream()
                        .anyMatch(keuze -> keuze.behandelaar().equals(behandelaar) && keuze.mogelijk());
    }

    /** Whether the planner would do the same, or nearly. */
    boolean volgt(String behandelaar) {
        return uitleg(Inzage.COORDINATOR).alternatieven().stream()
                .filter(keuze -> keuze.behandelaar().equals(behandelaar))
                .anyMatch(keuze -> keuze.gelijkwaardig() || behandelaar.equals(voorstel()));
    }

    /** Whose voluntary declarations were compared with a granted wish for this dossier. */
    List<String> geraadpleegd() {
        return plan.tabel().raadplegingen().stream()
                .filter(raadpleging -> raadpleging.zaak().equals(zaak))
                .map(Rijmaker.Raadpleging::behandelaar)
                .toList();
    }
}
