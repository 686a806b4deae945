package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Proefmotor;

/** Everything about one table by itself, and then the engine of record about every finding that has an example. */
final class Tabelanalyse {
    private final Onderzoek onderzoek;
    private final boolean gelezenDoorTabel;

    Tabelanalyse(GelezenTabel tabel, boolean gelezenDoorTabel) {
        this(new Onderzoek(tabel), gelezenDoorTabel);
    }

    Tabelanalyse(Onderzoek onderzoek, boolean gelezenDoorTabel) {
        this.onderzoek = onderzoek;
        this.gelezenDoorTabel = gelezenDoorTabel;
    }

    /** The findings that the engine confirms; it is only made when there is something to ask. */
    Bevindingen bevindingen(Supplier<Proefmotor> motor) {
        return keur(onderzoek().vondsten(), motor);
    }

    /** Only those that another version of the table does not have. */
    Bevindingen nieuw(Nieuw tegenover, Supplier<Proefmotor> motor) {
        var vondsten = onderzoek().vondsten().stream()
                .flatMap(vondst -> tegenover.nieuw(vondst, onderzoek).stream())
                .toList();
        return keur(vondsten, motor);
    }

    /** What is found without asking the engine. */
    Onderzoek onderzoek() {
        var hitbeleid = onderzoek.hitbeleid();
        if (hitbeleid == Hitbeleid.UNIQUE) {
            new Overlapzoeker(onderzoek).zoek();
        }
        Set<Integer> onbereikbaar = new Bereikzoeker(onderzoek).zoek();
        if (hitbeleid.isEnkel()) {
            new Gatenzoeker(onderzoek, gelezenDoorTabel).zoek();
        }
        if (hitbeleid != Hitbeleid.UNIQUE) {
            new Overbodigzoeker(onderzoek, onbereikbaar).zoek();
        }
        new Uitkomstzoeker(onderzoek, onbereikbaar).zoek();
        return onderzoek;
    }

    private Bevindingen keur(List<Vondst> vondsten, Supplier<Proefmotor> motor) {
        var bevestigd = new ArrayList<Bevinding>();
        int onbevestigd = 0;
        Proefmotor kie = null;
        for (var vondst : vondsten) {
            if (vondst.doos() == null) {
                bevestigd.add(vondst.bevinding());
                continue;
            }
            kie = kie == null ? motor.get() : kie;
            var invoer = vondst.invoer() == null ? onderzoek.ruimte().invoer(vondst.doos()) : vondst.invoer();
            if (vondst.klopt().test(kie.treffers(invoer))) {
                var waar = onderzoek.waar(vondst.doos());
                bevestigd.add(vondst.bevinding().met(waar, Voorbeeld.van(invoer)));
            } else {
                onbevestigd++;
            }
        }
        var deel = new Bevindingen(bevestigd, onderzoek.nietOnderzocht(), onbevestigd);
        return Bevindingen.samen(List.of(deel));
    }
}
