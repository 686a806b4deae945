package nl.wederhoor.identiteit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Reads who makes a request: HTTP Basic on the API, the session cookie everywhere else.
 *
 * <p>Never both: a cookie on the API would let another site's form call it, and a password on a page would be a session
 * that nobody can end.
 */
@Singleton
final class Herkenning implements HttpAuthenticationMechanism {
    private static final String API = "/api/";

    private final BasicAuthenticationMechanism basic = new BasicAuthenticationMechanism("Wederhoor", false);
    private final Sessies sessies;

    Herkenning(Sessies sessies) {
        this.sessies = sessies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return request.request().path().startsWith(API)
                ? basic.authenticate(request, identities)
                : session(request, identities);
    }

    private Uni<SecurityIdentity> session(RoutingContext request, IdentityProviderManager identities) {
        var session = sessies.lees(request);
        if (session.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var question = new TrustedAuthenticationRequest(session.get().getPrincipal());
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(question, request))
                .invoke(() -> sessies.verleng(session.get(), request))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** The problem in the answer is made where all problems are made; this only says that one is due. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, TrustedAuthenticationRequest.class);
    }
}
