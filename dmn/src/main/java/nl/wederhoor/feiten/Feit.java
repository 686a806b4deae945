package nl.wederhoor.feiten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A fact of the public contract, in the order of the contract; what it means stands in feiten.csv. */
public enum Feit {
    ONTVANGEN_OP("ontvangenOp"),
    KANAAL("kanaal"),
    TE_WOORD_GESTAAN("teWoordGestaan"),
    EERSTE_CONTACT_OP("eersteContactOp"),
    WIL_CONTACT("wilContact"),
    MELDER("melder"),
    CONTACT_MET_SLACHTOFFER("contactMetSlachtoffer"),
    SLACHTOFFER_MINDERJARIG("slachtofferMinderjarig"),
    BINNEN_WERKGEBIED("binnenWerkgebied"),
    INCIDENT_BINNEN_WERKGEBIED("incidentBinnenWerkgebied"),
    GEMEENTE_AANGESLOTEN("gemeenteAangesloten"),
    GEMEENTE_BETAALT("gemeenteBetaalt"),
    GEMEENTE("gemeente"),
    GRONDEN("gronden"),
    TERREIN("terrein"),
    AARD("aard"),
    VERZOEKEN("verzoeken"),
    VERWACHTINGEN("verwachtingen"),
    PROCEDURE("procedure"),
    WIL_ZELF_ACTIE("wilZelfActie"),
    ANONIEM("anoniem"),
    JUISTE_ADRES("juisteAdres"),
    DISCRIMINATIE("discriminatie"),
    TWIJFEL("twijfel"),
    SPOED("spoed"),
    SPOED_INDICATIE("spoedIndicatie"),
    BUREAU_ZIET_AANLEIDING("bureauZietAanleiding"),
    ZELFDE_INCIDENT_WEDERPARTIJ("zelfdeIncidentWederpartij"),
    ANDER_INCIDENT_WEDERPARTIJ("anderIncidentWederpartij"),
    BEMIDDELING_MOGELIJK("bemiddelingMogelijk"),
    PARTIJEN_WILLEN_BEMIDDELING("partijenWillenBemiddeling"),
    BEMIDDELING_ZONDER_RESULTAAT("bemiddelingZonderResultaat"),
    CALAMITEIT("calamiteit"),
    JURIDISCHE_KWESTIE("juridischeKwestie"),
    BEMIDDELAAR_VERBONDEN("bemiddelaarVerbonden"),
    ERNSTIGE_PSYCHISCHE_PROBLEMATIEK("ernstigePsychischeProblematiek"),
    TAALPROBLEEM("taalprobleem"),
    ZWAARWEGENDE_ARGUMENTEN("zwaarwegendeArgumenten"),
    BELANGEN_VAN_DERDEN("belangenVanDerden"),
    SIGNALEN_WEDERPARTIJ("signalenWederpartij"),
    FASE("fase"),
    BELETSELEN_INTAKE("beletselenIntake"),
    ONDERZOEK_NODIG("onderzoekNodig"),
    PLAN_AANGEPAST("planAangepast"),
    DOORVERWIJZING_GEWENST("doorverwijzingGewenst"),
    WENS_BEHANDELAAR("wensBehandelaar"),
    TOESTEMMING("toestemming"),
    MACHTIGING("machtiging"),
    HOOR_WEDERHOOR_GEDAAN("hoorWederhoorGedaan"),
    CLIENT_HOUDT_AFSPRAKEN("clientHoudtAfspraken"),
    BUREAU_HOUDT_AFSPRAKEN("bureauHoudtAfspraken"),
    INDIENING_OP("indieningOp"),
    INCIDENT_OP("incidentOp"),
    INTAKE_GEPLAND_OP("intakeGeplandOp"),
    INTAKE_OP("intakeOp"),
    INTAKE_BEVESTIGD_OP("intakeBevestigdOp"),
    UITSLUITSEL_OP("uitsluitselOp"),
    STUKKEN_ONTBREKEN("stukkenOntbreken"),
    STUKKEN_HERINNERING_OP("stukkenHerinneringOp"),
    CLIENT_BENADERD_OP("clientBenaderdOp"),
    RAPPEL_CLIENT_OP("rappelClientOp"),
    CLIENT_REAGEERT("clientReageert"),
    HOOR_WEDERHOORBRIEF_OP("hoorWederhoorbriefOp"),
    RAPPEL_WEDERPARTIJ_OP("rappelWederpartijOp"),
    REACTIE_WEDERPARTIJ("reactieWederpartij"),
    REGELING_WEDERPARTIJ_DAGEN("regelingWederpartijDagen"),
    PLAN_TERMIJN_DAGEN("planTermijnDagen"),
    BELANG_VAN_DE_ZAAK("belangVanDeZaak"),
    CONSENSUS_RESULTAAT("consensusResultaat"),
    PLAN_BEVAT_VERVOLG_REACTIES("planBevatVervolgReacties"),
    WIL_STOPPEN("wilStoppen"),
    DOEL_BEREIKT("doelBereikt"),
    NIETS_TE_BEREIKEN("nietsTeBereiken"),
    ONEENS_MET_WERKWIJZE("oneensMetWerkwijze"),
    GRENSOVERSCHRIJDEND_GEDRAG("grensoverschrijdendGedrag"),
    GERICHT_OP_PERSOON("gerichtOpPersoon"),
    MOEITE_MET_FORMULEREN("moeiteMetFormuleren"),
    VRAAGT_UITSPRAAK("vraagtUitspraak"),
    ONDERWERP_KLACHT("onderwerpKlacht"),
    KLACHT_OVER_DIRECTEUR("klachtOverDirecteur"),
    OPGELOST_MET_MEDEWERKER("opgelostMetMedewerker"),
    OPGELOST_MET_LEIDINGGEVENDE("opgelostMetLeidinggevende"),
    SCHRIFTELIJK_INGEDIEND("schriftelijkIngediend"),
    INGETROKKEN("ingetrokken"),
    COMMISSIE_VERLENGD("commissieVerlengd"),
    ONTVANGEN_DOOR_DIRECTEUR_OP("ontvangenDoorDirecteurOp"),
    NAAR_COMMISSIE_OP("naarCommissieOp"),
    ADVIES_COMMISSIE_OP("adviesCommissieOp");

