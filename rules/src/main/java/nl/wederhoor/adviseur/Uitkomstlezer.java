package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.adviseur.Looptijden.Loop;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.tabel.Herkomst;

/**
 * The bare lines of very many cases under one policy version, a group of lines at a time: for who compares versions.
 *
 * <p>The matcher alone answers here; nobody is advised. Safe for many threads.
 */
public final class Uitkomstlezer {
    private static final Oogst NIETS = new Oogst();

    private final Beleid beleid;
    private final Beleidskennis kennis;
    private final Regelmotor regels;
    private final Uitkomstschrijver schrijver;
    private final Looptijden looptijden;
    private final List<Uitkomstgroep> groepen;
    private final Onderdelen onderdelen;

    public Uitkomstlezer(Beleid beleid) {
        this.beleid = beleid;
        this.kennis = new Beleidskennis(beleid);
        this.onderdelen = new Onderdelen(kennis);
        this.regels = new Regelmotor(beleid);
        this.schrijver = new Uitkomstschrijver(kennis, onderdelen);
        this.looptijden = new Looptijden(kennis);
        this.groepen = Uitkomstgroepen.van(kennis, onderdelen);
    }

    /** Lines of a case that are asked for. */
    public record Vraag(Uitkomstgroep groep, Casus casus) {}

    public Beleid beleid() {
        return beleid;
    }

    /** All lines of an answer, each in one group. */
    public List<Uitkomstgroep> groepen() {
        return groepen;
    }

    /** The rows of one table that hold in a case, by their ids. */
    public Uitkomstgroep rijen(String besluit) {
        return Uitkomstgroepen.rijen(kennis, onderdelen, besluit);
    }

    /** A case with what follows at once from its municipality and decisions under this policy. */
    public Casus casus(Feiten gegeven, Besluiten besluiten, LocalDate peildag) {
        var aanvulling = Aanvulling.van(beleid, gegeven, besluiten);
        return Casus.van(aanvulling.feiten(), aanvulling.opvolging(), peildag);
    }

    /** The lines that are asked for, in the order of the questions; one run of the rules serves them all. */
    public List<Map<String, Uitkomstlijn>> lijnen(List<Vraag> vragen) {
        Map<Casus, Geval> gevallen = new IdentityHashMap<>();
        List<Casus> metRegels = new ArrayList<>();
        Map<Casus, Geval> gewoon = new IdentityHashMap<>();
        for (var vraag : vragen) {
            if (vraag.groep().metRegels() && gevallen.putIfAbsent(vraag.casus(), LEEG) == null) {
                metRegels.add(vraag.casus());
            }
        }
        if (!metRegels.isEmpty()) {
            regels.gevallen(metRegels, kennis).forEach(geval -> gevallen.put(geval.casus(), geval));
        }
        return vragen.stream()
                .map(vraag -> vraag.groep()
                        .lijnen(
                                schrijver,
                                vraag.groep().metRegels()
                                        ? gevallen.get(vraag.casus())
                                        : gewoon.computeIfAbsent(vraag.casus(), Uitkomstlezer::zonderRegels)))
                .toList();
    }

    private static final Geval LEEG = new Geval(null, null, NIETS, 0);

    private static Geval zonderRegels(Casus casus) {
        return new Geval(casus, Toestandmaker.basis(casus), NIETS, 0);
    }

    /** What the tables of these lines, and the exclusions, can tell apart of a value; equal kinds give equal lines. */
    public Object soort(Uitkomstgroep groep, Feit feit, Object waarde) {
        List<Object> soort = new ArrayList<>();
        for (var tabel : groep.tabellen()) {
            if (kennis.heeft(tabel)) {
                soort.add(kennis.projectie(tabel).klasse(feit.sleutel(), waarde));
            }
        }
        if (feit == Feit.MELDER) {
            soort.add(Uitsluitingen.melderSoort(waarde));
        }
        return soort;
    }

    /** The same of a list: tables that these lines do not ask themselves count by what comes out of them. */
    public Object lijstsoort(Uitkomstgroep groep, Feit feit, Set<String> lijst) {
        return Domein.lijstsoort(feit, boven(groep), kennis).apply(lijst);
    }

    /** The tables of these lines that only other tables ask. */
    public Set<String> onder(Uitkomstgroep groep) {
        Set<String> onder = new LinkedHashSet<>();
        groep.tabellen().stream()
                .filter(kennis::heeft)
                .forEach(tabel -> kennis.tabellen().tabel(tabel).invoer().stream()
                        .filter(kolom -> kolom.herkomst() == Herkomst.TABEL)
                        .forEach(kolom -> onder.add(Waarom.kind(kolom))));
        return onder;
    }

    private Set<String> boven(Uitkomstgroep groep) {
        Set<String> boven = new LinkedHashSet<>(groep.tabellen());
        boven.removeAll(onder(groep));
        return boven;
    }

    /** The terms that can run in a case and whose ends these lines compare. */
    public List<Loop> lopen(Uitkomstgroep groep, Casus casus) {
        return looptijden.van(groep, casus);
    }

    /** The number of days from this day to the last day of such a term. */
    public int duur(Loop loop, int epochdag) {
        return looptijden.duur(loop, epochdag);
    }
}
