package nl.wederhoor.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/** Small snapshots in which everything that can happen does happen often; not believable, meant to break things. */
public final class Willekeur {
    public static final LocalDate DAG = LocalDate.of(2026, 6, 1);

    private static final List<String> GEBIEDEN = List.of("ras", "leeftijd", "wonen", "werk");
    private static final List<String> TALEN = List.of("ar", "tr", "en");
    private static final List<String> PLAATSEN = List.of("noord", "zuid");

    private final Random toeval;

    public Willekeur(long zaad) {
        this.toeval = new Random(zaad);
    }

    public Momentopname momentopname(int behandelaars, int zaken) {
        List<Behandelaar> wie = new ArrayList<>();
        for (int j = 0; j < behandelaars; j++) {
            wie.add(behandelaar("b" + j));
        }
        if (wie.stream().allMatch(b -> b.kwartieren() == 0)) {
            wie.set(0, wie.get(0).metKwartieren(40));
        }
        List<Zaak> wat = new ArrayList<>();
        for (int i = 0; i < zaken; i++) {
            wat.add(zaak("z" + i, wie));
        }
        return Momentopname.van(DAG, wie, wat)
                .metTegenpartijen(tegenpartijen(wat))
                .metVerklaringen(verklaringen(wie));
    }

    public Random toeval() {
        return toeval;
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    private <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    private <T> Set<T> greep(List<T> uit, int procent) {
        Set<T> greep = new LinkedHashSet<>();
        uit.forEach(deel -> {
            if (kans(procent)) {
                greep.add(deel);
            }
        });
        return greep;
    }

    private Behandelaar behandelaar(String id) {
        Map<String, Taalniveau> talen = new HashMap<>();
        greep(TALEN, 40).forEach(taal -> talen.put(taal, een(List.of(Taalniveau.values()))));
        List<Deskundigheid> kennis = new ArrayList<>();
        greep(GEBIEDEN, 60)
                .forEach(gebied -> kennis.add(new Deskundigheid(
                        gebied, toeval.nextInt(4), kans(30) ? DAG.plusDays(toeval.nextInt(3) - 1) : null)));
        return Behandelaar.van(id, kans(5) ? 0 : 20 + toeval.nextInt(100))
                .met(new Behandelaar.Inzet(
                        !kans(5), toeval.nextInt(4), 1 + toeval.nextInt(6), 1 + toeval.nextInt(4), kans(20)))
                .met(new Plaats(kans(50) ? een(PLAATSEN) : null, een(PLAATSEN)))
                .met(new Behandelaar.Meegenomen(toeval.nextInt(41) - 20, toeval.nextInt(9) - 4))
                .metTalen(talen)
                .metDeskundigheid(kennis)
                .metRelaties(greep(List.of("p1", "p2", "p3"), 10));
    }

    private Zaak zaak(String id, List<Behandelaar> wie) {
        Map<String, Long> anders = new HashMap<>();
        if (kans(20)) {
            greep(wie, 50).forEach(b -> anders.put(b.id(), 1L + toeval.nextInt(30)));
        }
        String huidig = kans(60) ? (kans(10) ? "vertrokken" : een(wie).id()) : null;
        return Zaak.van(id, 0)
                .met(new Zaak.Stand(huidig, een(List.of(Fase.values())), huidig == null ? 0 : toeval.nextInt(8)))
                .met(new Zaak.Last(1 + toeval.nextInt(30), anders, toeval.nextInt(6), 1 + toeval.nextInt(3)))
                .met(new Zaak.Haast(
                        een(List.of(Urgentie.values())), toeval.nextInt(14), kans(50) ? toeval.nextInt(4) : null))
                .met(new Zaak.Vraag(
                        greep(GEBIEDEN.subList(0, 2), 50),
                        kans(70) ? een(GEBIEDEN.subList(2, 4)) : null,
                        greep(TALEN, 20),
                        kans(50)))
                .met(new Plaats(kans(30) ? een(PLAATSEN) : null, kans(70) ? een(PLAATSEN) : null))
                .met(wens(wie))
                .metPartijen(greep(List.of("p1", "p2", "p3"), 15))
                .metBundel(kans(10) ? "bundel" : null);
    }

    private Wens wens(List<Behandelaar> wie) {
        if (!kans(15)) {
            return null;
        }
        var soort = een(List.of(Wens.Soort.values()));
        Set<String> genoemd = new LinkedHashSet<>();
        greep(wie, 40).forEach(b -> genoemd.add(b.id()));
        return new Wens(
                soort,
                soort == Wens.Soort.BENOEMD ? genoemd : Set.of(),
                kans(40) ? DAG.plusDays(toeval.nextInt(3) - 1) : null);
    }

    private List<Tegenpartijen> tegenpartijen(List<Zaak> zaken) {
        List<Tegenpartijen> paren = new ArrayList<>();
        for (int k = 0; k < zaken.size() / 4; k++) {
            Zaak ene = een(zaken);
            Zaak andere = een(zaken);
            boolean bundel = ene.bundel() != null && ene.bundel().equals(andere.bundel());
            if (!ene.id().equals(andere.id()) && !bundel) {
                paren.add(new Tegenpartijen(ene.id(), andere.id()));
            }
        }
        return paren;
    }

    private Map<String, Wens.Soort> verklaringen(List<Behandelaar> wie) {
        Map<String, Wens.Soort> verklaringen = new HashMap<>();
        wie.forEach(b -> {
            if (kans(60)) {
                verklaringen.put(b.id(), kans(50) ? Wens.Soort.VROUW : Wens.Soort.MAN);
            }
        });
        return verklaringen;
    }
}
