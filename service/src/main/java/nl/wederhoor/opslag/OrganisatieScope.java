package nl.wederhoor.opslag;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * For which organisation the current thread works: the one it was told with {@link #within}, else the one of the account
 * that is signed in.
 */
@ApplicationScoped
public class OrganisatieScope {
    /** Name of the attribute of a {@link SecurityIdentity} that holds the organisation. */
    public static final String ATTRIBUTE = "organisatie";

    private static final String NONE = "";

    private final ThreadLocal<String> told = new ThreadLocal<>();
    private final SecurityIdentity identity;

    OrganisatieScope(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Does the work for that organisation; not inside a transaction that already works for another one. */
    public <T> T within(String organisatie, Supplier<T> work) {
        if (organisatie == null || organisatie.isBlank()) {
            throw new IllegalArgumentException("no organisation given");
        }
        return with(organisatie, work);
    }

    /** Does work that belongs to no organisation: row-level security then shows public rows only. */
    <T> T withoutOrganisatie(Supplier<T> work) {
        return with(NONE, work);
    }

    /** The organisation, empty text when the work belongs to none on purpose, absent when nobody said. */
    Optional<String> current() {
        return Optional.ofNullable(told.get()).or(this::signedIn);
    }

    private <T> T with(String organisatie, Supplier<T> work) {
        var before = told.get();
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION
                && !current().equals(Optional.of(organisatie))) {
            throw new OrganisatieMissing("A transaction works for one organisation; start another transaction instead");
        }
        told.set(organisatie);
        try {
            return work.get();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }

    private Optional<String> signedIn() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identity.<String>getAttribute(ATTRIBUTE));
    }
}
