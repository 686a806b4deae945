package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import java.util.List;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.MaakOngedaan;
import nl.wederhoor.studio.WijzigTabel;

/** What the buttons beside a row ask: up, down, away, or the last edit undone. */
@Singleton
final class BewerkRijen {
    private final Kaders kaders;
    private final StelTabelSamen stelSamen;
    private final WijzigTabel wijzigTabel;
    private final MaakOngedaan maakOngedaan;

    BewerkRijen(Kaders kaders, StelTabelSamen stelSamen, WijzigTabel wijzigTabel, MaakOngedaan maakOngedaan) {
        this.kaders = kaders;
        this.stelSamen = stelSamen;
        this.wijzigTabel = wijzigTabel;
        this.maakOngedaan = maakOngedaan;
    }

    Gedaan doe(Medewerker wie, String versie, String besluit, Velden velden) {
        var kader = kaders.van(wie, versie);
        if (velden.waarde("daad").equals("ongedaan")) {
            maakOngedaan.maak(wie, kader.organisatie(), kader.versie().versie(), besluit, velden.waarde("etag"));
            return Gedaan.ONGEDAAN;
        }
        var regels = Blad.van(stelSamen.stand(kader, besluit)).regels().stream()
                .map(Blad.Regel::id)
                .toList();
        var rij = velden.waarde("rij");
        int plaats = regels.indexOf(rij);
        if (plaats < 0) {
            throw Weigering.verouderd();
        }
        return switch (velden.waarde("daad")) {
            case "weg" -> wijzig(kader, besluit, velden, new Wijziging.RijWeg(rij), Gedaan.WEG);
            case "omhoog" -> verplaats(kader, besluit, velden, regels, plaats - 1);
            case "omlaag" -> verplaats(kader, besluit, velden, regels, plaats + 1);
            default -> throw Weigering.ongeldig("daad", "Kies wat u wilt doen.");
        };
    }

    private Gedaan verplaats(Versiekader kader, String besluit, Velden velden, List<String> regels, int naar) {
        if (naar < 0 || naar >= regels.size()) {
            return Gedaan.ONVERANDERD;
        }
        var rij = velden.waarde("rij");
        var zonder = regels.stream().filter(een -> !een.equals(rij)).toList();
        var na = naar == 0 ? "" : zonder.get(naar - 1);
        return wijzig(kader, besluit, velden, new Wijziging.RijVerplaatst(rij, na), Gedaan.VERPLAATST);
    }

    private Gedaan wijzig(Versiekader kader, String besluit, Velden velden, Wijziging wijziging, Gedaan gedaan) {
        wijzigTabel.wijzig(
                kader.wie(),
                kader.organisatie(),
                kader.versie().versie(),
                besluit,
                velden.waarde("etag"),
                List.of(wijziging));
        return gedaan;
    }
}
