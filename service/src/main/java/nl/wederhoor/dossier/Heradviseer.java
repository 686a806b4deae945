package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.vergelijking.Verschil;
import nl.wederhoor.vergelijking.Verschillen;

/** Moves a dossier to the policy version in force, on purpose, and shows what that changes. */
@Singleton
public final class Heradviseer {
    private final Bureau bureau;
    private final Beleidskeuze beleid;

    Heradviseer(Bureau bureau, Beleidskeuze beleid) {
        this.bureau = bureau;
        this.beleid = beleid;
    }

    /** The dossier after it, the version it had, and every line that is another under the new version. */
    public record Uitkomst(Dossierbeeld dossier, String eerdereVersie, List<Verschil> verschillen) {}

    /**
     * What it would change, without doing it.
     *
     * @param volgt the version that the dossier follows
     * @param geldt the version in force, the same when there is nothing to move to
     */
    public record Voorbeeld(String volgt, String geldt, List<Verschil> verschillen) {
        public boolean isAnders() {
            return !volgt.equals(geldt);
        }
    }

    public Voorbeeld voorbeeld(Medewerker door, UUID id) {
        return bureau.lees(door, id, "lezen", blad -> {
            var oud = blad.vooraf();
            var nieuw =
                    beleid.geldend(door.organisatie(), blad.nu()).adviseer(blad.feiten(), blad.nu(), blad.besluiten());
            return new Voorbeeld(
                    oud.bewijs().beleidsversie(), nieuw.bewijs().beleidsversie(), Verschillen.tussen(oud, nieuw));
        });
    }

    /** A request that comes again moves nothing and shows no differences. */
    public Uitkomst heradviseer(Medewerker door, UUID id, Versie versie) {
        var eerdere = new AtomicReference<String>();
        var verschillen = new AtomicReference<>(List.<Verschil>of());
        var dossier = bureau.wijzig(door, id, versie, Regelsoort.HERADVIES.label(), blad -> {
            blad.eisOpen();
            var oud = blad.vooraf();
            blad.ga(beleid.geldend(door.organisatie(), blad.nu()));
            var nieuw = blad.adviseur().adviseer(blad.feiten(), blad.nu(), blad.besluiten());
            eerdere.set(oud.bewijs().beleidsversie());
            verschillen.set(Verschillen.tussen(oud, nieuw));
            blad.schrijf(NieuweRegel.van(Regelsoort.HERADVIES, oud.bewijs().beleidsversie())
                    .uitkomst(nieuw.bewijs().beleidsversie()));
        });
        var vorige = eerdere.get() == null ? dossier.beleidsversie() : eerdere.get();
        return new Uitkomst(dossier, vorige, verschillen.get());
    }
}
