package nl.wederhoor.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Gemeente;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijVerplaatst;
import nl.wederhoor.tabel.Tabelwijziging;
import nl.wederhoor.terugtoets.Toevalsbewerking.Bewerking;

/** A shipped pack, random cases and random edits: the back-test beside the whole answer, case by case, line by line. */
final class Exactheid {
    private final String organisatie;
    private final Toetsversie oud;
    private final Adviseur adviseur;
    private final List<Zaak> zaken;
    private final List<Map<String, String>> vroeger;
    int vergeleken;
    int veranderd;
    int gekeurdeOorzaken;

    Exactheid(String organisatie, int zaken, long zaad) {
        this.organisatie = organisatie;
        this.oud = Toetsversie.van(organisatie, 1, Pakketten.lees(organisatie));
        this.adviseur = new Adviseur(oud.beleid());
        var gemeenten = oud.beleid().gemeenten().stream().map(Gemeente::naam).toList();
        this.zaken = new ArrayList<>(new Geschiedenis(zaad, false, gemeenten).zaken(zaken / 2));
        this.zaken.addAll(new Geschiedenis(zaad + 1, true, gemeenten)
                .zaken(zaken - zaken / 2).stream()
                        .map(zaak -> new Zaak("w" + zaak.id(), zaak.feiten(), zaak.besluiten(), zaak.dag()))
                        .toList());
        this.vroeger =
                this.zaken.stream().map(zaak -> Bruut.lijnen(adviseur, zaak)).toList();
    }

    /** Compares one random version, and every cause that is named with policies made for the purpose. */
    void keur(long zaad, int hoogstens) {
        var toeval = new Toevalsbewerking(oud.beleid(), oud.bestanden(), zaad);
        var bewerkingen = toeval.bewerkingen(hoogstens);
        var nieuw =
                Toetsversie.van(organisatie, 2, toeval.toegepast(bewerkingen).orElseThrow());
        var toets = new Terugtoets(oud, nieuw);
        Map<String, List<Lijnverandering>> gemeld = perZaak(toets, zaken);
        var daarna = lijnen(new Adviseur(nieuw.beleid()));
        for (int i = 0; i < zaken.size(); i++) {
            Set<String> velden = new TreeSet<>();
            gemeld.get(zaken.get(i).id()).forEach(verandering -> velden.add(verandering.veld()));
            assertThat(velden)
                    .as(
                            "%s, zaad %d, zaak %s, %s",
                            organisatie, zaad, zaken.get(i).id(), toets.wijzigingen())
                    .isEqualTo(Bruut.verschil(vroeger.get(i), daarna.get(i)));
            vergeleken++;
            veranderd += velden.isEmpty() ? 0 : 1;
        }
        keurOorzaken(toeval, bewerkingen, toets.wijzigingen(), gemeld, daarna);
    }

    static Map<String, List<Lijnverandering>> perZaak(Terugtoets toets, List<Zaak> zaken) {
        Map<String, List<Lijnverandering>> gemeld = new HashMap<>();
        toets.toets(zaken, (plaats, zaak, uitslagen) -> {
            List<Lijnverandering> alle = new ArrayList<>();
            for (var uitslag : uitslagen) {
                alle.addAll(uitslag.veranderd());
            }
            gemeld.put(zaak.id(), alle);
        });
        return gemeld;
    }

    private List<Map<String, String>> lijnen(Adviseur ander) {
        return zaken.stream().map(zaak -> Bruut.lijnen(ander, zaak)).toList();
    }

    /** Without the edit the line is as it was, or with it alone as it became: exactly where the back-test says so. */
    private void keurOorzaken(
            Toevalsbewerking toeval,
            List<Bewerking> bewerkingen,
            List<Tabelwijziging> wijzigingen,
            Map<String, List<Lijnverandering>> gemeld,
            List<Map<String, String>> daarna) {
        assertThat(wijzigingen).hasSameSizeAs(bewerkingen);
        for (var bewerking : bewerkingen) {
            int nr = nummer(bewerking, wijzigingen);
            var zonder = beleid(
                    toeval,
                    bewerkingen.stream().filter(ander -> ander != bewerking).toList());
            var alleen = beleid(toeval, List.of(bewerking));
            for (int i = 0; i < zaken.size(); i++) {
                for (var verandering : gemeld.get(zaken.get(i).id())) {
                    var veld = verandering.veld();
                    assertThat(verandering.nodig().get(nr))
                            .as("%s nodig voor %s", bewerking, veld)
                            .isEqualTo(isAls(zonder, zaken.get(i), veld, vroeger.get(i)));
                    assertThat(verandering.voldoende().get(nr))
                            .as("%s voldoende voor %s", bewerking, veld)
                            .isEqualTo(isAls(alleen, zaken.get(i), veld, daarna.get(i)));
                    gekeurdeOorzaken++;
                }
            }
        }
    }

    private final Map<Adviseur, Map<String, Map<String, String>>> gevraagd = new HashMap<>();

    private boolean isAls(Optional<Adviseur> tussen, Zaak zaak, String veld, Map<String, String> lijnen) {
        return tussen.isPresent()
                && Objects.equals(
                        gevraagd.computeIfAbsent(tussen.get(), nieuw -> new HashMap<>())
                                .computeIfAbsent(zaak.id(), nieuw -> Bruut.lijnen(tussen.get(), zaak))
                                .get(veld),
                        lijnen.get(veld));
    }

    private Optional<Adviseur> beleid(Toevalsbewerking toeval, List<Bewerking> bewerkingen) {
        try {
            return toeval.toegepast(bewerkingen)
                    .map(bestanden -> new Adviseur(
                            Toetsversie.van(organisatie, 3, bestanden).beleid()));
        } catch (nl.wederhoor.tabel.OngeldigeTabel onmogelijk) {
            return Optional.empty();
        }
    }

    /** Of two neighbours that change places either may be called the one that moved. */
    private static int nummer(Bewerking bewerking, List<Tabelwijziging> wijzigingen) {
        return IntStream.range(0, wijzigingen.size())
                .filter(nr -> hoortBij(bewerking, wijzigingen.get(nr)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hoortBij(Bewerking bewerking, Tabelwijziging wijziging) {
        return wijziging.besluit().equals(bewerking.besluit())
                && switch (wijziging.soort()) {
                    case RIJ_ERBIJ -> bewerking.wijziging() instanceof NieuweRij;
                    case RIJ_VERPLAATST -> bewerking.wijziging() instanceof RijVerplaatst;
                    case CEL, RIJ_WEG, PARAMETER -> wijziging.rij().equals(bewerking.rij());
                };
    }
}
