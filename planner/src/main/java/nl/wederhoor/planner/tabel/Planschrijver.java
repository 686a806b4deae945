package nl.wederhoor.planner.tabel;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.momentopname.Zaak;

/** Writes a division as a proposal, in the order of the snapshot, with what a reader must know before using it. */
public final class Planschrijver {
    private final Verdeling verdeling;
    private final Paartabel tabel;
    private final List<String> meldingen = new ArrayList<>();

    private Planschrijver(Verdeling verdeling) {
        this.verdeling = verdeling;
        this.tabel = verdeling.tabel();
    }

    public static Plan schrijf(Verdeling verdeling, Ondergrens grens, String planner, Planopties opties) {
        return new Planschrijver(verdeling).schrijf(grens, planner, opties);
    }

    private Plan schrijf(Ondergrens grens, String planner, Planopties opties) {
        var herkomst = new Plan.Herkomst(
                tabel.momentopname().hash(), tabel.gewichten().versie(), planner, opties.zaad(), opties.stappen());
        var toewijzingen =
                tabel.momentopname().zaken().stream().map(this::toewijzing).toList();
        meldWachtrij(toewijzingen);
        meldBudget(opties.wijzigingsbudget());
        return new Plan(toewijzingen, verdeling.score(), grens, herkomst, meldingen);
    }

    private Plan.Toewijzing toewijzing(Zaak zaak) {
        int nummer = tabel.nummerVanZaak(zaak.id());
        int plek = verdeling.plek(nummer);
        return new Plan.Toewijzing(
                zaak.id(),
                plek == tabel.wachtrij() ? null : tabel.plek(plek),
                zaak.stand().behandelaar(),
                tabel.vast(nummer) >= 0);
    }

    private void meldWachtrij(List<Plan.Toewijzing> toewijzingen) {
        long wachtend = toewijzingen.stream().filter(Plan.Toewijzing::wacht).count();
        if (wachtend == toewijzingen.size()) {
            meldingen.add("Geen enkele zaak kan nu naar een behandelaar: alles blijft in de wachtrij. "
                    + "Kijk per zaak welke regel in de weg staat.");
        } else if (wachtend > 0) {
            meldingen.add(wachtend + (wachtend == 1 ? " zaak blijft" : " zaken blijven") + " in de wachtrij.");
        }
    }

    private void meldBudget(int budget) {
        if (budget >= 0 && verdeling.overdrachten() > budget) {
            meldingen.add("Er zijn meer overdrachten dan gevraagd (" + verdeling.overdrachten() + " in plaats van "
                    + budget + "): vastzettingen of harde regels dwingen daartoe.");
        }
    }
}
