package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijVerplaatst;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.OngeldigeTabel;

/** Random edits of a shipped pack, each of another row, as a directeur could make them. */
final class Toevalsbewerking {
    /** One edit: of a table by its words, or of a parameter. */
    record Bewerking(String besluit, String rij, String kolom, Wijziging wijziging, String getal) {}

    private final Beleid beleid;
    private final Map<String, String> bestanden;
    private final Random toeval;

    Toevalsbewerking(Beleid beleid, Map<String, String> bestanden, long zaad) {
        this.beleid = beleid;
        this.bestanden = bestanden;
        this.toeval = new Random(zaad);
    }

    /** Edits that can stand together. */
    List<Bewerking> bewerkingen(int hoogstens) {
        List<Bewerking> bewerkingen = new ArrayList<>();
        Set<String> bezet = new HashSet<>();
        int aantal = 1 + toeval.nextInt(hoogstens);
        while (bewerkingen.size() < aantal) {
            var bewerking = toeval.nextInt(6) == 0 ? parameter() : bewerking();
            List<Bewerking> samen = new ArrayList<>(bewerkingen);
            bewerking.ifPresent(samen::add);
            if (bewerking.isPresent()
                    && !bezet.contains(sleutel(bewerking.get()))
                    && toegepast(samen).isPresent()) {
                bezet.add(sleutel(bewerking.get()));
                bewerkingen.add(bewerking.get());
            }
        }
        return bewerkingen;
    }

    /** A table gets at most one new and one moved row, so that these do not depend on other edits. */
    private static String sleutel(Bewerking bewerking) {
        return bewerking.besluit()
                + (bewerking.wijziging() instanceof NieuweRij
                        ? " nieuw"
                        : bewerking.wijziging() instanceof RijVerplaatst ? " verplaatst" : " " + bewerking.rij());
    }

    /** The files with these edits, or nothing when they cannot stand. */
    Optional<Map<String, String>> toegepast(List<Bewerking> bewerkingen) {
        Map<String, String> nieuw = new TreeMap<>(bestanden);
        Map<String, List<Wijziging>> perTabel = new HashMap<>();
        for (var bewerking : bewerkingen) {
            if (bewerking.wijziging() == null) {
                nieuw.merge(
                        "parameters.csv",
                        "",
                        (tekst, niets) -> tekst.replaceAll(
                                "(?m)^" + bewerking.rij() + ";[^;]*;",
                                bewerking.rij() + ";" + bewerking.getal() + ";"));
            } else {
                perTabel.computeIfAbsent(bewerking.besluit(), eerste -> new ArrayList<>())
                        .add(bewerking.wijziging());
            }
        }
        try {
            perTabel.forEach((besluit, wijzigingen) -> nieuw.put(
                    besluit + ".dmn",
                    Tabelbewerker.bewerk(besluit, nieuw.get(besluit + ".dmn"), wijzigingen, beleid.clausules(), "p")));
            Toetsversie.van(beleid.organisatie(), 2, nieuw);
            return Optional.of(nieuw);
        } catch (OngeldigeFeiten | OngeldigeTabel onmogelijk) {
            return Optional.empty();
        }
    }

    private Optional<Bewerking> parameter() {
        var getallen = beleid.parameters().stream()
                .filter(parameter -> parameter.waarde().matches("[0-9]+|true|false"))
                .toList();
        var parameter = kies(getallen);
        var waarde = parameter.waarde().matches("[0-9]+")
                ? "" + (Integer.parseInt(parameter.waarde()) + 1 + toeval.nextInt(9))
                : "" + !parameter.waar();
        return Optional.of(new Bewerking("parameters", parameter.sleutel(), "waarde", null, waarde));
    }

    private Optional<Bewerking> bewerking() {
        var besluiten = bestanden.keySet().stream()
                .filter(pad -> pad.endsWith(".dmn"))
                .map(pad -> pad.replace(".dmn", ""))
                .toList();
        var besluit = kies(besluiten);
        var beeld = Tabelbeeld.van(besluit, bestanden.get(besluit + ".dmn"));
        var rij = kies(beeld.rijen());
        return switch (toeval.nextInt(8)) {
            case 0 -> Optional.of(new Bewerking(besluit, rij.id(), null, new RijWeg(rij.id()), null));
            case 1 -> Optional.of(nieuweRij(besluit, beeld, rij));
            case 2 -> verplaatst(besluit, beeld, rij);
            default -> cel(besluit, beeld, rij);
        };
    }

    private Bewerking nieuweRij(String besluit, Tabelbeeld beeld, Rijbeeld rij) {
        Map<String, String> cellen = new HashMap<>(rij.cellen());
        for (int i = 0; i < 2; i++) {
            var kolom = kies(beeld.kolommen());
            woord(kolom).ifPresent(woord -> cellen.put(kolom.id(), woord));
        }
        return new Bewerking(besluit, "nieuw", null, new NieuweRij(cellen, rij.clausules(), "proef", rij.id()), null);
    }

    private Optional<Bewerking> verplaatst(String besluit, Tabelbeeld beeld, Rijbeeld rij) {
        var na = toeval.nextInt(4) == 0 ? "" : kies(beeld.rijen()).id();
        var rijen = beeld.rijen();
        int boven = rijen.indexOf(rij) - 1;
        var nu = boven < 0 ? "" : rijen.get(boven).id();
        return na.equals(rij.id()) || na.equals(nu) || !beeld.hitPolicy().equals("FIRST")
                ? Optional.empty()
                : Optional.of(new Bewerking(besluit, rij.id(), null, new RijVerplaatst(rij.id(), na), null));
    }

    private Optional<Bewerking> cel(String besluit, Tabelbeeld beeld, Rijbeeld rij) {
        var kolom = kies(beeld.kolommen());
        return woord(kolom)
                .filter(woord -> !woord.equals(rij.cellen().get(kolom.id())))
                .map(woord -> new Bewerking(
                        besluit, rij.id(), kolom.id(), new Celwijziging(rij.id(), kolom.id(), woord), null));
    }

    private Optional<String> woord(Kolombeeld kolom) {
        boolean invoer = kolom.soort().equals("invoer");
        if (invoer && toeval.nextInt(4) == 0) {
            return Optional.of("-");
        }
        return switch (kolom.type()) {
            case "boolean" -> Optional.of("" + toeval.nextBoolean());
            case "getal" -> Optional.of("" + (1 + toeval.nextInt(20)));
            case "tekst" -> kolom.waarden().isEmpty() ? Optional.empty() : Optional.of(keuze(kolom, invoer));
            default -> Optional.empty();
        };
    }

    private String keuze(Kolombeeld kolom, boolean invoer) {
        var een = kies(kolom.waarden());
        return invoer && toeval.nextInt(3) == 0 ? "not(" + een + ")" : een;
    }

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
