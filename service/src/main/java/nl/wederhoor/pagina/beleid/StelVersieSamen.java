package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.analyse.Analyse;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.beleid.Versiepagina.Bevindingregel;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.ToonVersies;
import nl.wederhoor.studio.Versiebeeld;
import nl.wederhoor.studio.Versiestatus;

/** Puts the page of one version together. */
@Singleton
final class StelVersieSamen {
    private final Kaders kaders;
    private final ToonVersies toonVersies;
    private final LeesTabellen leesTabellen;
    private final Clock klok;

    StelVersieSamen(Kaders kaders, ToonVersies toonVersies, LeesTabellen leesTabellen, Clock klok) {
        this.kaders = kaders;
        this.toonVersies = toonVersies;
        this.leesTabellen = leesTabellen;
        this.klok = klok;
    }

    Versiepagina pagina(Medewerker wie, String versie, Velden velden, Melding melding) {
        var kader = kaders.van(wie, versie);
        var bestanden = kaders.bestanden(kader);
        var tegen = tegen(kader);
        var oud = tegen == null ? bestanden : leesTabellen.bestanden(wie, kader.organisatie(), tegen.versie());
        var verschillen = Verschilbeeld.van(oud, bestanden);
        var namen = leesTabellen.alle(wie, kader.organisatie(), kader.versie().versie());
        var vandaag = LocalDate.now(klok);
        var dag = velden.waarde("geldigVanaf").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? velden.waarde("geldigVanaf")
                : Versiewoorden.volgendeMaandag(vandaag).toString();
        return new Versiepagina(
                kader,
                tegen,
                verschillen,
                kader.onderweg() ? bevindingen(kaders.basis(kader), bestanden, namen) : List.of(),
                Beschermd.waarschuwingen(oud, bestanden),
                Themagroep.van(
                        namen, verschillen.stream().map(Verschilbeeld::besluit).collect(Collectors.toSet())),
                dag,
                vandaag.plusDays(1).toString(),
                velden.waarde("reden"),
                melding);
    }

    /** The version in force; for that one itself the version it was made from; null when there is none. */
    private Versiebeeld tegen(Versiekader kader) {
        var versie = kader.versie();
        var alle = toonVersies.alle(kader.wie(), kader.organisatie());
        boolean nogNiet = versie.status() != Versiestatus.VERVALLEN && !versie.geldt();
        return alle.stream()
                .filter(een -> een.versie() != versie.versie())
                .filter(een ->
                        nogNiet ? een.geldt() : Integer.valueOf(een.versie()).equals(versie.basis()))
                .findFirst()
                .orElse(null);
    }

    private static List<Bevindingregel> bevindingen(
            Map<String, String> basis, Map<String, String> bestanden, List<LeesTabellen.Tabelnaam> namen) {
        var labels = namen.stream()
                .collect(Collectors.toMap(LeesTabellen.Tabelnaam::besluit, LeesTabellen.Tabelnaam::label));
        return Analyse.nieuw(basis, bestanden).getoond().stream()
                .map(bevinding -> new Bevindingregel(
                        bevinding.besluit(),
                        labels.getOrDefault(bevinding.besluit(), bevinding.besluit()),
                        bevinding.ernst().name().toLowerCase(java.util.Locale.ROOT),
                        Controle.metNummers(bestanden, bevinding)))
                .toList();
    }
}
