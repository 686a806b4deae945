package nl.wederhoor.planner.opdracht;

import java.util.Map;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;

/** Reads one handler. */
final class Behandelaarlezer {
    /** The inspection of a snapshot says what is too large; here only what no number of ours can hold. */
    static final long RUIM = 1_000_000_000L;

    private final Lezing lezing;

    Behandelaarlezer(Lezing lezing) {
        this.lezing = lezing;
    }

    Behandelaar lees(Waarde wie) {
        Waarde velden = lezing.object(
                wie, "id", "kwartieren", "inzet", "plaats", "talen", "deskundigheid", "meegenomen", "relaties");
        if (velden.veld("kwartieren").isAfwezig()) {
            lezing.meld(velden.veld("kwartieren"), "dit getal ontbreekt.");
        }
        return new Behandelaar(
                lezing.naam(velden.veld("id")),
                lezing.getal(velden.veld("kwartieren"), 0, RUIM, 0),
                inzet(velden.veld("inzet")),
                plaats(lezing, velden.veld("plaats")),
                talen(velden.veld("talen")),
                lezing.lijst(velden.veld("deskundigheid"), this::deskundigheid),
                meegenomen(velden.veld("meegenomen")),
                lezing.namen(velden.veld("relaties")));
    }

    private Behandelaar.Inzet inzet(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "bevoegd", "eersteWerkdag", "maxDossiers", "maxNieuw", "leerling");
        var gewoon = Behandelaar.Inzet.GEWOON;
        return new Behandelaar.Inzet(
                lezing.keuze(velden.veld("bevoegd"), gewoon.bevoegd()),
                (int) lezing.getal(velden.veld("eersteWerkdag"), 0, RUIM, gewoon.eersteWerkdag()),
                (int) lezing.getal(velden.veld("maxDossiers"), 0, RUIM, gewoon.maxDossiers()),
                (int) lezing.getal(velden.veld("maxNieuw"), 0, RUIM, gewoon.maxNieuw()),
                lezing.keuze(velden.veld("leerling"), gewoon.leerling()));
    }

    static Plaats plaats(Lezing lezing, Waarde waarde) {
        Waarde velden = lezing.object(waarde, "team", "regio");
        return new Plaats(
                lezing.lees(velden.veld("team"), Waarde::tekst), lezing.lees(velden.veld("regio"), Waarde::tekst));
    }

    /** Levels are written as the framework writes them: A1 to C2. */
    private Map<String, Taalniveau> talen(Waarde waarde) {
        return lezing.paren(waarde, niveau -> {
            for (Taalniveau mogelijk : Taalniveau.values()) {
                if (mogelijk.name().equals(niveau.inhoud())) {
                    return mogelijk;
                }
            }
            throw niveau.fout("hier hoort een taalniveau van A1 tot en met C2 te staan.");
        });
    }

    private Deskundigheid deskundigheid(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "gebied", "niveau", "geldigTot");
        return new Deskundigheid(
                lezing.naam(velden.veld("gebied")),
                (int) lezing.getal(velden.veld("niveau"), 0, 3, 0),
                lezing.lees(velden.veld("geldigTot"), Waarde::dag));
    }

    private Behandelaar.Meegenomen meegenomen(Waarde waarde) {
        Waarde velden = lezing.object(waarde, "kwartieren", "zwaarte");
        return new Behandelaar.Meegenomen(
                lezing.getal(velden.veld("kwartieren"), -RUIM, RUIM, 0),
                lezing.getal(velden.veld("zwaarte"), -RUIM, RUIM, 0));
    }
}
