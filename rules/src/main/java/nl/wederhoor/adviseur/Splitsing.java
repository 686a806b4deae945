package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.tabel.Projectie;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Toestand;

/**
 * Where tables and exclusions read the same facts: the worlds in which these are known, and the key of what they can
 * tell apart together.
 */
final class Splitsing {
    private final Tabellen tabellen;
    private final List<String> besluiten;
    private final Projectie projectie;
    private final List<Object> melders;

    Splitsing(Tabellen tabellen, List<String> besluiten) {
        this.tabellen = tabellen;
        this.besluiten = besluiten;
        this.projectie = tabellen.projectie(besluiten);
        this.melders = melders();
    }

    /** One reporter of each kind that the tables or the exclusions tell apart. */
    private List<Object> melders() {
        Map<List<Object>, Object> soorten = new LinkedHashMap<>();
        for (var melder : Feit.MELDER.waarden()) {
            soorten.putIfAbsent(
                    List.of(Uitsluitingen.melderSoort(melder), projectie.klasse(Feit.MELDER.sleutel(), melder)),
                    melder);
        }
        return List.copyOf(soorten.values());
    }

    Object sleutel(Toestand toestand) {
        return List.of(projectie.sleutel(toestand), Uitsluitingen.sleutel(toestand));
    }

    /** What the tables tell apart in these sources. */
    Projectie projectie(Collection<String> bronnen) {
        return projectie.alleen(bronnen);
    }

    /** Every source that these tables read. */
    List<String> bronnen() {
        return projectie.bronnen();
    }

    /** First who reports, where a decision rests on that. */
    List<Toestand> werelden(Toestand toestand, Collection<String> bronnen) {
        var melder = Feit.MELDER.sleutel();
        List<Toestand> werelden = Toestandmaker.wachtOpMelder(toestand)
                ? splits(List.of(toestand), melder, List.copyOf(Feit.MELDER.waarden()))
                : List.of(toestand);
        for (var bron : bronnen) {
            if (toestand.waarde(bron) == null) {
                werelden = splits(werelden, bron, waarden(bron));
            }
        }
        return werelden;
    }

    private List<Object> waarden(String bron) {
        if (bron.equals(Feit.MELDER.sleutel())) {
            return melders;
        }
        return Uitsluitingen.BRONNEN.contains(bron) ? Arrays.asList(true, false) : tabellen.klassen(besluiten, bron);
    }

    private static List<Toestand> splits(List<Toestand> werelden, String bron, List<Object> waarden) {
        List<Toestand> gesplitst = new ArrayList<>(werelden.size() * waarden.size());
        for (var wereld : werelden) {
            if (wereld.waarde(bron) != null) {
                gesplitst.add(wereld);
                continue;
            }
            for (var waarde : waarden) {
                gesplitst.add(
                        bron.equals(Feit.MELDER.sleutel())
                                ? Toestandmaker.metMelder(wereld, waarde)
                                : wereld.met(bron, waarde));
            }
        }
        return gesplitst;
    }
}
