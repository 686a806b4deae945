package nl.wederhoor.pagina.beleid;

import java.util.List;
import nl.wederhoor.pagina.Schil;
import nl.wederhoor.studio.Versiebeeld;

/**
 * The page Beleid: what is in force, what is on its way, and the tables by theme.
 *
 * @param geldend the version in force, or null
 * @param onderweg drafts and what waits or is planned, the newest first
 * @param eerder what was in force before or was withdrawn, the newest first
 */
public record Beleidpagina(
        Schil schil,
        boolean bepaalt,
        Versiebeeld geldend,
        List<Versiebeeld> onderweg,
        List<Versiebeeld> eerder,
        List<Themagroep> themas,
        Melding melding) {

    public String geldendPad() {
        return "/beleid/versies/" + geldend.versie();
    }
}
