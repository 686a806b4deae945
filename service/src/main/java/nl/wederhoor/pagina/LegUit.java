package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.Waarombeeld.Aanhaling;
import nl.wederhoor.pagina.Waarombeeld.Keten;
import nl.wederhoor.pagina.Waarombeeld.Stap;
import nl.wederhoor.pagina.Waarombeeld.Voorwaarde;
import nl.wederhoor.tabel.Rij;

/** Opens the chain behind an advice: per row the conditions with the values, and the clauses in our own words. */
@Singleton
public final class LegUit {
    private static final List<String> HOOFDLIJN = List.of("soort", "vraag", "route", "uitsluitingen", "doorverwijzing");

    private final StelMeldingSamen stelSamen;
    private final ToonSchil schil;

    LegUit(StelMeldingSamen stelSamen, ToonSchil schil) {
        this.stelSamen = stelSamen;
        this.schil = schil;
    }

    @CheckedTemplate(basePath = "pagina")
    static class Sjabloon {
        static native TemplateInstance waarom(Waarombeeld beeld);
    }

    /** The chain as a page. */
    public static TemplateInstance pagina(Waarombeeld beeld) {
        return Sjabloon.waarom(beeld);
    }

    Waarombeeld van(Invoer invoer, Medewerker wie) {
        var gelezen = stelSamen.lees(invoer, wie);
        return van(
                schil.voor(wie, "melding"),
                new Waarombeeld.Terug("/melding", "Terug naar de melding"),
                stelSamen.advies(gelezen),
                stelSamen.beeld(gelezen));
    }

    /** The chain behind an advice that was given already. */
    public Waarombeeld van(Schil schil, Waarombeeld.Terug terug, GeefAdvies.Gegeven gegeven, Adviesbeeld beeld) {
        var invulling = new Invulling(gegeven.beleid(), beeld.feiten(), beeld.besluiten());
        var ketens = ketens(gegeven.advies().verklaring(), gegeven.beleid(), invulling);
        return new Waarombeeld(
                schil,
                terug,
                beeld,
                ketens.stream()
                        .filter(LegUit::isHoofdlijn)
                        .sorted(Comparator.comparingInt(keten -> HOOFDLIJN.indexOf(keten.besluit())))
                        .toList(),
                ketens.stream().filter(keten -> !isHoofdlijn(keten)).toList());
    }

    private static boolean isHoofdlijn(Keten keten) {
        return HOOFDLIJN.contains(keten.besluit());
    }

    private static List<Keten> ketens(List<Verklaring> verklaringen, Beleid beleid, Invulling invulling) {
        var perBesluit = new LinkedHashMap<String, List<Stap>>();
        verklaringen.forEach(verklaring -> perBesluit
                .computeIfAbsent(verklaring.besluit(), besluit -> new ArrayList<>())
                .add(stap(verklaring, beleid, invulling)));
        return perBesluit.entrySet().stream()
                .map(deel -> {
                    boolean tabel = beleid.tabellen().heeft(deel.getKey());
                    var titel =
                            tabel ? beleid.tabellen().tabel(deel.getKey()).label() : Opmaak.hoofdletter(deel.getKey());
                    return new Keten(deel.getKey(), titel, tabel, deel.getValue());
                })
                .toList();
    }

    private static Stap stap(Verklaring verklaring, Beleid beleid, Invulling invulling) {
        var voorwaarden = rij(verklaring, beleid)
                .map(rij -> voorwaarden(verklaring.besluit(), rij, beleid, invulling))
                .orElse(List.of());
        var aanhalingen =
                verklaring.clausules().stream().map(id -> aanhaling(id, beleid)).toList();
        return new Stap(verklaring.regel(), verklaring.waarom(), voorwaarden, aanhalingen);
    }

    private static Optional<Rij> rij(Verklaring verklaring, Beleid beleid) {
        if (!beleid.tabellen().heeft(verklaring.besluit())) {
            return Optional.empty();
        }
        return beleid.tabellen().tabel(verklaring.besluit()).rijen().stream()
                .filter(rij -> rij.id().equals(verklaring.regel()))
                .findFirst();
    }

    private static List<Voorwaarde> voorwaarden(String besluit, Rij rij, Beleid beleid, Invulling invulling) {
        return beleid.tabellen().tabel(besluit).invoer().stream()
                .filter(kolom -> !rij.cellen().getOrDefault(kolom.naam(), "-").equals("-"))
                .map(kolom -> new Voorwaarde(
                        Opmaak.hoofdletter(kolom.label()),
                        Celwoorden.van(kolom, rij.cellen().get(kolom.naam())),
                        invulling.van(kolom)))
                .toList();
    }

    private static Aanhaling aanhaling(String id, Beleid beleid) {
        var omschrijving = beleid.clausules().clausule(id).map(clausule -> clausule.omschrijving());
        return new Aanhaling(id, omschrijving.orElse(""), Plaats.van(id));
    }
}
