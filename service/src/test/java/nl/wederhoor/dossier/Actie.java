package nl.wederhoor.dossier;

import java.util.List;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.feiten.Feit;

/** Something that a walk tries to do in a dossier. */
sealed interface Actie {
    /** The kind under which it is counted. */
    String soort();

    record Zet(Stap stap) implements Actie {
        @Override
        public String soort() {
            return "stap " + stap.label();
        }
    }

    /** A fact gets a value, or none. */
    record Wijzig(Feit feit, Object waarde) implements Actie {
        @Override
        public String soort() {
            return "feit " + feit.sleutel();
        }
    }

    record Besluiten(String rol, String onderwerp, String besluit) implements Actie {
        @Override
        public String soort() {
            return "besluit " + onderwerp;
        }
    }

    record Doe(String plicht) implements Actie {
        @Override
        public String soort() {
            return "plicht " + plicht;
        }
    }

    record Sluit(Grond grond) implements Actie {
        @Override
        public String soort() {
            return "sluiten " + grond.label();
        }
    }

    record Open() implements Actie {
        @Override
        public String soort() {
            return "heropenen";
        }
    }

    /** Days go by; nobody does anything. */
    record Wacht(int dagen) implements Actie {
        @Override
        public String soort() {
            return "wachten";
        }
    }

    /** What can come of it. */
    enum Uitslag {
        MAG,
        POORT,
        NIET_AAN_U,
        BESTAAT_NIET
    }

    List<String> ROLLEN = List.of("klachtbehandelaar", "leidinggevende", "directeur");
}
