package nl.wederhoor.identiteit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Identities of people with a session; the account is read again at every request. */
@Singleton
final class SessieBron implements IdentityProvider<TrustedAuthenticationRequest> {
    private final Sessies sessies;

    SessieBron(Sessies sessies) {
        this.sessies = sessies;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest question, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessies.medewerker(question.getPrincipal())
                .map(Medewerker::identiteit)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
