package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.adviseur.Rijkennis.Vraag;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Beslistabel;
import nl.wederhoor.tabel.Bevindingen;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Projectie;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import nl.wederhoor.tabel.Uitkomsten;

/** One policy version with what was worked out of it once: projections, exclusions and answers already found. */
final class Beleidskennis {
    private static final String ONVERSCHILLIG = "-";
    private static final Pattern CLAUSULE = Pattern.compile("[A-Z0-9]{2,8}-[0-9A-Z][0-9A-Za-z.]*");

    /** What a table that reads nothing but its subject says of one subject. */
    record Vast(Toestand toestand, Uitkomsten uitkomsten) {}

    /**
     * One table.
     *
     * @param waarden the legal values per column
     * @param vaste what it says of each subject, if it reads nothing else
     */
    private record Tabelkennis(
            Projectie projectie, boolean vast, Map<String, Set<Object>> waarden, Map<String, Vast> vaste) {}

    private final Beleid beleid;
    private final Uitsluitingen uitsluitingen;
    private final Geheugen geheugen = new Geheugen();
    private final Map<String, Tabelkennis> tabellen = new HashMap<>();
    /** By the row itself: two tables may each have a row with the same id, since new rows are named per table. */
    private final Map<Rij, Rijkennis> rijen = new IdentityHashMap<>();

    private final Map<String, String> eigenNamen = new ConcurrentHashMap<>();

    Beleidskennis(Beleid beleid) {
        this.beleid = beleid;
        this.uitsluitingen = new Uitsluitingen(beleid);
        for (var tabel : beleid.tabellen().alle()) {
            tabellen.put(tabel.besluit(), kennis(tabel));
            tabel.rijen().forEach(rij -> rijen.put(rij, kennis(tabel, rij)));
        }
    }

    private Tabelkennis kennis(Beslistabel tabel) {
        var projectie = beleid.tabellen().projectie(List.of(tabel.besluit()));
        Map<String, Set<Object>> waarden = new HashMap<>();
        tabel.invoer().forEach(kolom -> waarden.put(kolom.naam(), Set.copyOf(kolom.waarden())));
        return new Tabelkennis(projectie, projectie.bronnen().size() == 1, waarden, new ConcurrentHashMap<>());
    }

    private Rijkennis kennis(Beslistabel tabel, Rij rij) {
        var vragen = tabel.invoer().stream()
                .filter(kolom -> !ONVERSCHILLIG.equals(rij.cellen().getOrDefault(kolom.naam(), ONVERSCHILLIG)))
                .map(Vraag::naar)
                .toList();
        return new Rijkennis(rijen.size(), gesorteerd(rij.clausules()), vragen);
    }

    Beleid beleid() {
        return beleid;
    }

    Tabellen tabellen() {
        return beleid.tabellen();
    }

    Uitsluitingen uitsluitingen() {
        return uitsluitingen;
    }

    Geheugen geheugen() {
        return geheugen;
    }

    /** The number of rows of all tables together. */
    int rijen() {
        return rijen.size();
    }

    Rijkennis rij(Rij rij) {
        return rijen.get(rij);
    }

    /** One rule serves several texts and is named after a clause of each; an answer names those of its own text. */
    String eigenNaam(String regel) {
        return eigenNamen.computeIfAbsent(regel, volledig -> Arrays.stream(volledig.split(" "))
                .filter(woord ->
                        !CLAUSULE.matcher(woord).matches() || beleid.clausules().heeft(woord))
                .collect(Collectors.joining(" ")));
    }

    boolean heeft(String besluit) {
        return tabellen.containsKey(besluit);
    }

    Projectie projectie(String besluit) {
        return tabellen.get(besluit).projectie();
    }

    /** All outcomes of a single-hit table; none at all when the policy has no such table. */
    Uitkomsten uitkomsten(String besluit, Toestand toestand) {
        return bekendeUitkomsten(besluit, toestand).antwoord();
    }

