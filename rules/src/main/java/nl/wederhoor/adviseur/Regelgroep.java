package nl.wederhoor.adviseur;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;

/**
 * Lines that the protocol rules write, with every fact that can change them.
 *
 * @param velden the lines
 * @param regels the rules of the pack (regels.csv) without which the lines cannot come; empty when terms suffice
 * @param termijnen the terms of which the length plays a part: their table reads facts too
 * @param leest the facts that the rules read themselves
 */
record Regelgroep(Set<String> velden, List<String> regels, Set<Termijnsoort> termijnen, Set<Feit> leest) {
    static final List<Regelgroep> ALLE = List.of(
            punt("spoed", "voorleggen-spoed", Feit.SPOED_INDICATIE, Feit.SPOED),
            punt(
                    "uitzondering zonder slachtoffer",
                    "voorleggen-uitzondering",
                    Feit.MELDER,
                    Feit.CONTACT_MET_SLACHTOFFER,
                    Feit.ZWAARWEGENDE_ARGUMENTEN,
                    Feit.BELANGEN_VAN_DERDEN),
            punt(
                    "verzoek vertegenwoordiger",
                    "voorleggen-verzoek-vertegenwoordiger",
                    Feit.MELDER,
                    Feit.SLACHTOFFER_MINDERJARIG,
                    Feit.CONTACT_MET_SLACHTOFFER),
            punt("intake", "voorleggen-intake", Feit.FASE, Feit.BELETSELEN_INTAKE),
            punt(
                    "eigen actie",
                    "voorleggen-eigen-actie",
                    Feit.VERZOEKEN,
                    Feit.MELDER,
                    Feit.BUREAU_ZIET_AANLEIDING,
                    Feit.SIGNALEN_WEDERPARTIJ),
            punt("werkgebied", "voorleggen-werkgebied", Feit.BINNEN_WERKGEBIED, Feit.INCIDENT_BINNEN_WERKGEBIED),
            punt("anonimiteit", "voorleggen-anonimiteit", Feit.ANONIEM, Feit.VERZOEKEN),
            punt(
                    "volgende stap",
                    "voorleggen-volgende-stap",
                    Feit.REACTIE_WEDERPARTIJ,
                    Feit.HOOR_WEDERHOOR_GEDAAN,
                    Feit.RAPPEL_WEDERPARTIJ_OP),
            punt(
                    "belang van de zaak",
                    "voorleggen-belang-van-de-zaak",
                    Feit.BELANG_VAN_DE_ZAAK,
                    Feit.STUKKEN_ONTBREKEN,
                    Feit.STUKKEN_HERINNERING_OP,
                    Feit.CLIENT_BENADERD_OP,
                    Feit.RAPPEL_CLIENT_OP,
                    Feit.CLIENT_REAGEERT),
            punt("afsluiting", "voorleggen-afsluiting", Feit.NIETS_TE_BEREIKEN, Feit.ONEENS_MET_WERKWIJZE),
            punt(
                    "termijn",
                    "voorleggen-termijn",
                    Feit.INCIDENT_OP,
                    Feit.INDIENING_OP,
                    Feit.ONTVANGEN_DOOR_DIRECTEUR_OP),
            new Regelgroep(
                    Set.of("voorTeLeggen.contact tegen wens"),
                    List.of("voorleggen-contact-tegen-wens"),
                    EnumSet.of(Termijnsoort.EERSTE_CONTACT, Termijnsoort.CONTACT_KLAGER),
                    EnumSet.of(
                            Feit.WIL_CONTACT,
                            Feit.ONTVANGEN_OP,
                            Feit.TE_WOORD_GESTAAN,
                            Feit.EERSTE_CONTACT_OP,
                            Feit.ONTVANGEN_DOOR_DIRECTEUR_OP)),
            botsing(
                    "eigen-actie-en-anonimiteit",
                    "conflict-1",
                    Feit.ANONIEM,
                    Feit.VERZOEKEN,
                    Feit.SIGNALEN_WEDERPARTIJ),
            botsing(
                    "eigen-actie-en-toestemming",
                    "conflict-2",
                    Feit.TOESTEMMING,
                    Feit.VERZOEKEN,
                    Feit.SIGNALEN_WEDERPARTIJ),
            botsing(
                    "sluiten-en-belang-van-de-zaak",
                    "conflict-3",
                    Feit.STUKKEN_ONTBREKEN,
                    Feit.STUKKEN_HERINNERING_OP,
                    Feit.BELANG_VAN_DE_ZAAK,
                    Feit.CLIENT_REAGEERT,
                    Feit.CLIENT_BENADERD_OP),
            botsing("juiste-adres-en-eenmalig-advies", "conflict-4", Feit.DISCRIMINATIE, Feit.JUISTE_ADRES),
            botsing(
                    "getuige-en-derden-wachten",
                    "conflict-5",
                    Feit.MELDER,
                    Feit.VERZOEKEN,
                    Feit.CONTACT_MET_SLACHTOFFER),
            botsing("klacht-via-derden", "conflict-6", Feit.MELDER, Feit.VERZOEKEN),
            botsing(
                    "spoed-en-wachten-op-slachtoffer",
                    "conflict-7",
                    Feit.SPOED,
                    Feit.SPOED_INDICATIE,
                    Feit.MELDER,
                    Feit.CONTACT_MET_SLACHTOFFER),
            botsing(
                    "doorverwijzen-en-vertrouwelijkheid",
                    "conflict-8",
                    Feit.ZELFDE_INCIDENT_WEDERPARTIJ,
                    Feit.BEMIDDELING_MOGELIJK),
            botsing("stukken-en-gemiste-afspraken", "conflict-9", Feit.STUKKEN_ONTBREKEN, Feit.CLIENT_HOUDT_AFSPRAKEN),
            keten(Termijnsoort.EERSTE_CONTACT, null, Feit.ONTVANGEN_OP, Feit.TE_WOORD_GESTAAN, Feit.EERSTE_CONTACT_OP),
            keten(
                    Termijnsoort.UITSLUITSEL_NA_INTAKE,
                    "vertraging-uitsluitsel-melden",
                    Feit.INTAKE_OP,
                    Feit.UITSLUITSEL_OP),
            keten(
                    Termijnsoort.AANLEVEREN_STUKKEN,
                    "tweede-kans-stukken",
                    Feit.INTAKE_OP,
                    Feit.STUKKEN_ONTBREKEN,
                    Feit.STUKKEN_HERINNERING_OP),
            keten(Termijnsoort.TWEEDE_TERMIJN_STUKKEN, null, Feit.STUKKEN_HERINNERING_OP, Feit.STUKKEN_ONTBREKEN),
            keten(
                    Termijnsoort.REACTIE_CLIENT,
                    "einde-bij-zwijgen-melden",
                    Feit.CLIENT_BENADERD_OP,
                    Feit.RAPPEL_CLIENT_OP,
                    Feit.CLIENT_REAGEERT),
            keten(
                    Termijnsoort.REACTIE_WEDERPARTIJ,
                    null,
                    Feit.HOOR_WEDERHOORBRIEF_OP,
                    Feit.PLAN_TERMIJN_DAGEN,
                    Feit.REGELING_WEDERPARTIJ_DAGEN,
                    Feit.HOOR_WEDERHOOR_GEDAAN,
                    Feit.REACTIE_WEDERPARTIJ),
            rappel("rappel-wederpartij", "keten-rappel-wederpartij", Feit.RAPPEL_WEDERPARTIJ_OP),
            rappel("attenderen-op-overschrijding", "keten-attenderen-overschrijding", Feit.REACTIE_WEDERPARTIJ),
            keten(
                    Termijnsoort.REACTIE_NA_RAPPEL,
                    null,
                    Feit.RAPPEL_WEDERPARTIJ_OP,
                    Feit.HOOR_WEDERHOOR_GEDAAN,
                    Feit.REACTIE_WEDERPARTIJ),
            keten(Termijnsoort.BEWAREN, null, Feit.INDIENING_OP, Feit.ONTVANGEN_OP),
            keten(
                    Termijnsoort.ADVIES_COMMISSIE,
                    null,
                    Feit.NAAR_COMMISSIE_OP,
                    Feit.ADVIES_COMMISSIE_OP,
                    Feit.COMMISSIE_VERLENGD),
            keten(
                    Termijnsoort.VERVAL_KLACHTRECHT,
                    null,
                    Feit.INCIDENT_OP,
                    Feit.INDIENING_OP,
                    Feit.ONTVANGEN_DOOR_DIRECTEUR_OP));

