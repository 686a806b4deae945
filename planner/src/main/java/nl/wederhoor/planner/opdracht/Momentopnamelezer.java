package nl.wederhoor.planner.opdracht;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;
import nl.wederhoor.planner.tabel.Paartabel;

/** Reads a snapshot from JSON, as docs/handleiding/momentopname.schema.json has it; refuses with every fault and place. */
final class Momentopnamelezer {
    static final String[] VELDEN = {
        "peildag", "behandelaars", "zaken", "tegenpartijen", "vastzettingen", "verklaringen", "geenTeam", "gewichten"
    };

    /** What every pair costs under every rule has to fit the memory of the command. */
    private static final long MEESTE_PAREN = 3_000_000;

    private final Lezing lezing = new Lezing();

    private Momentopnamelezer() {}

    /** The snapshot compiled under the weights that stand in it. */
    static Paartabel lees(byte[] tekst) {
        return new Momentopnamelezer().lees(JsonBoom.lees(tekst));
    }

    private Paartabel lees(Waarde bestand) {
        bestand.sleutels();
        Waarde foto = lezing.object(bestand, VELDEN);
        LocalDate peildag = lezing.lees(foto.veld("peildag"), Waarde::dag);
        if (foto.veld("peildag").isAfwezig()) {
            lezing.meld(
                    foto.veld("peildag"), "dit ontbreekt: de dag waarop wensen en deskundigheid worden beoordeeld.");
        }
        List<Behandelaar> behandelaars =
                lezing.lijst(aanwezig(foto.veld("behandelaars")), wie -> new Behandelaarlezer(lezing).lees(wie));
        List<Zaak> zaken = lezing.lijst(aanwezig(foto.veld("zaken")), zaak -> new Zaaklezer(lezing).lees(zaak));
        if ((long) behandelaars.size() * zaken.size() > MEESTE_PAREN) {
            lezing.meld(
                    foto.veld("zaken"),
                    "dit is te groot om in een keer te verdelen. Misschien een bureau per bestand.");
        }
        List<Tegenpartijen> tegenpartijen = lezing.lijst(foto.veld("tegenpartijen"), this::tegenpartijen);
        List<Vastzetting> vastzettingen = lezing.lijst(foto.veld("vastzettingen"), this::vastzetting);
        Map<String, Wens.Soort> verklaringen = lezing.paren(foto.veld("verklaringen"), this::verklaring);
        boolean geenTeam = lezing.keuze(foto.veld("geenTeam"), false);
        Gewichten gewichten = gewichten(foto.veld("gewichten"));
        lezing.weigerFouten();
        return gekeurd(
                new Momentopname(peildag, behandelaars, zaken, tegenpartijen, vastzettingen, verklaringen, geenTeam),
                gewichten);
    }

    private Waarde aanwezig(Waarde lijst) {
        if (lijst.isAfwezig()) {
            lezing.meld(lijst, "deze lijst ontbreekt.");
        }
        return lijst;
    }

    private Tegenpartijen tegenpartijen(Waarde paar) {
        Waarde velden = lezing.object(paar, "ene", "andere");
        return new Tegenpartijen(lezing.naam(velden.veld("ene")), lezing.naam(velden.veld("andere")));
    }

    private Vastzetting vastzetting(Waarde pin) {
        Waarde velden = lezing.object(pin, "zaak", "behandelaar", "tot");
        return new Vastzetting(
                lezing.naam(velden.veld("zaak")),
                lezing.naam(velden.veld("behandelaar")),
                lezing.lees(velden.veld("tot"), Waarde::dag));
    }

    private Wens.Soort verklaring(Waarde soort) {
        return lezing.een(soort, Wens.Soort.class, null);
    }

    private Gewichten gewichten(Waarde waarde) {
        Map<Regel, Long> perRegel = new EnumMap<>(Regel.class);
        lezing.paren(waarde, gewicht -> gewicht.getal(0, Gewichten.GROOTSTE, 0)).forEach((code, gewicht) -> {
            Regel regel = regel(code);
            if (regel == null || regel.niveau() == Niveau.HARD) {
                lezing.meld(waarde.veld(code), "dit is geen regel met een gewicht. Misschien M1 of S6.");
            } else {
                perRegel.put(regel, gewicht);
            }
        });
        return perRegel.isEmpty() ? Gewichten.standaard() : new Gewichten("uit het bestand", perRegel);
    }

    private static Regel regel(String code) {
        for (Regel regel : Regel.values()) {
            if (regel.code().equals(code)) {
                return regel;
            }
        }
        return null;
    }

    private static Paartabel gekeurd(Momentopname momentopname, Gewichten gewichten) {
        try {
            return Paartabel.van(momentopname, gewichten);
        } catch (Momentopnamefout fout) {
            throw new SlechteInvoer(
                    fout.fouten().stream().map(Momentopnamefout.Fout::zin).toList());
        }
    }
}
