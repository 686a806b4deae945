package nl.wederhoor.identiteit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import nl.wederhoor.opslag.OrganisatieScope;

/** Somebody who is signed in: the account, its organisation and its roles. */
public record Medewerker(Accountnaam account, Set<String> rollen) {

    public Medewerker {
        rollen = Set.copyOf(rollen);
    }

    /** The one who makes this request; only where signing in was required. */
    public static Medewerker van(SecurityIdentity identity) {
        var account = Accountnaam.lees(identity.getPrincipal().getName()).orElseThrow();
        return new Medewerker(account, identity.getRoles());
    }

    public String naam() {
        return account.naam();
    }

    public String organisatie() {
        return account.organisatie();
    }

    public boolean heeft(String rol) {
        return rollen.contains(rol);
    }

    SecurityIdentity identiteit() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.toString()))
                .addRoles(rollen)
                .addAttribute(OrganisatieScope.ATTRIBUTE, account.organisatie())
                .build();
    }
}
