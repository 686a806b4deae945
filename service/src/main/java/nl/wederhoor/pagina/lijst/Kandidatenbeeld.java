package nl.wederhoor.pagina.lijst;

import java.util.List;
import nl.wederhoor.belang.Belang;
import nl.wederhoor.pagina.Schil;

/** Possible conflicts of interest that wait for who decides them. */
public record Kandidatenbeeld(Schil schil, List<Kandidaatregel> kandidaten, Bladwijzer bladzijde) {

    /** One of them, with the place where it is judged. */
    public record Kandidaatregel(Belang belang) {
        public String pad() {
            return "/dossiers/" + belang.dossier() + "/besluiten#belang-" + belang.id();
        }

        public String anderPad() {
            return "/dossiers/" + belang.ander();
        }
    }
}
