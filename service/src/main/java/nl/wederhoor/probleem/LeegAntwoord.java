package nl.wederhoor.probleem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a refusal without a body (the check against forged forms gives one) the words of its kind. */
@Singleton
final class LeegAntwoord {
    private final Antwoord antwoord;

    LeegAntwoord(Antwoord antwoord) {
        this.antwoord = antwoord;
    }

    @ServerResponseFilter
    void vul(ContainerResponseContext response) {
        if (response.getStatus() < 400
                || response.hasEntity()
                || response.getHeaders().containsKey("HX-Redirect")) {
            return;
        }
        var vervanging = antwoord.met(Probleem.van(Soort.metStatus(response.getStatus())))
                .build();
        response.setEntity(vervanging.getEntity(), null, vervanging.getMediaType());
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_TYPE,
                        MediaType.valueOf(vervanging.getMediaType().toString()));
    }
}
