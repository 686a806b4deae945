package nl.wederhoor.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.dossier.DossierGewijzigd.Plichtdaad;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** One dossier on the desk: locked and opened inside a transaction, with the hand that works on it. */
final class Werkblad {
    private static final String PLAATS = "dossier";

    private final Dossierrij rij;
    private final Slot slot;
    private final Journaal journaal;
    private final Partijen partijen;
    private final Medewerker door;
    private final OffsetDateTime nu;
    private final ObjectNode inhoud;
    private Adviseur adviseur;
    private Feiten feiten;
    private Advies vooraf;
    private Gevraagd gevraagd;
    private Advies gegeven;
    private Regelsoort daad;
    private Plichtdaad plichtdaad;
    private boolean anders;

    Werkblad(Dossierrij rij, Slot slot, Journaal journaal, Partijen partijen, Hand hand, Adviseur adviseur) {
        this.rij = rij;
        this.slot = slot;
        this.journaal = journaal;
        this.partijen = partijen;
        this.door = hand.door();
        this.nu = hand.nu();
        this.adviseur = adviseur;
        this.inhoud =
                rij.versleuteld == null ? JsonNodeFactory.instance.objectNode() : slot.object(rij.versleuteld, PLAATS);
        this.feiten = rij.feiten == null ? Feiten.leeg() : Feitenberging.samen(rij.feiten, inhoud.path("feiten"));
    }

    /** Who works, and the moment of the work. */
    record Hand(Medewerker door, OffsetDateTime nu) {}

    Dossierrij rij() {
        return rij;
    }

    Slot slot() {
        return slot;
    }

    Journaal journaal() {
        return journaal;
    }

    Plichten plichten() {
        return new Plichten(journaal);
    }

    Partijen partijen() {
        return partijen;
    }

    Medewerker door() {
        return door;
    }

    OffsetDateTime nu() {
        return nu;
    }

    LocalDate vandaag() {
        return Tijdstip.hier(nu).toLocalDate();
    }

    Feiten feiten() {
        return feiten;
    }

    Besluiten besluiten() {
        return journaal.besluiten();
    }

    Adviseur adviseur() {
        return adviseur;
    }

    /** What the protocol says now, before the work: the day may be another than that of the last advice. */
    Advies vooraf() {
        if (vooraf == null) {
            vooraf = adviseur.adviseer(feiten, nu, besluiten());
        }
        return vooraf;
    }

    private record Gevraagd(Adviseur adviseur, Feiten feiten, Besluiten besluiten) {}

    /** What the protocol says of the sheet as it is; worked out once for as long as it stays so. */
    Advies advies() {
        var nieuw = new Gevraagd(adviseur, feiten, besluiten());
        if (!nieuw.equals(gevraagd)) {
            gegeven = adviseur.adviseer(feiten, nu, nieuw.besluiten());
            gevraagd = nieuw;
        }
        return gegeven;
    }

    /** From here on the dossier is advised under this policy. */
    void ga(Adviseur nieuw) {
        adviseur = nieuw;
        anders = true;
    }

    void zet(Feiten nieuw) {
        anders |= !nieuw.equals(feiten);
        feiten = nieuw;
    }

    /** What the protocol says of the facts as they are now on the sheet. */
    Advies opnieuw() {
        vooraf = null;
        return vooraf();
    }

    void zet(Feit feit, Object waarde) {
        zet(waarde == null ? feiten.zonder(feit) : feiten.met(feit, waarde));
    }

    void zetMelding(String omschrijving, Incident incident) {
        inhoud.set("omschrijving", Inhoud.schrijf(omschrijving));
        inhoud.set("incident", Inhoud.schrijf(incident));
    }

    String omschrijving() {
        return Inhoud.lees(inhoud.get("omschrijving"), String.class);
    }

    Incident incident() {
        return Inhoud.lees(inhoud.get("incident"), Incident.class);
    }

    /** Writes a line in the journal; the first one names what was done. */
    int schrijf(NieuweRegel regel) {
        daad = daad == null ? regel.soort() : daad;
        anders |= regel.soort() == Regelsoort.BESLUIT || regel.soort() == Regelsoort.MELDING;
        return journaal.schrijf(regel, door.naam(), nu);
    }

    Regelsoort daad() {
        return daad;
    }

    void zet(Plichtdaad gedaan) {
        plichtdaad = gedaan;
    }

    Optional<Plichtdaad> plichtdaad() {
        return Optional.ofNullable(plichtdaad);
    }

    /** True when facts, decisions or policy changed, so that there is new advice to give. */
    boolean isAnders() {
        return anders;
    }

    boolean isGesloten() {
        return rij.isGesloten();
    }

    void eisOpen() {
        if (isGesloten()) {
            throw Weigering.botst("Dit dossier is gesloten. Heropen het eerst, met een reden.");
        }
    }

    /** Notes under which policy it is advised. */
    void metBeleid() {
        rij.beleidsversie =
                adviseur.beleid().organisatie() + "-" + adviseur.beleid().versie();
        rij.beleidSha256 = adviseur.beleid().sha256();
    }

    /** Puts what was changed back in the row. */
    void bergOp() {
        inhoud.set("feiten", Feitenberging.persoonlijk(feiten));
        rij.feiten = Feitenberging.gecodeerd(feiten);
        rij.fase = feiten.keuze(Feit.FASE);
        rij.versleuteld = slot.sluit(inhoud, PLAATS);
        rij.gewijzigdOp = nu;
    }
}
