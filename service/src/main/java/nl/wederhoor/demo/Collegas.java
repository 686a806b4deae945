package nl.wederhoor.demo;

import java.util.List;
import java.util.Set;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** Who works at a bureau of the demo. */
record Collegas(String organisatie) {
    static final List<String> BEHANDELAARS = List.of(
            "klachtbehandelaar",
            "klachtbehandelaar2",
            "klachtbehandelaar3",
            "klachtbehandelaar4",
            "klachtbehandelaar5",
            "klachtbehandelaar6");

    Medewerker behandelaar(String naam) {
        return als(naam, Rol.KLACHTBEHANDELAAR);
    }

    Medewerker met(String rol) {
        return als(rol, rol);
    }

    private Medewerker als(String naam, String rol) {
        return new Medewerker(new Accountnaam(naam, organisatie), Set.of(rol));
    }
}
