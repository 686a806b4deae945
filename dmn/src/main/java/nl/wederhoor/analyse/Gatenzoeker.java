package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * UNIQUE and FIRST: the inputs that match no row, as boxes that cannot be made larger and that together hold all of them.
 *
 * <p>A table that another table reads may have none; elsewhere no row means that nothing is said, which may be meant.
 */
final class Gatenzoeker {
    private static final int MEESTE = 64;

    private final Onderzoek onderzoek;
    private final Ernst ernst;

    Gatenzoeker(Onderzoek onderzoek, boolean gelezenDoorTabel) {
        this.onderzoek = onderzoek;
        this.ernst = gelezenDoorTabel ? Ernst.FOUT : Ernst.WAARSCHUWING;
    }

    void zoek() {
        var gaten = new ArrayList<Doos>();
        Onderzoek.vraag(() -> vind(gaten));
        gaten.forEach(this::meld);
    }

    private void vind(List<Doos> gaten) {
        var bezet = new ArrayList<>(onderzoek.rijen());
        var punt = onderzoek.punt(onderzoek.ruimte().alles(), bezet, "of er meer gevallen zonder rij zijn");
        while (punt.isPresent()) {
            if (gaten.size() == MEESTE) {
                onderzoek.nietOnderzocht("welke gevallen zonder rij er nog meer zijn dan deze " + MEESTE);
                return;
            }
            var gat =
                    Groei.van(onderzoek.ruimte(), punt.get(), onderzoek.ruimte().alles(), onderzoek.rijen());
            gaten.add(gat);
            bezet.add(gat);
            punt = onderzoek.punt(onderzoek.ruimte().alles(), bezet, "of er meer gevallen zonder rij zijn");
        }
    }

    private void meld(Doos gat) {
        var zin = "Er is geen rij voor " + onderzoek.gevallen(gat) + "."
                + (ernst == Ernst.FOUT ? " Een andere tabel leest deze uitkomst en heeft er altijd een nodig." : "");
        var bevinding = Bevinding.van(
                        Soort.GAT,
                        ernst,
                        onderzoek.tabel().besluit(),
                        List.of(),
                        List.of(),
                        onderzoek.waar(gat).toString())
                .met(zin)
                .met(Voorsteller.van(onderzoek, gat));
        onderzoek.vond(new Vondst(
                bevinding, gat, kie -> !kie.botsing() && kie.passend().isEmpty()));
    }
}
