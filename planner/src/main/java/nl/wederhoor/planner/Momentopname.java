package nl.wederhoor.planner;

import java.util.List;

/** Everything a plan depends on, frozen: the handlers, the open dossiers and what each pair of them costs. */
public record Momentopname(
        List<Behandelaar> behandelaars, List<Zaak> zaken, List<Paar> paren, List<Botsing> botsingen) {

    public Momentopname {
        behandelaars = List.copyOf(behandelaars);
        zaken = List.copyOf(zaken);
        paren = List.copyOf(paren);
        botsingen = List.copyOf(botsingen);
    }

    /** A handler under an opaque id, with the quarter-hours available. */
    public record Behandelaar(String id, long capaciteit) {}

    /** An open dossier under an opaque id; {@code behandelaar} and {@code vastgezet} may be absent (null, false). */
    public record Zaak(String id, long wachtkosten, String behandelaar, boolean vastgezet) {}

    /** One allowed combination of a dossier and a handler; a pair that is absent is not allowed. */
    public record Paar(String zaak, String behandelaar, long kosten, long inspanning) {}

    /** Two dossiers of opposing parties in one incident, which never share a handler (RADAR-2.5a, DMG-3.5a, KH-2.7). */
    public record Botsing(String ene, String andere) {}
}
