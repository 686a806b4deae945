package nl.wederhoor.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in one line where Wederhoor is, once it takes requests, and waits until it is stopped. */
final class Application implements QuarkusApplication {
    private static final String SIGN_IN = "meld u aan als klachtbehandelaar@radar (of klachtbehandelaar2, coordinator,"
            + " leidinggevende, directeur, beheerder, fg; bij radar, dmg, ieder1gelijk, integratiewerk of"
            + " klachtenhulp) met wachtwoord demo";

    private final HttpServer server;
    private final boolean demo;

    Application(HttpServer server, @ConfigProperty(name = "wederhoor.demo", defaultValue = "false") boolean demo) {
        this.server = server;
        this.demo = demo;
    }

    @Override
    public int run(String... arguments) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(line());
        Quarkus.waitForExit();
        return 0;
    }

    private String line() {
        var place = "Wederhoor staat klaar op http://127.0.0.1:" + server.getPort() + "/";
        return demo ? place + " - demo met verzonnen gegevens; " + SIGN_IN : place;
    }
}
