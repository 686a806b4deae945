package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Wijziging;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Momentopnamefout.Fout;

/** A snapshot with its weights, and what changes make of the two. */
record Wereld(Momentopname momentopname, Gewichten gewichten) {

    /** All changes in their order; a change about somebody unknown is refused with its place. */
    Wereld na(List<Wijziging> wijzigingen) {
        Wereld wereld = this;
        for (int nr = 0; nr < wijzigingen.size(); nr++) {
            wereld = wereld.na(wijzigingen.get(nr), "wijzigingen[" + nr + "]");
        }
        return wereld;
    }

    private Wereld na(Wijziging wijziging, String pad) {
        if (wijziging instanceof Wijziging.Afwezig afwezig) {
            return met(afwezig.behandelaar(), wie -> wie.metKwartieren(0), pad);
        }
        if (wijziging instanceof Wijziging.Uren uren) {
            return met(uren.behandelaar(), wie -> wie.metKwartieren(uren.kwartieren()), pad);
        }
        if (wijziging instanceof Wijziging.Weg weg) {
            return met(weg.behandelaar(), wie -> weg(wie, weg), pad);
        }
        if (wijziging instanceof Wijziging.Erbij erbij) {
            return met(momentopname.metBehandelaars(erbij(momentopname.behandelaars(), erbij.behandelaar())));
        }
        if (wijziging instanceof Wijziging.Binnengekomen binnen) {
            return met(momentopname.metZaken(erbij(momentopname.zaken(), binnen.zaak())));
        }
        if (wijziging instanceof Wijziging.Vastgezet pin) {
            return met(momentopname.metVastzettingen(metPin(pin)));
        }
        var gewicht = (Wijziging.Gewicht) wijziging;
        return new Wereld(momentopname, gewichten.met(gewicht.regel(), gewicht.gewicht()));
    }

    private static Behandelaar weg(Behandelaar wie, Wijziging.Weg weg) {
        var inzet = wie.inzet();
        return wie.metKwartieren(Math.max(0, wie.kwartieren() - weg.kwartieren()))
                .met(new Behandelaar.Inzet(
                        inzet.bevoegd(),
                        Math.max(inzet.eersteWerkdag(), weg.eersteWerkdag()),
                        inzet.maxDossiers(),
                        inzet.maxNieuw(),
                        inzet.leerling()));
    }

    /** A new pin takes the place of an old one on the same case. */
    private List<Vastzetting> metPin(Wijziging.Vastgezet pin) {
        List<Vastzetting> pins = new ArrayList<>(momentopname.vastzettingen());
        pins.removeIf(oud -> oud.zaak().equals(pin.zaak()));
        pins.add(new Vastzetting(pin.zaak(), pin.behandelaar()));
        return pins;
    }

    private static <T> List<T> erbij(List<T> lijst, T deel) {
        return Stream.concat(lijst.stream(), Stream.of(deel)).toList();
    }

    private Wereld met(Momentopname andere) {
        return new Wereld(andere, gewichten);
    }

    private Wereld met(String id, UnaryOperator<Behandelaar> verandering, String pad) {
        if (momentopname.behandelaars().stream().noneMatch(wie -> wie.id().equals(id))) {
            throw new Momentopnamefout(
                    List.of(new Fout(pad + ".behandelaar", "Deze behandelaar staat niet in de momentopname.")));
        }
        return met(momentopname.metBehandelaars(momentopname.behandelaars().stream()
                .map(wie -> wie.id().equals(id) ? verandering.apply(wie) : wie)
                .toList()));
    }
}
