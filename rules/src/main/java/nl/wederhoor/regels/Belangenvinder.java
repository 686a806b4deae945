package nl.wederhoor.regels;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleid.Regelgrond;

/** Collects what the rules find; ordered and once per dossier and kind, never by firing order. */
public final class Belangenvinder {
    private final List<Belangenvondst> vondsten = new ArrayList<>();

    public void zelfdeVoorval(String dossier, Regelgrond grond, String regel) {
        vondst(dossier, Belangensoort.ZELFDE_VOORVAL, grond, regel);
    }

    public void anderVoorval(String dossier, Regelgrond grond, String regel) {
        vondst(dossier, Belangensoort.ANDER_VOORVAL, grond, regel);
    }

    public void bemiddelaar(String dossier, Regelgrond grond, String regel) {
        vondst(dossier, Belangensoort.BEMIDDELAAR, grond, regel);
    }

    List<Belangenvondst> vondsten() {
        var uniek = new ArrayList<Belangenvondst>();
        vondsten.stream().sorted(Belangenvondst.VOLGORDE).forEach(vondst -> {
            if (uniek.stream().noneMatch(eerder -> zelfde(eerder, vondst))) {
                uniek.add(vondst);
            }
        });
        return List.copyOf(uniek);
    }

    private static boolean zelfde(Belangenvondst een, Belangenvondst ander) {
        return een.dossier().equals(ander.dossier()) && een.soort() == ander.soort();
    }

    private void vondst(String dossier, Belangensoort soort, Regelgrond grond, String regel) {
        vondsten.add(new Belangenvondst(dossier, soort, grond.clausules(), regel));
    }
}
