package nl.wederhoor.probleem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.opslag.DatabaseFailure;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into a problem; none of them says what was sent. */
@Singleton
final class Vertaling {
    private final Antwoord antwoord;
    private final Storing storing;
    private final Bewerkingen bewerkingen;
    private final RoutingContext request;

    Vertaling(Antwoord antwoord, Storing storing, Bewerkingen bewerkingen, RoutingContext request) {
        this.bewerkingen = bewerkingen;
        this.request = request;
        this.antwoord = antwoord;
        this.storing = storing;
    }

    @ServerExceptionMapper
    Response weigering(Weigering weigering) {
        var response = antwoord.met(weigering.probleem());
        weigering.wachttijd().ifPresent(tijd -> response.header(HttpHeaders.RETRY_AFTER, seconden(tijd)));
        return response.build();
    }

    @ServerExceptionMapper
    Response ongeldigeFeiten(OngeldigeFeiten fout) {
        return weigering(Weigering.ongeldig(fout.fouten()));
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response onleesbaar() {
        return weigering(Weigering.ongeldig(List.of(new Fout("", "De tekst is geen geldige JSON."))));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response nietAangemeld() {
        return antwoord.nietAangemeld();
    }

    @ServerExceptionMapper
    Response nietToegestaan(ForbiddenException fout) {
        return antwoord.met(Probleem.van(Soort.NIET_TOEGESTAAN)).build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException fout) {
        var eerder = fout.getResponse();
        if (eerder.getStatus() < 400) {
            return eerder;
        }
        if (eerder.getStatus() >= 500) {
            return storing(fout);
        }
        var response = antwoord.met(Probleem.van(Soort.metStatus(eerder.getStatus())));
        if (eerder.getStatus() == Soort.GEEN_BEWERKING.status()) {
            response.header(HttpHeaders.ALLOW, bewerkingen.van(request.request().path()));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response databank(DatabaseFailure fout) {
        if (!fout.isPassing()) {
            return storing(fout);
        }
        return antwoord.met(Probleem.van(Soort.NIET_BEREIKBAAR))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    @ServerExceptionMapper
    Response storing(Throwable fout) {
        var referentie = storing.meld(fout);
        return antwoord.met(Probleem.van(Soort.FOUT).metReferentie(referentie)).build();
    }

    private static long seconden(Duration tijd) {
        return Math.max(1, tijd.plusMillis(999).toSeconds());
    }
}
