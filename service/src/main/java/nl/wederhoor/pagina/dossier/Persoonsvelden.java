package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who somebody is and how to reach them, as a form asks it. */
final class Persoonsvelden {
    private static final List<String> TEKSTEN = List.of("naam", "adres", "postcode", "telefoon", "email");

    private Persoonsvelden() {}

    /** As the API takes it; a year that is no number is sent as it is, so that the reader says what is wrong. */
    static ObjectNode object(Formulier formulier, String voor) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var naam : TEKSTEN) {
            var waarde = formulier.waarde(voor + naam).strip();
            if (!waarde.isEmpty()) {
                object.put(naam, waarde);
            }
        }
        var jaar = formulier.waarde(voor + "geboortejaar").strip();
        if (jaar.matches("[0-9]{1,6}")) {
            object.put("geboortejaar", Integer.parseInt(jaar));
        } else if (!jaar.isEmpty()) {
            object.put("geboortejaar", jaar);
        }
        return object;
    }
}