    private static final Map<String, Feit> OP_SLEUTEL = opSleutel();

    private final String sleutel;
    private final Beschrijving beschrijving;
    private final Map<String, String> bronnen;

    Feit(String sleutel) {
        this.sleutel = sleutel;
        this.beschrijving = Woordenlijst.van(sleutel);
        this.bronnen = beschrijving.waarden().stream()
                .collect(Collectors.toUnmodifiableMap(
                        waarde -> waarde, waarde -> sleutel + "_" + Onderwerp.slug(waarde)));
    }

    /** The fact with this key in the contract, or empty. */
    public static Optional<Feit> van(String sleutel) {
        return Optional.ofNullable(OP_SLEUTEL.get(sleutel));
    }

    public String sleutel() {
        return sleutel;
    }

    public Klasse klasse() {
        return beschrijving.klasse();
    }

    public Feitsoort soort() {
        return beschrijving.soort();
    }

    /** The name of the table column that says whether a list holds this value: "verzoeken_brief_namens_client". */
    public String bron(String lijstwaarde) {
        return bronnen.get(lijstwaarde);
    }

    /** The closed list of values of a choice or list; empty for other types. */
    public List<String> waarden() {
        return beschrijving.waarden();
    }

    /** The smallest legal number, or null. */
    public Integer minimum() {
        return beschrijving.minimum();
    }

    /** The largest legal number (for text: the greatest length), or null. */
    public Integer maximum() {
        return beschrijving.maximum();
    }

    /** The value that holds when a fact of class U or P is absent, or null when there is none. */
    public Object standaard() {
        return beschrijving.standaard();
    }

    /** The part of the conversation in which the fact is asked. */
    public String groep() {
        return beschrijving.groep();
    }

    /** The question as a handler reads it. */
    public String label() {
        return beschrijving.label();
    }

    public String hulp() {
        return beschrijving.hulp();
    }

    /** False for facts that a counterfactual must never change. */
    public boolean wijzigbaar() {
        return beschrijving.wijzigbaar();
    }

    /** True for facts that tell something of a special category about a person. */
    public boolean beschermd() {
        return beschrijving.beschermd();
    }

    /** True when the value "onbekend" may be sent and counts as absent. */
    public boolean kentOnbekend() {
        return this == GRONDEN || this == TERREIN;
    }

    /** A subordinate clause that says this value, to be used after "Omdat". */
    public String zin(Object waarde) {
        return Zin.van(this, beschrijving, waarde);
    }

    /** A subordinate clause that says that a list fact holds, or does not hold, one value. */
    public String zin(String lijstwaarde, boolean bevat) {
        return Zin.van(beschrijving, lijstwaarde, bevat);
    }

    /** How this value reads inside a sentence, with article where it needs one. */
    public String zinsdeel(Object waarde) {
        return Zin.deel(beschrijving, waarde);
    }

    private static Map<String, Feit> opSleutel() {
        var feiten = new HashMap<String, Feit>();
        for (var feit : values()) {
            feiten.put(feit.sleutel, feit);
        }
        return Map.copyOf(feiten);
    }
}
