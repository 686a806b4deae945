package nl.wederhoor.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.optaplanner.Optaplanner;
import nl.wederhoor.planner.stroom.Stroomplanner;
import nl.wederhoor.planner.watals.WatAls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whichever way one asks for a plan, no wall is broken; judged by the text of the rules, not by the pair table. */
class UitsluitingenTest {
    /** Every so many snapshots OptaPlanner plans, which takes long to start. */
    private static final int OM_DE = 40;

    private static final List<Regel> MUREN = List.of(Regel.H1, Regel.H2, Regel.H3, Regel.H4, Regel.H5, Regel.H6);
    private static final Gewichten GEWICHTEN = Gewichten.standaard();

    private final Map<String, Integer> perWeg = new TreeMap<>();
    private final Map<Regel, Integer> gebroken = new EnumMap<>(Regel.class);
    private final Map<Regel, Integer> inZicht = new EnumMap<>(Regel.class);

    @Tag("uitputtend")
    @Test
    void no_wall_is_broken_by_plan_pin_what_if_or_replan() {
        int fotos = fotos();
        for (int zaad = 0; zaad < fotos; zaad++) {
            var willekeur = new Willekeur(zaad);
            loopLangs(willekeur, willekeur.momentopname(2 + zaad % 3, 2 + zaad % 7), zaad % OM_DE == 0);
        }

        assertThat(gebroken).isEmpty();
        assertThat(inZicht).as("walls that a careless plan would break").containsOnlyKeys(MUREN);
        assertThat(perWeg).containsOnlyKeys("opnieuw plannen", "plan", "vastzetten", "wat-als");
        assertThat(perWeg.get("plan")).isEqualTo(fotos);
        assertThat(perWeg.get("opnieuw plannen")).isEqualTo(fotos);
        assertThat(perWeg.get("wat-als")).isGreaterThan(fotos * 9 / 10);
        assertThat(perWeg.get("vastzetten")).isGreaterThan(fotos * 6 / 10);
    }

    /** Ten thousand in {@link UitsluitingenIT}. */
    int fotos() {
        return 400;
    }

    private void loopLangs(Willekeur willekeur, Momentopname foto, boolean metOptaplanner) {
        Caseloadplanner planner = metOptaplanner ? new Optaplanner() : new Stroomplanner();
        var opties = Planopties.van(metOptaplanner ? 3 : 0, 1);

        kijkRond(foto);
        var plan = keur("plan", foto, planner.plan(foto, GEWICHTEN, opties));
        vastzetten(willekeur, foto, plan).ifPresent(vast -> {
            var opnieuw = keur("vastzetten", vast, planner.plan(vast, GEWICHTEN, opties));
            vast.vastzettingen()
                    .forEach(pin -> assertThat(opnieuw.perZaak()).containsEntry(pin.zaak(), pin.behandelaar()));
        });
        watAls(willekeur, foto, planner, opties);
        var later = uitgevoerd(foto, plan);
        keur(
                "opnieuw plannen",
                later,
                planner.plan(
                        later, GEWICHTEN, opties.metBudget(willekeur.toeval().nextInt(4))));
    }

    private void kijkRond(Momentopname foto) {
        Map<String, String> zorgeloos = new TreeMap<>();
        foto.zaken()
                .forEach(zaak ->
                        zorgeloos.put(zaak.id(), foto.behandelaars().get(0).id()));
        for (Regel muur : MUREN) {
            if (Narekening.kosten(foto, GEWICHTEN, zorgeloos, muur) > 0) {
                inZicht.merge(muur, 1, Integer::sum);
            }
        }
    }

    /** A coordinator pins some of what was planned, so that the rest has to give way. */
    private static Optional<Momentopname> vastzetten(Willekeur willekeur, Momentopname foto, Plan plan) {
        var toeval = willekeur.toeval();
        List<Vastzetting> pins = new ArrayList<>();
        for (var toewijzing : plan.toewijzingen()) {
            if (!toewijzing.wacht() && toeval.nextInt(3) == 0) {
                pins.add(new Vastzetting(toewijzing.zaak(), toewijzing.behandelaar()));
            }
        }
        return pins.isEmpty() ? Optional.empty() : Optional.of(foto.metVastzettingen(pins));
    }

    private void watAls(Willekeur willekeur, Momentopname foto, Caseloadplanner planner, Planopties opties) {
        List<Behandelaar> behandelaars = new ArrayList<>(foto.behandelaars());
        int weg = willekeur.toeval().nextInt(behandelaars.size());
        String wie = behandelaars.get(weg).id();
        behandelaars.set(weg, behandelaars.get(weg).metKwartieren(0));
        if (behandelaars.stream().anyMatch(ander -> ander.kwartieren() > 0)) {
            List<Wijziging> wijzigingen = List.of(new Wijziging.Afwezig(wie));
            var vergelijking = new WatAls(planner).vergelijk(foto, GEWICHTEN, wijzigingen, opties);
            keur("wat-als", foto.metBehandelaars(behandelaars), vergelijking.dan());
        }
    }

    /** The plan is carried out: who got a dossier has it now. */
    private static Momentopname uitgevoerd(Momentopname foto, Plan plan) {
        Map<String, String> wie = plan.perZaak();
        return foto.metZaken(foto.zaken().stream()
                .map(zaak -> wie.containsKey(zaak.id())
                        ? zaak.met(new Zaak.Stand(
                                wie.get(zaak.id()),
                                zaak.stand().fase(),
                                zaak.stand().contacten()))
                        : zaak)
                .toList());
    }

    private Plan keur(String weg, Momentopname foto, Plan plan) {
        perWeg.merge(weg, 1, Integer::sum);
        for (Regel muur : MUREN) {
            long kosten = Narekening.kosten(foto, GEWICHTEN, plan.perZaak(), muur);
            if (kosten != 0) {
                gebroken.merge(muur, 1, Integer::sum);
            }
        }
        return plan;
    }
}
