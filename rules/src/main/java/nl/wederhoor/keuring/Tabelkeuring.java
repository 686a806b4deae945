package nl.wederhoor.keuring;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.Beslistabel;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Tabellen;

/** Looks whether the tables of a pack are the ones that the engine asks, with the columns and words that it knows. */
final class Tabelkeuring {
    private static final String VOORZETSEL = "tabel_";
    private static final BigDecimal LANGSTE_TERMIJN = BigDecimal.valueOf(3650);

    private final Tabellen tabellen;
    private final Foutenlijst fouten;
    private final Set<String> gelezen;

    Tabelkeuring(Tabellen tabellen, Foutenlijst fouten) {
        this.tabellen = tabellen;
        this.fouten = fouten;
        this.gelezen = tabellen.alle().stream()
                .flatMap(tabel -> tabel.invoer().stream())
                .filter(kolom -> kolom.herkomst() == Herkomst.TABEL)
                .map(kolom -> kolom.naam().substring(VOORZETSEL.length()).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    void keur() {
        if (!tabellen.heeft("soort")) {
            fouten.meld("soort.dmn", "dit bestand ontbreekt. Zonder deze tabel is geen melding te beoordelen.");
        }
        tabellen.alle().forEach(this::keur);
    }

    private void keur(Beslistabel tabel) {
        var besluit = tabel.besluit();
        var vorm = Tabelvorm.van(besluit);
        tabel.invoer().stream()
                .filter(kolom -> kolom.herkomst() == Herkomst.VRIJ)
                .forEach(kolom -> keurBron(besluit, kolom, vorm));
        if (vorm != null) {
            if (!vorm.trefbeleid().contains(tabel.hitbeleid())) {
                fouten.meld(
                        besluit + ".dmn", "het trefbeleid (hitPolicy) moet " + woorden(vorm.trefbeleid()) + " zijn.");
            }
            keurUitvoer(tabel, vorm);
        } else if (!gelezen.contains(besluit)) {
            fouten.meld(besluit + ".dmn", "het systeem leest deze tabel niet. Misschien is de naam anders gespeld.");
        }
    }

    private void keurBron(String besluit, Kolom kolom, Tabelvorm vorm) {
        var afgeleid = Tabelvorm.AFGELEID.get(kolom.naam());
        if (vorm != null && kolom.naam().equals(vorm.onderwerp())) {
            if (!vorm.onderwerpen().containsAll(kolom.waarden())) {
                fouten.meldKolom(besluit, kolom.naam(), "hier mag alleen staan: " + woorden(vorm.onderwerpen()) + ".");
            }
        } else if (afgeleid == null) {
            fouten.meldKolom(besluit, kolom.naam(), "deze bron bestaat niet. Misschien is de naam anders gespeld.");
        } else if (!Set.copyOf(kolom.waarden()).equals(afgeleid)) {
            fouten.meldKolom(besluit, kolom.naam(), "de waarden van deze bron zijn: " + woorden(afgeleid) + ".");
        }
    }

    private void keurUitvoer(Beslistabel tabel, Tabelvorm vorm) {
        var namen = tabel.uitvoer().stream().map(Kolom::naam).collect(Collectors.toSet());
        vorm.uitvoer().forEach((kolom, eis) -> {
            if (eis.verplicht() && !namen.contains(kolom)) {
                fouten.meldKolom(tabel.besluit(), kolom, "deze uitvoerkolom ontbreekt.");
            }
        });
        for (var kolom : tabel.uitvoer()) {
            var eis = vorm.uitvoer().get(kolom.naam());
            if (eis == null) {
                fouten.meldKolom(tabel.besluit(), kolom.naam(), "het systeem leest deze uitvoerkolom niet.");
            } else {
                keurWaarden(tabel, kolom.naam(), eis);
            }
        }
    }

    private void keurWaarden(Beslistabel tabel, String kolom, Tabelvorm.Uitvoer eis) {
        for (var rij : tabel.rijen()) {
            var klacht = klacht(rij.uitvoer().get(kolom), eis);
            if (klacht != null) {
                fouten.meldRij(tabel.besluit(), rij.id(), kolom, klacht);
            }
        }
    }

    /** What is wrong with one value that a row gives, or null. */
    static String klacht(Object waarde, Tabelvorm.Uitvoer eis) {
        if (eis.isGetal()) {
            return waarde instanceof BigDecimal getal && isTermijn(getal)
                    ? null
                    : "hier hoort een heel getal van 0 tot en met " + LANGSTE_TERMIJN + " te staan.";
        }
        if (!(waarde instanceof String tekst)) {
            return "hier hoort een tekst te staan.";
        }
        return eis.woorden().isEmpty() || eis.woorden().contains(tekst)
                ? null
                : "hier mag alleen staan: " + woorden(eis.woorden()) + ".";
    }

    private static boolean isTermijn(BigDecimal getal) {
        return getal.signum() >= 0
                && getal.compareTo(LANGSTE_TERMIJN) <= 0
                && getal.stripTrailingZeros().scale() <= 0;
    }

    private static String woorden(Set<?> woorden) {
        return woorden.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
