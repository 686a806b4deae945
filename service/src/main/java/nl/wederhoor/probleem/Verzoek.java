package nl.wederhoor.probleem;

import io.vertx.ext.web.RoutingContext;

/** What the shape of a request says about who asks. */
final class Verzoek {
    static final String API = "/api/";

    private Verzoek() {}

    static boolean isApi(RoutingContext request) {
        return request.request().path().startsWith(API);
    }

    /** Outside the API, with a browser that wants a page. */
    static boolean isVanEenMens(RoutingContext request) {
        var accept = request.request().getHeader("Accept");
        return !isApi(request) && accept != null && accept.contains("text/html")
                || !isApi(request) && request.request().getHeader("HX-Request") != null;
    }
}
