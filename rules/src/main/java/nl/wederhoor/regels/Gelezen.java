package nl.wederhoor.regels;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.wederhoor.feiten.Feit;

/** The facts that the rule units read themselves, beside those that the tables read. */
public final class Gelezen {
    public static final Set<Feit> DOOR_REGELS = Collections.unmodifiableSet(EnumSet.of(
            Feit.ONTVANGEN_OP,
            Feit.TE_WOORD_GESTAAN,
            Feit.EERSTE_CONTACT_OP,
            Feit.WIL_CONTACT,
            Feit.MELDER,
            Feit.CONTACT_MET_SLACHTOFFER,
            Feit.SLACHTOFFER_MINDERJARIG,
            Feit.BINNEN_WERKGEBIED,
            Feit.INCIDENT_BINNEN_WERKGEBIED,
            Feit.VERZOEKEN,
            Feit.ANONIEM,
            Feit.JUISTE_ADRES,
            Feit.DISCRIMINATIE,
            Feit.TWIJFEL,
            Feit.SPOED,
            Feit.SPOED_INDICATIE,
            Feit.BUREAU_ZIET_AANLEIDING,
            Feit.ZELFDE_INCIDENT_WEDERPARTIJ,
            Feit.BEMIDDELING_MOGELIJK,
            Feit.ZWAARWEGENDE_ARGUMENTEN,
            Feit.BELANGEN_VAN_DERDEN,
            Feit.SIGNALEN_WEDERPARTIJ,
            Feit.FASE,
            Feit.BELETSELEN_INTAKE,
            Feit.TOESTEMMING,
            Feit.CONSENSUS_RESULTAAT,
            Feit.CLIENT_HOUDT_AFSPRAKEN,
            Feit.INDIENING_OP,
            Feit.INTAKE_GEPLAND_OP,
            Feit.INTAKE_BEVESTIGD_OP,
            Feit.HOOR_WEDERHOOR_GEDAAN,
            Feit.INTAKE_OP,
            Feit.UITSLUITSEL_OP,
            Feit.STUKKEN_ONTBREKEN,
            Feit.STUKKEN_HERINNERING_OP,
            Feit.CLIENT_BENADERD_OP,
            Feit.CLIENT_REAGEERT,
            Feit.HOOR_WEDERHOORBRIEF_OP,
            Feit.RAPPEL_WEDERPARTIJ_OP,
            Feit.REACTIE_WEDERPARTIJ,
            Feit.REGELING_WEDERPARTIJ_DAGEN,
            Feit.PLAN_TERMIJN_DAGEN,
            Feit.BELANG_VAN_DE_ZAAK,
            Feit.WENS_BEHANDELAAR,
            Feit.NIETS_TE_BEREIKEN,
            Feit.ONEENS_MET_WERKWIJZE,
            Feit.GRENSOVERSCHRIJDEND_GEDRAG,
            Feit.CALAMITEIT,
            Feit.JURIDISCHE_KWESTIE,
            Feit.BEMIDDELAAR_VERBONDEN,
            Feit.INCIDENT_OP,
            Feit.RAPPEL_CLIENT_OP,
            Feit.KLACHT_OVER_DIRECTEUR,
            Feit.COMMISSIE_VERLENGD,
            Feit.ONTVANGEN_DOOR_DIRECTEUR_OP,
            Feit.NAAR_COMMISSIE_OP,
            Feit.ADVIES_COMMISSIE_OP));

    private Gelezen() {}
}
