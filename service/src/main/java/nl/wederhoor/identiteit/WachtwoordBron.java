package nl.wederhoor.identiteit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Identities of programs that send a name and a password. */
@Singleton
final class WachtwoordBron implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final Aanmelder aanmelder;

    WachtwoordBron(Aanmelder aanmelder) {
        this.aanmelder = aanmelder;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest question, AuthenticationRequestContext context) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(question);
        var wachtwoord = new String(question.getPassword().getPassword());
        return context.runBlocking(() -> aanmelder
                .herken(question.getUsername(), wachtwoord, Adres.van(request))
                .map(Medewerker::identiteit)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
