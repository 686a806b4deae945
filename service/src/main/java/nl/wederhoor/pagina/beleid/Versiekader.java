package nl.wederhoor.pagina.beleid;

import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.Schil;
import nl.wederhoor.studio.Versiebeeld;
import nl.wederhoor.studio.Versiestatus;

/** What every page about one version stands on: who reads it, and what that person may do with it. */
public record Versiekader(Schil schil, Medewerker wie, Versiebeeld versie) {

    public String organisatie() {
        return wie.organisatie();
    }

    public String pad() {
        return "/beleid/versies/" + versie.versie();
    }

    /** Make, submit, approve, publish: the lead and the directeur. */
    public boolean bepaalt() {
        return bepaalt(wie);
    }

    static boolean bepaalt(Medewerker wie) {
        return wie.heeft(Rol.LEIDINGGEVENDE) || wie.heeft(Rol.DIRECTEUR);
    }

    public boolean magWijzigen() {
        return bepaalt() && is(Versiestatus.CONCEPT);
    }

    public boolean isAuteur() {
        return versie.auteurs().contains(wie.naam());
    }

    public boolean magGoedkeuren() {
        return bepaalt() && is(Versiestatus.VOORGEDRAGEN) && !isAuteur();
    }

    public boolean magAfkeuren() {
        return bepaalt() && (is(Versiestatus.VOORGEDRAGEN) || is(Versiestatus.GOEDGEKEURD));
    }

    public boolean magPubliceren() {
        return bepaalt() && is(Versiestatus.GOEDGEKEURD);
    }

    /** Whatever is not in force and never was. */
    public boolean magIntrekken() {
        return bepaalt()
                && switch (versie.status()) {
                    case CONCEPT, VOORGEDRAGEN, GOEDGEKEURD -> true;
                    case GEPUBLICEERD -> !versie.geldt();
                    case VERVALLEN, INGETROKKEN -> false;
                };
    }

    /** Whether the version is on its way: the steps are shown. */
    public boolean onderweg() {
        return stap() > 0;
    }

    /** 1 change, 2 submitted, 3 approved, 4 published; 0 where that is over. */
    public int stap() {
        return switch (versie.status()) {
            case CONCEPT -> 1;
            case VOORGEDRAGEN -> 2;
            case GOEDGEKEURD -> 3;
            case GEPUBLICEERD -> versie.geldt() ? 0 : 4;
            case VERVALLEN, INGETROKKEN -> 0;
        };
    }

    private boolean is(Versiestatus status) {
        return versie.status() == status;
    }
}
