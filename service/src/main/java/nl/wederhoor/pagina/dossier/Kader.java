package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.Resttijd;
import nl.wederhoor.pagina.Schil;

/** What stands around every part of a dossier: who handles it, how far it is, what comes first, and what was just done. */
public record Kader(Schil schil, Medewerker wie, Dossiermap map, Tab tab, Bericht bericht) {

    public String pad() {
        return "/dossiers/" + map.beeld().id();
    }

    public String nummer() {
        return map.beeld().nummer();
    }

    public String organisatie() {
        return map.beeld().organisatie();
    }

    public long versie() {
        return map.beeld().versie();
    }

    public int regel() {
        return map.laatsteRegel();
    }

    /** Tells one form from every other, so that what is sent twice is done once. */
    public String sleutel() {
        return UUID.randomUUID().toString();
    }

    public String vandaag() {
        return map.vandaag().toString();
    }

    public List<Tab> tabs() {
        return Arrays.asList(Tab.values());
    }

    /** The coordinator reads; the others work. */
    public boolean magWerken() {
        return wie.heeft(Rol.KLACHTBEHANDELAAR) || wie.heeft(Rol.LEIDINGGEVENDE) || wie.heeft(Rol.DIRECTEUR);
    }

    public boolean magToewijzen() {
        return wie.heeft(Rol.COORDINATOR) || wie.heeft(Rol.LEIDINGGEVENDE) || wie.heeft(Rol.DIRECTEUR);
    }

    public boolean mijn() {
        return map.beeld().behandelaar().equals(wie.naam());
    }

    public String anonimiteit() {
        var feiten = map.beeld().feiten();
        if (!feiten.heeft(Feit.ANONIEM)) {
            return "Anoniem: nog niet bekend";
        }
        return feiten.isWaar(Feit.ANONIEM)
                ? "Anoniem: de wederpartij mag niet weten wie dit is"
                : "Niet anoniem voor de wederpartij";
    }

    public boolean anoniem() {
        return map.beeld().feiten().isWaar(Feit.ANONIEM);
    }

    /** How long until the term that ends first, or null. */
    public Resttijd rest() {
        return map.termijn() == null ? null : Resttijd.van(map.termijn().uiterlijk(), map.vandaag());
    }
}
