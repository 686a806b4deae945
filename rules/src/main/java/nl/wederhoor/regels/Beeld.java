package nl.wederhoor.regels;

import java.time.LocalDate;
import java.util.Set;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * One report as the rules read it: the facts that were given, the decisions that were taken and the day.
 *
 * <p>Every question answers for what was given: a fact that is absent is neither true nor false here. Dates are
 * calendar days. {@code nr} tells several pictures in one run apart.
 */
public final class Beeld {
    /** Those who file for somebody else (RADAR-4e, DMG-5e); an intermediary is treated as one. */
    public static final Set<String> DERDEN = Set.of("getuige", "familie", "vriend", "intermediair", "instantie");

    private final int nr;
    private final Feiten feiten;
    private final Besluiten besluiten;
    private final LocalDate peildag;

    public Beeld(int nr, Feiten feiten, Besluiten besluiten, LocalDate peildag) {
        this.nr = nr;
        this.feiten = feiten;
        this.besluiten = besluiten;
        this.peildag = peildag;
    }

    public int getNr() {
        return nr;
    }

    public LocalDate getPeildag() {
        return peildag;
    }

    /** True until the named person decided on the subject. */
    public boolean open(Onderwerp onderwerp) {
        return besluiten.besluit(onderwerp) == null;
    }

    public boolean besloten(Onderwerp onderwerp, String besluit) {
        return besluit.equals(besluiten.besluit(onderwerp));
    }

    public boolean gegeven(Feit feit) {
        return feiten.heeft(feit);
    }

    public boolean waar(Feit feit) {
        return feiten.isWaar(feit);
    }

    public boolean onwaar(Feit feit) {
        return feiten.isOnwaar(feit);
    }

    public boolean is(Feit feit, String waarde) {
        return feiten.is(feit, waarde);
    }

    public LocalDate datum(Feit feit) {
        return feiten.datum(feit);
    }

    public int getal(Feit feit) {
        return feiten.heeft(feit) ? feiten.getal(feit) : 0;
    }

    /** The calendar day on which the report came in. */
    public LocalDate getOntvangen() {
        return feiten.heeft(Feit.ONTVANGEN_OP)
                ? feiten.tijdstip(Feit.ONTVANGEN_OP)
                        .atZoneSameInstant(Tijdzone.NEDERLAND)
                        .toLocalDate()
                : null;
    }

    /** The moment of filing, or else the day of receipt (RADAR-10b). */
    public LocalDate getIngediend() {
        return feiten.heeft(Feit.INDIENING_OP) ? feiten.datum(Feit.INDIENING_OP) : getOntvangen();
    }

    /** Filed by somebody other than the victim (RADAR-4e, DMG-5e). */
    public boolean isDerde() {
        return feiten.heeft(Feit.MELDER) && DERDEN.contains(feiten.keuze(Feit.MELDER));
    }

    /** A legal representative, or family of a minor: who may speak is for a person to judge. */
    public boolean isVertegenwoordiger() {
        return is(Feit.MELDER, "wettelijk vertegenwoordiger")
                || is(Feit.MELDER, "familie") && waar(Feit.SLACHTOFFER_MINDERJARIG);
    }

    /** Asks for anything but registration and a listening ear. */
    public boolean isVraagtIets() {
        return feiten.heeft(Feit.VERZOEKEN)
                && feiten.lijst(Feit.VERZOEKEN).stream()
                        .anyMatch(verzoek -> !verzoek.equals("registratie") && !verzoek.equals("luisterend oor"));
    }

    public boolean isVraagtMeerDanAdvies() {
        return isVraagtIets()
                && feiten.lijst(Feit.VERZOEKEN).stream()
                        .anyMatch(verzoek -> !Set.of("registratie", "luisterend oor", "informatie of advies")
                                .contains(verzoek));
    }

    public boolean isVraagtEigenActie() {
        return feiten.bevat(Feit.VERZOEKEN, "actie", "publiciteit");
    }

    /** Heard is answered, whatever the answer was, unless it is said that there is none (to a later letter). */
    public boolean isWederpartijReageerde() {
        return is(Feit.REACTIE_WEDERPARTIJ, "afwijzend")
                || is(Feit.REACTIE_WEDERPARTIJ, "positief")
                || waar(Feit.HOOR_WEDERHOOR_GEDAAN) && !is(Feit.REACTIE_WEDERPARTIJ, "geen");
    }

    public boolean isSpoedeisend() {
        return waar(Feit.SPOED) || waar(Feit.SPOED_INDICATIE);
    }

    /** The day on which contact was made: recorded, or at once when the reporter spoke with a handler (RADAR-2.1b). */
    public LocalDate getContactGelegdOp() {
        return waar(Feit.TE_WOORD_GESTAAN) ? getOntvangen() : datum(Feit.EERSTE_CONTACT_OP);
    }

    /** Residence and place of the incident are both given and lie on different sides of the border (DMG-2.4). */
    public boolean isGebiedVerschilt() {
        return gegeven(Feit.BINNEN_WERKGEBIED)
                && gegeven(Feit.INCIDENT_BINNEN_WERKGEBIED)
                && waar(Feit.BINNEN_WERKGEBIED) != waar(Feit.INCIDENT_BINNEN_WERKGEBIED);
    }

    public boolean isStukkenOntbrekenNaHerinnering() {
        return waar(Feit.STUKKEN_ONTBREKEN)
                && gegeven(Feit.STUKKEN_HERINNERING_OP)
                && !datum(Feit.STUKKEN_HERINNERING_OP).isAfter(peildag);
    }

    /** Conflict of interest leads to referral: mediation is impossible or the decider chose so (RADAR-2.5c). */
    public boolean isVerwijzenBijBelangen() {
        return besloten(Onderwerp.BELANGENVERSTRENGELING, "doorverwijzen")
                || !besloten(Onderwerp.BELANGENVERSTRENGELING, "bemiddeling") && onwaar(Feit.BEMIDDELING_MOGELIJK);
    }

    public boolean isAfgesloten() {
        return is(Feit.FASE, "afgesloten") || is(Feit.FASE, "archief");
    }

    public boolean isVraagtBemiddeling() {
        return feiten.bevat(Feit.VERZOEKEN, "bemiddeling");
    }

    /** The day on which the written complaint was filed, or null while it was not (IW-B.3, IW-C.2). */
    public LocalDate getGeklaagdOp() {
        return gegeven(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP)
                ? datum(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP)
                : datum(Feit.INDIENING_OP);
    }

    /** The day that is compared with the end of the right to complain (IW-B.5). */
    public LocalDate getKlaagdag() {
        return getGeklaagdOp() == null ? peildag : getGeklaagdOp();
    }
}
