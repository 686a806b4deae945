package nl.wederhoor.planner.opdracht;

import static nl.wederhoor.planner.opdracht.Behandelaarlezer.RUIM;

import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;

/** Reads one case. */
final class Zaaklezer {
    private final Lezing lezing;

    Zaaklezer(Lezing lezing) {
        this.lezing = lezing;
    }

    Zaak lees(Waarde zaak) {
        Waarde velden =
                lezing.object(zaak, "id", "stand", "last", "haast", "vraag", "plaats", "wens", "partijen", "bundel");
        return new Zaak(
                lezing.naam(velden.veld("id")),
                stand(velden.veld("stand")),
                last(velden.veld("last")),
                haast(velden.veld("haast")),
                vraag(velden.veld("vraag")),
                Behandelaarlezer.plaats(lezing, velden.veld("plaats")),
                wens(velden.veld("wens")),
                lezing.namen(velden.veld("partijen")),
                lezing.lees(velden.veld("bundel"), Waarde::tekst));
    }

    private Zaak.Stand stand(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "behandelaar", "fase", "contacten");
        return new Zaak.Stand(
                lezing.lees(velden.veld("behandelaar"), Waarde::tekst),
                lezing.een(velden.veld("fase"), Fase.class, Fase.EERSTE_CONTACT),
                (int) lezing.getal(velden.veld("contacten"), 0, RUIM, 0));
    }

    private Zaak.Last last(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "kwartieren", "perBehandelaar", "zwaarte", "complexiteit");
        if (velden.veld("kwartieren").isAfwezig()) {
            lezing.meld(new Waarde(waarde.plek() + ".kwartieren", null), "dit getal ontbreekt.");
        }
        return new Zaak.Last(
                lezing.getal(velden.veld("kwartieren"), 0, RUIM, 0),
                lezing.paren(velden.veld("perBehandelaar"), getal -> getal.getal(0, RUIM, 0)),
                (int) lezing.getal(velden.veld("zwaarte"), 0, RUIM, 1),
                (int) lezing.getal(velden.veld("complexiteit"), 1, 3, 1));
    }

    private Zaak.Haast haast(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "urgentie", "dagenWachtend", "contacttermijn");
        Waarde termijn = velden.veld("contacttermijn");
        return new Zaak.Haast(
                lezing.een(velden.veld("urgentie"), Urgentie.class, Urgentie.GEWOON),
                (int) lezing.getal(velden.veld("dagenWachtend"), 0, RUIM, 1),
                termijn.isAfwezig() ? null : (int) lezing.getal(termijn, -RUIM, RUIM, 0));
    }

    private Zaak.Vraag vraag(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "gronden", "terrein", "talen", "tolkOpTijd");
        return new Zaak.Vraag(
                lezing.namen(velden.veld("gronden")),
                lezing.lees(velden.veld("terrein"), Waarde::tekst),
                lezing.namen(velden.veld("talen")),
                lezing.keuze(velden.veld("tolkOpTijd"), true));
    }

    private Wens wens(Waarde waarde) {
        if (waarde.isAfwezig()) {
            return null;
        }
        Waarde velden = lezing.object(waarde, "soort", "behandelaars", "tot");
        Wens.Soort soort = lezing.een(velden.veld("soort"), Wens.Soort.class, null);
        if (velden.veld("soort").isAfwezig()) {
            lezing.meld(velden.veld("soort"), "dit ontbreekt: vrouw, man of benoemd.");
        }
        var behandelaars = lezing.namen(velden.veld("behandelaars"));
        if (soort == Wens.Soort.BENOEMD && behandelaars.isEmpty()) {
            lezing.meld(velden.veld("behandelaars"), "hier horen de behandelaars te staan die zijn genoemd.");
        }
        return new Wens(soort, behandelaars, lezing.lees(velden.veld("tot"), Waarde::dag));
    }
}
