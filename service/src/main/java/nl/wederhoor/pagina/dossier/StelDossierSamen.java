package nl.wederhoor.pagina.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederhoor.beleidsversie.GeefAdvies.Gegeven;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.dossier.Heradviseer.Voorbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.Adviesbeeld;
import nl.wederhoor.pagina.LegUit;
import nl.wederhoor.pagina.Meldingsbeeld;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.pagina.Sectie;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.pagina.Waarombeeld;

/** Puts the pages of a dossier together, also when a form was refused: then with all that was typed. */
@Singleton
final class StelDossierSamen {
    private static final String MENU = "werkvoorraad";

    private final Leestafel tafel;
    private final ToonSchil schil;
    private final LegUit legUit;

    StelDossierSamen(Leestafel tafel, ToonSchil schil, LegUit legUit) {
        this.tafel = tafel;
        this.schil = schil;
        this.legUit = legUit;
    }

    @CheckedTemplate(basePath = "dossier")
    static class Sjabloon {
        static native TemplateInstance overzicht(Overzichtbeeld beeld);

        static native TemplateInstance feiten(Feitenbeeld deel);

        static native TemplateInstance stappen(Stappenbeeld beeld);

        static native TemplateInstance termijnen(Termijnenbeeld beeld);

        static native TemplateInstance plichten(Plichtenbeeld beeld);

        static native TemplateInstance besluiten(Besluitenbeeld beeld);

        static native TemplateInstance partijen(Partijenbeeld beeld);

        static native TemplateInstance notities(Notitiesbeeld beeld);

        static native TemplateInstance tijdlijn(Tijdlijnbeeld beeld);

        static native TemplateInstance afsluiten(Afsluitbeeld beeld);

        static native TemplateInstance heradviseren(Heradviesbeeld beeld);
    }

    TemplateInstance pagina(Medewerker wie, UUID id, Tab tab, Bericht bericht) {
        return pagina(wie, id, tab, Formulier.leeg(), map -> bericht);
    }

    TemplateInstance tijdlijn(Medewerker wie, UUID id, int pagina) {
        var kader = new Kader(schil.voor(wie, MENU), wie, tafel.dossier(wie, id), Tab.TIJDLIJN, Bericht.geen());
        return Sjabloon.tijdlijn(Tijdlijnbeeld.van(kader, pagina));
    }

    TemplateInstance pagina(
            Medewerker wie, UUID id, Tab tab, Formulier formulier, Function<Dossiermap, Bericht> bericht) {
        var map = tafel.dossier(wie, id);
        var kader = new Kader(schil.voor(wie, MENU), wie, map, tab, bericht.apply(map));
        return switch (tab) {
            case OVERZICHT ->
                Sjabloon.overzicht(new Overzichtbeeld(
                        kader, belangen(kader, formulier), Termijnregel.open(kader, tafel.termijnen(wie, id))));
            case FEITEN -> Sjabloon.feiten(feiten(kader, formulier));
            case STAPPEN -> Sjabloon.stappen(Stappenbeeld.van(kader, formulier));
            case TERMIJNEN -> Sjabloon.termijnen(Termijnenbeeld.van(kader, tafel.termijnen(wie, id), formulier));
            case PLICHTEN -> Sjabloon.plichten(Plichtenbeeld.van(kader, formulier));
            case BESLUITEN ->
                Sjabloon.besluiten(
                        Besluitenbeeld.van(kader, belangen(kader, formulier), tafel.behandelaars(wie), formulier));
            case PARTIJEN -> Sjabloon.partijen(Partijenbeeld.van(kader, formulier, tafel.koppelingen(wie, id)));
            case NOTITIES -> Sjabloon.notities(Notitiesbeeld.van(kader, formulier));
            case TIJDLIJN -> Sjabloon.tijdlijn(Tijdlijnbeeld.van(kader, 1));
            case AFSLUITEN -> Sjabloon.afsluiten(Afsluitbeeld.van(kader, formulier));
        };
    }

    /** What the policy in force would change. */
    TemplateInstance heradvies(Medewerker wie, UUID id, Voorbeeld voorbeeld) {
        var kader = new Kader(schil.voor(wie, MENU), wie, tafel.dossier(wie, id), Tab.FEITEN, Bericht.geen());
        return Sjabloon.heradviseren(Heradviesbeeld.van(kader, voorbeeld));
    }

    /** The chain behind the advice of this moment. */
    Waarombeeld waarom(Medewerker wie, UUID id) {
        var map = tafel.dossier(wie, id);
        var terug = new Waarombeeld.Terug(
                "/dossiers/" + id + "/feiten",
                "Terug naar dossier " + map.beeld().nummer());
        return legUit.van(schil.voor(wie, MENU), terug, new Gegeven(map.beleid(), map.nu()), advies(map));
    }

    /** The advice that was stored at a line of the journal; 404 when there is none. */
    Adviesmomentbeeld moment(Medewerker wie, UUID id, int regel) {
        var advies = tafel.advies(wie, id, regel);
        var map = tafel.dossier(wie, id);
        var plek = new Adviesmomentbeeld.Plek(
                "/dossiers/" + id,
                map.beeld().nummer(),
                Opmaak.moment(map.regels().get(regel - 1).op()));
        return Adviesmomentbeeld.van(schil.voor(wie, MENU), plek, advies);
    }

    private Feitenbeeld feiten(Kader kader, Formulier formulier) {
        var map = kader.map();
        var nu = Feitenbeeld.invoer(map.beeld().feiten());
        boolean verstuurd = !formulier.velden().isEmpty();
        var fouten = kader.bericht().fouten().stream()
                .collect(Collectors.toMap(
                        fout -> fout.id().replaceFirst("^veld-", ""), Bericht.Foutregel::melding, (een, twee) -> een));
        return new Feitenbeeld(
                kader,
                new Meldingsbeeld(
                        kader.schil(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        advies(map),
                        new Meldingsbeeld.Plek(kader.pad(), false, kader.magWerken())),
                Sectie.van(kader.organisatie(), verstuurd ? Feitenbeeld.samen(formulier, nu) : nu, fouten),
                Feitenbeeld.basis(nu),
                formulier,
                Feitenbeeld.geschiedenis(map),
                tafel.adviezen(kader.wie(), map.beeld().id()));
    }

    private static Adviesbeeld advies(Dossiermap map) {
        return Adviesbeeld.from(
                new Gegeven(map.beleid(), map.nu()),
                map.vandaag(),
                map.beeld().feiten(),
                map.beeld().besluiten());
    }

    private List<Belangregel> belangen(Kader kader, Formulier formulier) {
        var id = kader.map().beeld().id();
        return tafel.belangen(kader.wie(), id).stream()
                .map(belang -> Belangregel.van(belang, id, formulier))
                .toList();
    }
}
