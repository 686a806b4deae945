package nl.wederhoor.planner.momentopname;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.momentopname.Momentopnamefout.Fout;

/** Refuses a snapshot that means nothing or more than one thing, with all faults at once. */
public final class Keuring {
    /** Far above any bureau and small enough that no sum of costs can overflow. */
    static final long GROOTSTE_GETAL = 100_000;

    private static final String WACHTRIJ = "WACHTRIJ";

    private final Momentopname momentopname;
    private final List<Fout> fouten = new ArrayList<>();
    private final Set<String> behandelaars = new HashSet<>();
    private final Set<String> zaken = new HashSet<>();

    private Keuring(Momentopname momentopname) {
        this.momentopname = momentopname;
    }

    /** Throws {@link Momentopnamefout} unless the snapshot can be planned. */
    public static void keur(Momentopname momentopname) {
        var keuring = new Keuring(momentopname);
        keuring.keurBehandelaars();
        keuring.keurZaken();
        keuring.keurTegenpartijen();
        keuring.keurVastzettingen();
        keuring.keurVerklaringen();
        if (!keuring.fouten.isEmpty()) {
            throw new Momentopnamefout(keuring.fouten);
        }
    }

    private void keurBehandelaars() {
        var lijst = momentopname.behandelaars();
        eis(!lijst.isEmpty(), "behandelaars", "Er zijn geen behandelaars. Misschien is de verkeerde periode gekozen.");
        eis(
                lijst.isEmpty() || lijst.stream().anyMatch(wie -> wie.kwartieren() > 0),
                "behandelaars",
                "Geen enkele behandelaar heeft uren. Misschien ontbreken de roosters.");
        for (int nr = 0; nr < lijst.size(); nr++) {
            var wie = lijst.get(nr);
            String pad = "behandelaars[" + nr + "]";
            keurId(wie.id(), pad);
            eis(behandelaars.add(wie.id()), pad + ".id", "Deze behandelaar staat er al.");
            eisGetal(wie.kwartieren(), pad + ".kwartieren");
            eisGetal(wie.inzet().maxDossiers(), pad + ".inzet.maxDossiers");
            eisGetal(wie.inzet().maxNieuw(), pad + ".inzet.maxNieuw");
            eisGetal(wie.inzet().eersteWerkdag(), pad + ".inzet.eersteWerkdag");
            eisGetal(Math.abs(wie.meegenomen().kwartieren()), pad + ".meegenomen.kwartieren");
            eisGetal(Math.abs(wie.meegenomen().zwaarte()), pad + ".meegenomen.zwaarte");
            eis(
                    wie.deskundigheid().stream().allMatch(kennis -> kennis.niveau() >= 0 && kennis.niveau() <= 3),
                    pad + ".deskundigheid",
                    "Een niveau is 0, 1, 2 of 3.");
        }
    }

    private void keurZaken() {
        var lijst = momentopname.zaken();
        eis(!lijst.isEmpty(), "zaken", "Er zijn geen zaken: er is niets te verdelen.");
        for (int nr = 0; nr < lijst.size(); nr++) {
            String pad = "zaken[" + nr + "]";
            keurId(lijst.get(nr).id(), pad);
            eis(zaken.add(lijst.get(nr).id()), pad + ".id", "Deze zaak staat er al.");
            keurLast(lijst.get(nr), pad);
            keurHaast(lijst.get(nr), pad);
        }
    }

    private void keurLast(Zaak zaak, String pad) {
        eisGetal(zaak.last().kwartieren(), pad + ".last.kwartieren");
        eisGetal(zaak.last().zwaarte(), pad + ".last.zwaarte");
        eis(
                zaak.last().complexiteit() >= 1 && zaak.last().complexiteit() <= 3,
                pad + ".last.complexiteit",
                "De complexiteit is 1, 2 of 3.");
        zaak.last().perBehandelaar().forEach((wie, kwartieren) -> {
            eisBekend(behandelaars, wie, pad + ".last.perBehandelaar", "behandelaar");
            eisGetal(kwartieren, pad + ".last.perBehandelaar");
        });
    }

    private void keurHaast(Zaak zaak, String pad) {
        eisGetal(zaak.haast().dagenWachtend(), pad + ".haast.dagenWachtend");
        eisGetal(zaak.stand().contacten(), pad + ".stand.contacten");
        if (zaak.haast().contacttermijn() != null) {
            eisGetal(Math.abs(zaak.haast().contacttermijn().longValue()), pad + ".haast.contacttermijn");
        }
    }

    private void keurTegenpartijen() {
        var lijst = momentopname.tegenpartijen();
        for (int nr = 0; nr < lijst.size(); nr++) {
            String pad = "tegenpartijen[" + nr + "]";
            eisBekend(zaken, lijst.get(nr).ene(), pad + ".ene", "zaak");
            eisBekend(zaken, lijst.get(nr).andere(), pad + ".andere", "zaak");
            eis(
                    !lijst.get(nr).ene().equals(lijst.get(nr).andere()),
                    pad,
                    "Een zaak kan niet haar eigen tegenpartij zijn.");
        }
    }

    private void keurVastzettingen() {
        Map<String, String> plek = new HashMap<>();
        var lijst = momentopname.vastzettingen();
        for (int nr = 0; nr < lijst.size(); nr++) {
            var pin = lijst.get(nr);
            String pad = "vastzettingen[" + nr + "]";
            eisBekend(zaken, pin.zaak(), pad + ".zaak", "zaak");
            eisBekend(behandelaars, pin.behandelaar(), pad + ".behandelaar", "behandelaar");
            if (pin.geldtOp(momentopname.peildag())) {
                String eerder = plek.putIfAbsent(pin.zaak(), pin.behandelaar());
                eis(
                        eerder == null || eerder.equals(pin.behandelaar()),
                        pad,
                        "Deze zaak is ook bij een andere behandelaar vastgezet. Misschien moet een van de twee eraf.");
            }
        }
    }

    private void keurVerklaringen() {
        momentopname.verklaringen().forEach((wie, soort) -> {
            eisBekend(behandelaars, wie, "verklaringen", "behandelaar");
            eis(soort != Wens.Soort.BENOEMD, "verklaringen", "Een verklaring is VROUW of MAN.");
        });
    }

    private void keurId(String id, String pad) {
        eis(!id.isBlank(), pad + ".id", "Een id mag niet leeg zijn.");
        eis(!id.equals(WACHTRIJ), pad + ".id", "WACHTRIJ is de naam van de wachtrij. Kies een andere id.");
    }

    private void eisBekend(Set<String> bekend, String id, String pad, String soort) {
        eis(bekend.contains(id), pad, "Deze " + soort + " staat niet in de momentopname.");
    }

    private void eisGetal(long waarde, String pad) {
        eis(waarde >= 0 && waarde <= GROOTSTE_GETAL, pad, "Het getal moet tussen 0 en " + GROOTSTE_GETAL + " liggen.");
    }

    private void eis(boolean goed, String pad, String melding) {
        if (!goed) {
            fouten.add(new Fout(pad, melding));
        }
    }
}
