package nl.wederhoor.keuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.csv.Csv;

/** Reads the semicolon files of a pack cell by cell; what is wrong goes to the list with file, line and column. */
final class Bladkeuring {
    private static final int MEESTE_REGELS = 2000;
    private static final int LANGSTE_NAAM = 200;
    private static final List<String> NODIG =
            List.of("goedeVrijdagIsWerkdag", "gelijkgesteldeDagenZijnWerkdagen", "rolNaarWerkdag", "drempelSignaal");

    private final Map<String, String> bestanden;
    private final Foutenlijst fouten;
    private final Map<Csvvorm, List<Regel>> bladen = new HashMap<>();

    /** One line by column name, with its number in the file. */
    record Regel(int nummer, Map<String, String> cellen) {
        String cel(String kolom) {
            return cellen.getOrDefault(kolom, "");
        }
    }

    Bladkeuring(Map<String, String> bestanden, Foutenlijst fouten) {
        this.bestanden = bestanden;
        this.fouten = fouten;
    }

    void keur() {
        Csvvorm.ALLE.forEach(vorm -> bladen.put(vorm, lees(vorm)));
        regels(Csvvorm.PARAMETERS).forEach(this::keurParameter);
        NODIG.forEach(sleutel -> eis(Csvvorm.PARAMETERS, sleutel));
        eis(Csvvorm.ORGANISATIE, "naam");
        regels(Csvvorm.ORGANISATIE).stream()
                .filter(regel -> regel.cel("sleutel").equals("naam"))
                .filter(regel -> regel.cel("waarde").length() > LANGSTE_NAAM)
                .forEach(regel -> fouten.meld(
                        "organisatie.csv",
                        regel.nummer(),
                        "waarde",
                        "een naam heeft hoogstens " + LANGSTE_NAAM + " tekens."));
    }

    private void eis(Csvvorm vorm, String sleutel) {
        boolean heeft =
                regels(vorm).stream().anyMatch(regel -> regel.cel("sleutel").equals(sleutel));
        if (!heeft && bestanden.containsKey(vorm.bestand())) {
            fouten.meld(vorm.bestand(), "de regel " + sleutel + " ontbreekt.");
        }
    }

    /** The lines that could be read; none when the file is not there. */
    List<Regel> regels(Csvvorm vorm) {
        return bladen.get(vorm);
    }

    private void keurParameter(Regel regel) {
        var eis = Woordenschat.waarde(regel.cel("sleutel"));
        var klacht = eis == null ? null : eis.klacht(regel.cel("waarde"));
        if (klacht != null) {
            fouten.meld("parameters.csv", regel.nummer(), "waarde", klacht);
        }
    }

    private List<Regel> lees(Csvvorm vorm) {
        var bestand = vorm.bestand();
        if (!bestanden.containsKey(bestand)) {
            if (vorm.verplicht()) {
                fouten.meld(bestand, "dit bestand ontbreekt.");
            }
            return List.of();
        }
        var blad = Csv.blad(bestanden.get(bestand));
        var kop = List.copyOf(vorm.kolommen().keySet());
        if (!blad.heel()) {
            fouten.meld(bestand, "een aanhalingsteken wordt nergens gesloten.");
        } else if (!blad.kop().equals(kop)) {
            fouten.meld(bestand, 1, "de kopregel moet zijn: " + String.join(";", kop) + ".");
        } else if (blad.regels().size() > MEESTE_REGELS) {
            fouten.meld(bestand, "dit bestand heeft meer dan " + MEESTE_REGELS + " regels.");
        } else {
            return regels(vorm, blad, kop);
        }
        return List.of();
    }

    private List<Regel> regels(Csvvorm vorm, Csv.Blad blad, List<String> kop) {
        var regels = new ArrayList<Regel>();
        var gezien = new HashSet<String>();
        for (var ruw : blad.regels()) {
            if (ruw.cellen().size() != kop.size()) {
                fouten.meld(
                        vorm.bestand(),
                        ruw.nummer(),
                        "deze regel heeft " + ruw.cellen().size() + " cellen, de kop heeft er " + kop.size()
                                + ". Misschien staat er een puntkomma in een tekst: zet die tussen aanhalingstekens.");
                continue;
            }
            var cellen = new LinkedHashMap<String, String>();
            for (int i = 0; i < kop.size(); i++) {
                cellen.put(kop.get(i), ruw.cellen().get(i));
            }
            var regel = new Regel(ruw.nummer(), cellen);
            keurCellen(vorm, regel);
            if (!gezien.add(vorm.gelijkvormig(regel.cel(vorm.sleutel())))) {
                fouten.meld(vorm.bestand(), regel.nummer(), vorm.sleutel(), "dit staat er twee keer.");
            }
            regels.add(regel);
        }
        return regels;
    }

    private void keurCellen(Csvvorm vorm, Regel regel) {
        vorm.kolommen().forEach((kolom, eis) -> {
            var klacht = eis.klacht(regel.cel(kolom));
            if (klacht != null) {
                fouten.meld(vorm.bestand(), regel.nummer(), kolom, klacht);
            }
        });
    }
}
