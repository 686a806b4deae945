package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.regels.Oogst;

/**
 * Which absent facts can still change a line, alone or together with any other absent facts (adr/0014).
 *
 * <p>Looked up in tables of every combination of facts, one per group of lines, made when first asked. Where days are
 * given these tables are too wide; then the case itself decides, with every combination of what is absent. What has too
 * many combinations is not searched: there every absent fact counts, so that none is missed.
 */
final class Invloed {
    static final int GROOTSTE = 60_000;
    private static final int GROOTSTE_IN_ZAAK = 500;
    private static final Set<Feitsoort> REKENT = EnumSet.of(Feitsoort.DATUM, Feitsoort.TIJDSTIP, Feitsoort.GETAL);

    private final Beleidskennis kennis;
    private final Regelmotor regels;
    private final List<Lijngroep> groepen;
    private final Map<Feit, List<Integer>> perFeit = new EnumMap<>(Feit.class);
    private final AtomicInteger gemaakt = new AtomicInteger();
    private final int grootste;
    private final int grootsteInZaak;

    Invloed(Beleid beleid, Regelmotor regels) {
        this(beleid, regels, GROOTSTE, GROOTSTE_IN_ZAAK);
    }

    /** With other limits to the number of combinations. */
    Invloed(Beleid beleid, Regelmotor regels, int grootste, int grootsteInZaak) {
        this.grootste = grootste;
        this.grootsteInZaak = grootsteInZaak;
        this.kennis = new Beleidskennis(beleid);
        this.regels = regels;
        this.groepen = Lijngroepen.van(kennis, new Onderdelen(kennis));
        for (int i = 0; i < groepen.size(); i++) {
            for (var feit : groepen.get(i).leestOoit()) {
                perFeit.computeIfAbsent(feit, nieuw -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The facts that can matter together with others. */
    Set<Feit> gelezen() {
        return Collections.unmodifiableSet(perFeit.keySet());
    }

    /** Makes the tables that a case without decisions asks for; a question meanwhile makes what it needs itself. */
    void maakTabellen() {
        for (int nr = 0; nr < groepen.size(); nr++) {
            tabel(nr, Besluiten.geen());
        }
    }

    /** The number of tables made so far. */
    int gemaakt() {
        return gemaakt.get();
    }

    private Optional<Invloedstabel> tabel(int nr, Besluiten besluiten) {
        return kennis.geheugen().onthoud("invloedstabel", List.of(nr, besluiten), () -> {
            gemaakt.incrementAndGet();
            return maak(groepen.get(nr), los(besluiten), besluiten, false);
        });
    }

    Zaak in(Casus casus) {
        return new Zaak(casus);
    }

    /** The questions about one case. */
    final class Zaak {
        private final Casus casus;
        private final Map<Integer, Optional<Invloedstabel>> precies = new HashMap<>();

        private Zaak(Casus casus) {
            this.casus = casus;
        }

        /** The lines that this absent fact can still change. */
        Set<String> van(Feit feit) {
            Set<String> velden = new LinkedHashSet<>();
            perFeit.getOrDefault(feit, List.of()).forEach(nr -> velden.addAll(van(feit, nr)));
            return velden;
        }

        private Set<String> van(Feit feit, int nr) {
            var groep = groepen.get(nr);
            var leest = groep.leest(opvolging(besluiten(nr)));
            if (!leest.contains(feit)) {
                return Set.of();
            }
            var ruim = ruim(feit, nr);
            boolean rekent = leest.stream()
                    .anyMatch(gelezen ->
                            REKENT.contains(gelezen.soort()) && casus.feiten().heeft(gelezen));
            return ruim.isEmpty() || !rekent
                    ? ruim
                    : precies.computeIfAbsent(nr, nieuw -> maak(groep, casus, besluiten(nr), true))
                            .map(tabel -> tabel.veranderlijk(feit, tabel.open(casus)))
                            .orElse(ruim);
        }

        private Set<String> ruim(Feit feit, int nr) {
            var besluiten = besluiten(nr);
            var tabel = tabel(nr, besluiten);
            if (tabel.isEmpty()) {
                return Set.of(groepen.get(nr).naam());
            }
            var open = tabel.get().open(casus);
            return kennis.geheugen().onthoud("invloed", List.of(nr, feit, besluiten, open), () -> tabel.get()
                    .veranderlijk(feit, open));
        }

        private Besluiten besluiten(int nr) {
            return groepen.get(nr).gelezen(casus.opvolging().genomen());
        }
    }

    private Casus los(Besluiten besluiten) {
        return Casus.van(Feiten.leeg(), opvolging(besluiten), Domein.VANDAAG);
    }

    private Opvolging opvolging(Besluiten besluiten) {
        return Opvolging.van(kennis.beleid(), besluiten);
    }

    /** Every combination of what a case leaves open, or nothing when these are too many. */
    private Optional<Invloedstabel> maak(Lijngroep groep, Casus casus, Besluiten besluiten, boolean inZaak) {
        var domeinen = groep.leest(opvolging(besluiten)).stream()
                .filter(feit -> !casus.feiten().heeft(feit))
                .map(feit -> Domein.van(feit, groep, kennis, casus))
                .toList();
        if (Invloedstabel.grootte(domeinen) > (inZaak ? grootsteInZaak : grootste)) {
            return Optional.empty();
        }
        var tabel = new Invloedstabel(domeinen);
        List<Casus> casussen = new ArrayList<>(tabel.aantal());
        for (int i = 0; i < tabel.aantal(); i++) {
            casussen.add(tabel.casus(casus, i));
        }
        var gevallen = groep.metRegels() ? regels.gevallen(casussen, kennis) : zonderRegels(casussen);
        for (int i = 0; i < tabel.aantal(); i++) {
            tabel.zet(i, groep.lijnen(gevallen.get(i)));
        }
        return Optional.of(tabel.klaar());
    }

    private static List<Geval> zonderRegels(List<Casus> casussen) {
        var niets = new Oogst();
        return casussen.stream()
                .map(casus -> new Geval(casus, Toestandmaker.basis(casus), niets, 0))
                .toList();
    }

    /** The number of combinations per group of lines, once these decisions were taken. */
    List<Long> groottes(Besluiten besluiten) {
        return groepen.stream()
                .map(groep -> {
                    var leeg = los(groep.gelezen(besluiten));
                    return Invloedstabel.grootte(groep.leest(leeg.opvolging()).stream()
                            .map(feit -> Domein.van(feit, groep, kennis, leeg))
                            .toList());
                })
                .toList();
    }
}
