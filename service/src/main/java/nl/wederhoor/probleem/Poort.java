package nl.wederhoor.probleem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything else: refuses addresses that could mean something else further on, and bodies that are too
 * large, and puts the security headers on every answer.
 */
@Singleton
final class Poort {
    private static final int FIRST = 10_000;
    /** Separators that layers read differently, and ASCII in disguise: an encoded letter would pass as another path. */
    private static final Pattern DUBBELZINNIG =
            Pattern.compile("[;\\\\]|//|\\.\\.|/\\./|%(?!20|40)[0-7]|%(?![0-9a-f]{2})");

    private static final String CSRF_COOKIE = "csrf-token";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final ObjectMapper mapper;
    private final long largestBody;

    Poort(ObjectMapper mapper, @ConfigProperty(name = "wederhoor.grootste-verzoek") long largestBody) {
        this.mapper = mapper;
        this.largestBody = largestBody;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext request) {
        HEADERS.forEach(request.response().headers()::set);
        request.addHeadersEndHandler(done -> finish(request));
        if (isAmbiguous(request.request().uri())) {
            refuse(request, Probleem.van(Soort.ONGELDIG, "Dit adres heeft tekens die hier niet mogen."));
        } else if (length(request) > largestBody) {
            request.response().headers().set("Connection", "close");
            refuse(request, Probleem.van(Soort.TE_GROOT));
        } else if (Verzoek.isApi(request) && isForm(request)) {
            refuse(request, Probleem.van(Soort.GEEN_INVOERVORM));
        } else {
            request.next();
        }
    }

    /** NUL has no meaning anywhere, and no storage takes it. */
    static boolean isAmbiguous(String uri) {
        var path = uri.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return !path.startsWith("/")
                || uri.contains("%00")
                || DUBBELZINNIG.matcher(path).find();
    }

    private static long length(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static boolean isForm(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        return type != null
                && (type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                        || type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    /** Personal pages are never kept; the API gets no cookies. */
    private static void finish(RoutingContext request) {
        var headers = request.response().headers();
        var path = request.request().path();
        if (path.startsWith("/opmaak/")) {
            headers.set("Cache-Control", "no-cache");
        } else if (!path.startsWith("/vendor/")) {
            headers.set("Cache-Control", "no-store");
        }
        if (Verzoek.isApi(request)) {
            request.response().removeCookies(CSRF_COOKIE, false);
        } else if (request.request().getCookie(CSRF_COOKIE) != null) {
            request.request().getCookie(CSRF_COOKIE).setSameSite(CookieSameSite.STRICT);
        }
    }

    private void refuse(RoutingContext request, Probleem probleem) {
        try {
            request.response()
                    .setStatusCode(probleem.status())
                    .putHeader("Content-Type", Probleem.MEDIA_TYPE)
                    .end(mapper.writeValueAsString(probleem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
