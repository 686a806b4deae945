package nl.wederhoor.identiteit;

import io.vertx.ext.web.RoutingContext;

/** The network address that a request comes from. */
final class Adres {
    private Adres() {}

    static String van(RoutingContext request) {
        var address = request == null ? null : request.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "onbekend" : address.hostAddress();
    }
}
