package nl.wederhoor.planner.opdracht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Zaak;

/** Writes a snapshot as the command reads it; what is not known is left out. */
final class Momentopnameschrijver {

    private Momentopnameschrijver() {}

    static String schrijf(Momentopname foto) {
        return object(
                veld("peildag", foto.peildag()),
                veld("behandelaars", foto.behandelaars().stream().map(Momentopnameschrijver::behandelaar)),
                veld("zaken", foto.zaken().stream().map(Momentopnameschrijver::zaak)),
                veld(
                        "tegenpartijen",
                        foto.tegenpartijen().stream()
                                .map(paar -> object(veld("ene", paar.ene()), veld("andere", paar.andere())))),
                veld(
                        "vastzettingen",
                        foto.vastzettingen().stream()
                                .map(pin -> object(
                                        veld("zaak", pin.zaak()),
                                        veld("behandelaar", pin.behandelaar()),
                                        veld("tot", pin.tot())))),
                veld("verklaringen", paren(foto.verklaringen())),
                veld("geenTeam", foto.geenTeam()));
    }

    private static String behandelaar(Behandelaar wie) {
        var inzet = wie.inzet();
        return object(
                veld("id", wie.id()),
                veld("kwartieren", wie.kwartieren()),
                veld("inzet", (Kaal) () -> object(
                        veld("bevoegd", inzet.bevoegd()),
                        veld("eersteWerkdag", inzet.eersteWerkdag()),
                        veld("maxDossiers", inzet.maxDossiers()),
                        veld("maxNieuw", inzet.maxNieuw()),
                        veld("leerling", inzet.leerling()))),
                veld("plaats", (Kaal) () -> object(
                        veld("team", wie.plaats().team()),
                        veld("regio", wie.plaats().regio()))),
                veld("talen", paren(wie.talen())),
                veld(
                        "deskundigheid",
                        wie.deskundigheid().stream()
                                .map(kennis -> object(
                                        veld("gebied", kennis.gebied()),
                                        veld("niveau", kennis.niveau()),
                                        veld("geldigTot", kennis.geldigTot())))),
                veld("meegenomen", (Kaal) () -> object(
                        veld("kwartieren", wie.meegenomen().kwartieren()),
                        veld("zwaarte", wie.meegenomen().zwaarte()))),
                veld("relaties", wie.relaties()));
    }

    private static String zaak(Zaak zaak) {
        return object(
                veld("id", zaak.id()),
                veld("stand", (Kaal) () -> object(
                        veld("behandelaar", zaak.stand().behandelaar()),
                        veld("fase", zaak.stand().fase()),
                        veld("contacten", zaak.stand().contacten()))),
                veld("last", (Kaal) () -> object(
                        veld("kwartieren", zaak.last().kwartieren()),
                        veld("perBehandelaar", paren(zaak.last().perBehandelaar())),
                        veld("zwaarte", zaak.last().zwaarte()),
                        veld("complexiteit", zaak.last().complexiteit()))),
                veld("haast", (Kaal) () -> object(
                        veld("urgentie", zaak.haast().urgentie()),
                        veld("dagenWachtend", zaak.haast().dagenWachtend()),
                        veld("contacttermijn", zaak.haast().contacttermijn()))),
                veld("vraag", (Kaal) () -> object(
                        veld("gronden", zaak.vraag().gronden()),
                        veld("terrein", zaak.vraag().terrein()),
                        veld("talen", zaak.vraag().talen()),
                        veld("tolkOpTijd", zaak.vraag().tolkOpTijd()))),
                veld("plaats", (Kaal) () -> object(
                        veld("team", zaak.plaats().team()),
                        veld("regio", zaak.plaats().regio()))),
                zaak.wens() == null
                        ? ""
                        : veld("wens", (Kaal) () -> object(
                                veld("soort", zaak.wens().soort()),
                                veld("behandelaars", zaak.wens().behandelaars()),
                                veld("tot", zaak.wens().tot()))),
                veld("partijen", zaak.partijen()),
                veld("bundel", zaak.bundel()));
    }

    /** JSON that is written already. */
    private interface Kaal {
        String tekst();
    }

    private static Kaal paren(Map<String, ?> paren) {
        return () -> object(paren.entrySet().stream()
                .map(paar -> veld(paar.getKey(), paar.getValue()))
                .toArray(String[]::new));
    }

    private static String object(String... velden) {
        return Stream.of(velden).filter(veld -> !veld.isEmpty()).collect(Collectors.joining(",", "{", "}"));
    }

    private static String veld(String naam, Object waarde) {
        return waarde == null ? "" : "\"" + naam + "\":" + tekst(waarde);
    }

    private static String veld(String naam, Stream<String> delen) {
        return "\"" + naam + "\":" + delen.collect(Collectors.joining(",", "[", "]"));
    }

    private static String tekst(Object waarde) {
        if (waarde instanceof Kaal kaal) {
            return kaal.tekst();
        }
        if (waarde instanceof Collection<?> delen) {
            return List.copyOf(delen).stream()
                    .map(Momentopnameschrijver::tekst)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (waarde instanceof Taalniveau || waarde instanceof LocalDate || waarde instanceof String) {
            return "\"" + waarde + "\"";
        }
        return waarde instanceof Enum<?> soort ? "\"" + Lezing.klein(soort) + "\"" : String.valueOf(waarde);
    }
}
