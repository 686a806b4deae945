package nl.wederhoor.regels;

/**
 * The few facts that can close a way for a report; all of them known.
 *
 * @param derdeZonderContact filed by a third party, no contact with the victim, no exception allowed
 * @param besluitBelangen the decision on the conflict of interest, or "geen"
 */
public record Positie(
        boolean anoniem,
        boolean derdeZonderContact,
        boolean zelfdeIncident,
        boolean bemiddelingMogelijk,
        String besluitBelangen,
        boolean nietBehandelen,
        boolean calamiteitOfJuridisch,
        boolean bemiddelaarVerbonden,
        boolean geenEigenActie,
        boolean geenBemiddelingsgesprek) {}
