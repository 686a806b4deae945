package nl.wederhoor.pagina.lijst;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.pagina.Resttijd;
import nl.wederhoor.pagina.Schil;
import nl.wederhoor.termijnen.ToonAandacht.Aandachtbladzijde;
import nl.wederhoor.termijnen.ToonAandacht.Aandachtspunt;

/**
 * Warnings about terms that this reader did not see yet.
 *
 * @param gedaan whether one was just taken off
 */
public record Aandachtbeeld(Schil schil, List<Punt> punten, Bladwijzer bladzijde, boolean gedaan) {
    /** So many stand above the list of work; the others on a page of their own. */
    static final int BOVENAAN = 5;

    /** One warning, with how long is left. */
    public record Punt(Aandachtspunt punt, Resttijd rest) {
        public String pad() {
            return "/dossiers/" + punt.dossier() + "/termijnen";
        }
    }

    static Aandachtbeeld van(Schil schil, Aandachtbladzijde gevonden, LocalDate vandaag, boolean gedaan) {
        return new Aandachtbeeld(
                schil,
                gevonden.items().stream()
                        .map(punt -> new Punt(punt, Resttijd.van(punt.uiterlijk(), vandaag)))
                        .toList(),
                new Bladwijzer("/aandacht?pagina=", gevonden.pagina(), gevonden.perPagina(), gevonden.totaal()),
                gedaan);
    }

    public List<Punt> bovenaan() {
        return punten.stream().limit(BOVENAAN).toList();
    }

    public boolean meer() {
        return bladzijde.totaal() > BOVENAAN;
    }
}