    /** Lines of which one fact decides whether they come; they matter to who compares two policies. */
    static final List<Regelgroep> ENKELE = List.of(
            punt("juiste adres", "voorleggen-juiste-adres", Feit.JUISTE_ADRES),
            punt("belangenverstrengeling", "voorleggen-belangenverstrengeling", Feit.ZELFDE_INCIDENT_WEDERPARTIJ),
            punt("verdere behandeling", "voorleggen-verdere-behandeling", Feit.FASE),
            punt("twijfel", "voorleggen-twijfel", Feit.TWIJFEL),
            punt("structureel patroon", "voorleggen-structureel-patroon", Feit.SIGNALEN_WEDERPARTIJ),
            punt(
                    "grensoverschrijdend gedrag",
                    "voorleggen-grensoverschrijdend-gedrag",
                    Feit.GRENSOVERSCHRIJDEND_GEDRAG),
            punt("bemiddelingsgesprek", "voorleggen-bemiddelingsgesprek", Feit.VERZOEKEN),
            punt("klacht over de directeur", "voorleggen-klacht-over-de-directeur", Feit.KLACHT_OVER_DIRECTEUR),
            botsing("bewaren-en-wissen", "conflict-10", Feit.FASE),
            botsing("bindend-advies-en-besluit", "conflict-11", Feit.ADVIES_COMMISSIE_OP),
            keten(Termijnsoort.REGISTRATIE, null, Feit.ONTVANGEN_OP),
            keten(Termijnsoort.ONTVANGSTBEVESTIGING, null, Feit.ONTVANGEN_DOOR_DIRECTEUR_OP),
            keten(Termijnsoort.CONTACT_KLAGER, null, Feit.ONTVANGEN_DOOR_DIRECTEUR_OP),
            keten(Termijnsoort.BESLUIT, null, Feit.ADVIES_COMMISSIE_OP),
            new Regelgroep(
                    Set.of("signalen.meldingen over dezelfde wederpartij"),
                    List.of("signaal-patroon"),
                    Set.of(),
                    EnumSet.of(Feit.SIGNALEN_WEDERPARTIJ)));