    /** The same with what is remembered beside it. */
    Bekend<Uitkomsten> bekendeUitkomsten(String besluit, Toestand toestand) {
        var tabel = tabellen.get(besluit);
        return tabel == null
                ? new Bekend<>(new Uitkomsten(List.of()))
                : geheugen.onthoud(
                        besluit,
                        tabel.projectie().sleutel(toestand),
                        () -> new Bekend<>(tabellen().uitkomsten(besluit, toestand)));
    }

    /** The findings of a table that collects; none when the policy has no such table. */
    Bevindingen bevindingen(String besluit, Toestand toestand) {
        return bekendeBevindingen(besluit, toestand).antwoord();
    }

    /** The same with what is remembered beside it. */
    Bekend<Bevindingen> bekendeBevindingen(String besluit, Toestand toestand) {
        var tabel = tabellen.get(besluit);
        return tabel == null
                ? new Bekend<>(new Bevindingen(List.of(), List.of()))
                : geheugen.onthoud(
                        besluit,
                        tabel.projectie().sleutel(toestand),
                        () -> new Bekend<>(tabellen().bevindingen(besluit, toestand)));
    }

    /** Rows that speak of this subject, or of every subject. */
    static Predicate<Rij> gaatOver(String kolom, String onderwerp) {
        return rij -> {
            var cel = rij.cellen().getOrDefault(kolom, ONVERSCHILLIG);
            return cel.equals(ONVERSCHILLIG)
                    || cel.contains("not(")
                    || Arrays.asList(cel.split(", *")).contains(onderwerp);
        };
    }

    /** The sources that these rows of a table ask for, with those of the tables that it reads; none without the table. */
    Set<String> bronnen(String besluit, Predicate<Rij> rijen) {
        Set<String> bronnen = new LinkedHashSet<>();
        if (heeft(besluit)) {
            tabellen().tabel(besluit).rijen().stream()
                    .filter(rijen)
                    .flatMap(rij -> rij(rij).vragen().stream())
                    .map(Vraag::kolom)
                    .forEach(kolom -> bronnen.addAll(
                            kolom.herkomst() == Herkomst.TABEL
                                    ? tabellen().bronnen(Waarom.kind(kolom))
                                    : Set.of(kolom.naam())));
        }
        return bronnen;
    }

    /** The row for one subject without trace, or null; for pictures that are only supposed. */
    Uitkomst over(String besluit, String bron, String onderwerp, Toestand toestand) {
        return kent(besluit, bron, onderwerp)
                ? Raadpleging.zeker(
                        isVast(besluit)
                                ? vast(besluit, bron, onderwerp).uitkomsten()
                                : uitkomsten(besluit, toestand.met(bron, onderwerp)))
                : null;
    }

    boolean kent(String besluit, String bron, String onderwerp) {
        var tabel = tabellen.get(besluit);
        return tabel != null && tabel.waarden().getOrDefault(bron, Set.of()).contains(onderwerp);
    }

    /** True for a table that reads nothing but the subject, so that its rows never change. */
    boolean isVast(String besluit) {
        return heeft(besluit) && tabellen.get(besluit).vast();
    }

    /** The row for a subject of such a table, confirmed by KIE when first asked. */
    Vast vast(String besluit, String bron, String onderwerp) {
        return tabellen.get(besluit).vaste().computeIfAbsent(onderwerp, nieuw -> {
            var toestand = Toestand.van(Map.of(bron, onderwerp));
            tabellen().bevestig(besluit, toestand);
            return new Vast(toestand, tabellen().uitkomsten(besluit, toestand));
        });
    }

    /** The clauses of the rows behind these outcomes, in the order of the protocol. */
    List<String> clausules(Collection<Uitkomst> uitkomsten) {
        var behorend = uitkomsten.stream()
                .flatMap(uitkomst -> uitkomst.rijen().stream())
                .toList();
        return behorend.size() == 1
                ? rij(behorend.get(0)).clausules()
                : gesorteerd(behorend.stream()
                        .flatMap(rij -> rij.clausules().stream())
                        .toList());
    }

    List<String> gesorteerd(Collection<String> clausules) {
        return beleid.clausules().gesorteerd(clausules);
    }
}
