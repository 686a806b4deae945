package nl.wederhoor.planner.momentopname;

/** How far a dossier is, in the order of the protocols; later phases bind a client more to the handler. */
public enum Fase {
    EERSTE_CONTACT,
    INTAKE,
    VOORONDERZOEK,
    PLAN_VAN_AANPAK,
    UITVOERING
}