    private static Regelgroep punt(String onderwerp, String regel, Feit eerste, Feit... meer) {
        return new Regelgroep(
                Set.of("voorTeLeggen." + onderwerp), List.of(regel), gewacht(onderwerp), EnumSet.of(eerste, meer));
    }

    /** The term whose end brings a point up. */
    private static Set<Termijnsoort> gewacht(String onderwerp) {
        return switch (onderwerp) {
            case "belang van de zaak" -> EnumSet.of(Termijnsoort.REACTIE_CLIENT);
            case "volgende stap" -> EnumSet.of(Termijnsoort.REACTIE_NA_RAPPEL);
            case "termijn" -> EnumSet.of(Termijnsoort.VERVAL_KLACHTRECHT);
            default -> Set.of();
        };
    }

    /** A name that is the same in every run: the term, or else the only line. */
    String naam() {
        return Collections.max(velden);
    }

    private static Regelgroep botsing(String sleutel, String regel, Feit eerste, Feit... meer) {
        return new Regelgroep(Set.of("conflicten." + sleutel), List.of(regel), Set.of(), EnumSet.of(eerste, meer));
    }

    private static Regelgroep keten(Termijnsoort termijn, String plicht, Feit eerste, Feit... meer) {
        var veld = "termijnen." + termijn.label();
        return new Regelgroep(
                plicht == null ? Set.of(veld) : Set.of(veld, "plichten." + plicht),
                List.of(),
                EnumSet.of(termijn),
                EnumSet.of(eerste, meer));
    }

    /** What follows when the counterparty stays silent; its first day moves with the length of the term. */
    private static Regelgroep rappel(String plicht, String regel, Feit ook) {
        return new Regelgroep(
                Set.of("plichten." + plicht),
                List.of(regel),
                EnumSet.of(Termijnsoort.REACTIE_WEDERPARTIJ),
                EnumSet.of(
                        ook,
                        Feit.HOOR_WEDERHOORBRIEF_OP,
                        Feit.PLAN_TERMIJN_DAGEN,
                        Feit.REGELING_WEDERPARTIJ_DAGEN,
                        Feit.HOOR_WEDERHOOR_GEDAAN,
                        Feit.REACTIE_WEDERPARTIJ));
    }

    /** The decisions that can take these lines away. */
    Set<Onderwerp> besluiten() {
        Set<Onderwerp> besluiten = EnumSet.noneOf(Onderwerp.class);
        for (var onderwerp : Onderwerp.values()) {
            if (velden.contains("voorTeLeggen." + onderwerp.label())) {
                besluiten.add(onderwerp);
            }
        }
        if (velden.contains("conflicten.doorverwijzen-en-vertrouwelijkheid")) {
            besluiten.add(Onderwerp.BELANGENVERSTRENGELING);
        }
        if (termijnen.contains(Termijnsoort.VERVAL_KLACHTRECHT)) {
            besluiten.add(Onderwerp.TERMIJN);
        }
        return besluiten;
    }
}
