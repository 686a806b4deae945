package nl.wederhoor.opslag;

/** Somebody asked for a connection without saying for which organisation, or outside a transaction: a fault of ours. */
public final class OrganisatieMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    OrganisatieMissing(String message) {
        super(message);
    }
}
