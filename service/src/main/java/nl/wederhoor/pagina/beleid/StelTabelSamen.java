package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.MaakOngedaan;
import nl.wederhoor.studio.Tabelstand;

/** Puts the page of one table together. */
@Singleton
final class StelTabelSamen {
    private final Kaders kaders;
    private final LeesTabellen leesTabellen;
    private final Controle controle;
    private final MaakOngedaan maakOngedaan;

    StelTabelSamen(Kaders kaders, LeesTabellen leesTabellen, Controle controle, MaakOngedaan maakOngedaan) {
        this.kaders = kaders;
        this.leesTabellen = leesTabellen;
        this.controle = controle;
        this.maakOngedaan = maakOngedaan;
    }

    Tabelstand stand(Versiekader kader, String besluit) {
        return leesTabellen.een(kader.wie(), kader.organisatie(), kader.versie().versie(), besluit);
    }

    Tabelpagina pagina(Medewerker wie, String versie, String besluit, Velden proefvelden, Melding melding) {
        var kader = kaders.van(wie, versie);
        var stand = stand(kader, besluit);
        var blad = Blad.van(stand);
        var proef = Proef.van(blad, proefvelden);
        var uitslag = kader.bepaalt()
                ? controle.van(blad, kaders.bestanden(kader), kaders.basis(kader))
                : Controle.Uitslag.LEEG;
        return new Tabelpagina(
                kader,
                besluit,
                blad.label(),
                blad.leeswijze(),
                blad.rijenVast(),
                blad.leeswijze().startsWith("Lees van boven"),
                blad.koppen(),
                blad.regels().stream().map(rij -> regel(rij, proef)).toList(),
                proef,
                uitslag,
                stand.etag(),
                kader.magWijzigen() && kanOngedaan(kader, stand),
                melding);
    }

    private boolean kanOngedaan(Versiekader kader, Tabelstand stand) {
        return maakOngedaan.kan(kader.wie(), kader.organisatie(), kader.versie().versie(), stand);
    }

    private static Tabelpagina.Regel regel(Blad.Regel rij, Proef proef) {
        var raak = proef.raak().getOrDefault(rij.id(), "");
        return new Tabelpagina.Regel(rij, raak, raak.startsWith("Past") && !raak.startsWith("Past misschien"));
    }
}
