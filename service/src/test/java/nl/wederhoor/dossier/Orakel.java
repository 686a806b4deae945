package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.dossier.Actie.Uitslag;
import nl.wederhoor.feiten.Feit;

/** What the texts of RADAR and DMG say of the life of one case, in plain code: no rules, no tables, no advice. */
final class Orakel {
    private static final List<String> FASEN = Feit.FASE.waarden();
    private static final int TWEE_WEKEN = 14;

    private final boolean dmg;
    private final boolean derde;
    private final Map<Feit, Object> feiten = new HashMap<>();
    private final Map<String, String> besluiten = new HashMap<>();
    private final Set<String> gedaan = new HashSet<>();
    private boolean gesloten;
    private String fase = "eerste contact";
    private String faseVoorSluiting;
    private boolean brief;
    private LocalDate benaderdOp;

    Orakel(boolean dmg, boolean derde) {
        this.dmg = dmg;
        this.derde = derde;
        feiten.put(Feit.ANONIEM, false);
        feiten.put(Feit.JUISTE_ADRES, true);
        feiten.put(Feit.CONTACT_MET_SLACHTOFFER, !derde);
    }

    /** What must come of this action today; when it may be done, it is done here as well. */
    Uitslag doe(Actie actie, LocalDate vandaag) {
        if (actie instanceof Actie.Zet zet) {
            return stap(zet.stap(), vandaag);
        }
        if (actie instanceof Actie.Wijzig wijzig) {
            return wijzig(wijzig.feit(), wijzig.waarde());
        }
        if (actie instanceof Actie.Besluiten besluit) {
            return besluit(besluit);
        }
        if (actie instanceof Actie.Doe plicht) {
            return plicht(plicht.plicht());
        }
        if (actie instanceof Actie.Sluit sluit) {
            return sluit(sluit.grond().label(), vandaag);
        }
        return heropen();
    }

    private Uitslag stap(Stap stap, LocalDate vandaag) {
        if (stap == Stap.EVALUATIE ? !gesloten : gesloten) {
            return Uitslag.POORT;
        }
        if (!mag(stap)) {
            return Uitslag.POORT;
        }
        switch (stap) {
            case INTAKE_GEPLAND -> {
                gedaan.remove("intake-bevestigen"); // DMG-5c: each appointment
                naar("intake");
            }
            case INTAKE_GEHOUDEN -> naar("vooronderzoek");
            case TOESTEMMING_GEGEVEN -> feiten.put(Feit.TOESTEMMING, true);
            case TOESTEMMING_INGETROKKEN -> feiten.put(Feit.TOESTEMMING, false);
            case MACHTIGING_ONTVANGEN -> feiten.put(Feit.MACHTIGING, true);
            case BRIEF_AAN_WEDERPARTIJ -> brief = true;
            case REACTIE_WEDERPARTIJ -> feiten.put(Feit.HOOR_WEDERHOOR_GEDAAN, true);
            case RAPPEL_CLIENT -> {
                benaderdOp = vandaag;
                feiten.remove(Feit.CLIENT_REAGEERT, true);
            }
            case REACTIE_CLIENT -> feiten.put(Feit.CLIENT_REAGEERT, true);
            case PLAN_VASTGESTELD -> naar("uitvoering");
            case EVALUATIE -> naar("evaluatie");
            default -> {
                // leaves nothing that another step waits for
            }
        }
        if (gebruiktToestemming(stap)) {
            feiten.remove(Feit.TOESTEMMING);
        }
        return Uitslag.MAG;
    }

    private static boolean gebruiktToestemming(Stap stap) {
        return switch (stap) {
            case BRIEF_AAN_WEDERPARTIJ, BRIEF_NAMENS_CLIENT, BEMIDDELINGSGESPREK, PROCEDURE_GESTART -> true;
            default -> false;
        };
    }

    private boolean mag(Stap stap) {
        boolean brieven = waar(Feit.TOESTEMMING) && !buiten() && uitgelegd();
        boolean samen = waar(Feit.TOESTEMMING)
                && !buiten()
                && waar(Feit.HOOR_WEDERHOOR_GEDAAN)
                && waar(Feit.CONSENSUS_RESULTAAT)
                && (!dmg || waar(Feit.MACHTIGING));
        return switch (stap) {
            case INTAKE_GEPLAND -> intake();
            case INTAKE_GEHOUDEN -> intake() && (!dmg || gedaan.contains("intake-bevestigen"));
            case BRIEF_AAN_WEDERPARTIJ -> brieven && (!dmg || waar(Feit.MACHTIGING));
            case BRIEF_NAMENS_CLIENT -> brieven && waar(Feit.MACHTIGING) && behandelingBesloten();
            case RAPPEL_WEDERPARTIJ ->
                brief && !conflict() && !anoniem() && !nietBehandelen() && !onwaar(Feit.TOESTEMMING) && uitgelegd();
            case BEMIDDELINGSGESPREK, PROCEDURE_GESTART -> samen && behandelingBesloten();
            case PLAN_VASTGESTELD -> plan();
            case DOORVERWEZEN -> !waar(Feit.JUISTE_ADRES) || waar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ) && conflict();
            default -> true;
        };
    }

    /** RADAR-5.1, 6.1b; DMG-6b, 7.1b, 7.2b. */
    private boolean plan() {
        return behandelingBesloten()
                && !buiten()
                && waar(Feit.CONSENSUS_RESULTAAT)
                && (!dmg || waar(Feit.PLAN_BEVAT_VERVOLG_REACTIES));
    }

    /** RADAR-5.1, DMG-6.1a: after the preliminary investigation somebody decides whether the case is treated. */
    private boolean behandelingBesloten() {
        return !fase.equals("vooronderzoek") || besluiten.containsKey("verdere behandeling");
    }

    /** RADAR-2.5a, 4e; DMG-3.5a, 5e. */
    private boolean intake() {
        return !conflict() && !wacht() && !besloten("intake", "nee");
    }

    /** Anonymous, waiting for the victim, a conflict of interest, or not to be treated: no help that goes outside. */
    private boolean buiten() {
        return anoniem() || wacht() || conflict() || nietBehandelen();
    }

    private boolean anoniem() {
        return waar(Feit.ANONIEM);
    }

    private boolean wacht() {
        return derde && !waar(Feit.CONTACT_MET_SLACHTOFFER);
    }

    private boolean conflict() {
        return waar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ) && !besloten("belangenverstrengeling", "bemiddeling");
    }

    private boolean nietBehandelen() {
        return besloten("verdere behandeling", "niet behandelen");
    }

    /** RADAR-4.4.1a, 4.4.1b: told before the other side is asked; once it was heard there is nothing to tell first. */
    private boolean uitgelegd() {
        return waar(Feit.HOOR_WEDERHOOR_GEDAAN)
                || gedaan.contains("hoor-en-wederhoor-uitleggen") && gedaan.contains("wijzen-op-victimisatie");
    }

    private Uitslag wijzig(Feit feit, Object waarde) {
        boolean anders = waarde == null ? feiten.containsKey(feit) : !waarde.equals(feiten.get(feit));
        if (gesloten && anders) {
            return Uitslag.POORT;
        }
        if (anders && dmg && feit == Feit.ZELFDE_INCIDENT_WEDERPARTIJ && waar(feit)) {
            return Uitslag.NIET_AAN_U; // DMG-3.5d
        }
        if (waarde == null) {
            feiten.remove(feit);
        } else {
            feiten.put(feit, waarde);
        }
        if (anders) { // the newest statement counts
            besluiten.remove(feit == Feit.ANONIEM ? "anonimiteit" : "");
            besluiten.remove(feit == Feit.ZELFDE_INCIDENT_WEDERPARTIJ ? "belangenverstrengeling" : "");
        }
        return Uitslag.MAG;
    }

    private Uitslag besluit(Actie.Besluiten besluit) {
        boolean ligtVoor = besluiten.containsKey(besluit.onderwerp()) || ligtVoor(besluit.onderwerp());
        if (gesloten || !ligtVoor) {
            return Uitslag.POORT;
        }
        boolean vanDirecteur = dmg && besluit.onderwerp().equals("belangenverstrengeling");
        if (vanDirecteur && !besluit.rol().equals("directeur")) {
            return Uitslag.NIET_AAN_U;
        }
        besluiten.put(besluit.onderwerp(), besluit.besluit());
        if (besluit.onderwerp().equals("anonimiteit")) {
            feiten.put(Feit.ANONIEM, besluit.besluit().equals("ja"));
        }
        return Uitslag.MAG;
    }

    private boolean ligtVoor(String onderwerp) {
        return switch (onderwerp) {
            case "anonimiteit" -> anoniem();
            case "belangenverstrengeling" -> waar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ);
            case "verdere behandeling" -> fase.equals("vooronderzoek");
            case "intake" -> !dmg && fase.equals("eerste contact");
            default -> throw new IllegalArgumentException(onderwerp);
        };
    }

    private Uitslag plicht(String plicht) {
        switch (plicht) {
            case "intake-bevestigen" -> {
                if (!dmg) {
                    return Uitslag.BESTAAT_NIET;
                }
                if (gesloten) {
                    return Uitslag.POORT;
                }
            }
            case "overeenstemming-bereiken" -> {
                if (waar(Feit.CONSENSUS_RESULTAAT)) {
                    return Uitslag.BESTAAT_NIET;
                }
                if (gesloten) {
                    return Uitslag.POORT;
                }
                feiten.put(Feit.CONSENSUS_RESULTAAT, true);
            }
            case "reacties-voorzien" -> {
                if (waar(Feit.PLAN_BEVAT_VERVOLG_REACTIES)) {
                    return Uitslag.BESTAAT_NIET;
                }
                if (gesloten) {
                    return Uitslag.POORT;
                }
                feiten.put(Feit.PLAN_BEVAT_VERVOLG_REACTIES, true);
            }
            default -> {
                // always there
            }
        }
        gedaan.add(plicht);
        return Uitslag.MAG;
    }

    private Uitslag sluit(String grond, LocalDate vandaag) {
        if (gesloten || !geldt(grond, vandaag) || !gedaan.contains("afsluiting-melden")) {
            return Uitslag.POORT;
        }
        gesloten = true;
        faseVoorSluiting = fase;
        fase = "afgesloten";
        return Uitslag.MAG;
    }

    private boolean geldt(String grond, LocalDate vandaag) {
        return switch (grond) {
            case "doel bereikt" -> waar(Feit.DOEL_BEREIKT);
            case "geen verdere behandeling gewenst" -> waar(Feit.WIL_STOPPEN);
            case "cliënt reageert niet" ->
                onwaar(Feit.CLIENT_REAGEERT) && benaderdOp != null && vandaag.isAfter(benaderdOp.plusDays(TWEE_WEKEN));
            default -> throw new IllegalArgumentException(grond);
        };
    }

    private Uitslag heropen() {
        if (!gesloten) {
            return Uitslag.POORT;
        }
        gesloten = false;
        fase = faseVoorSluiting;
        gedaan.remove("afsluiting-melden");
        return Uitslag.MAG;
    }

    private boolean besloten(String onderwerp, String besluit) {
        return besluit.equals(besluiten.get(onderwerp));
    }

    private boolean waar(Feit feit) {
        return Boolean.TRUE.equals(feiten.get(feit));
    }

    private boolean onwaar(Feit feit) {
        return Boolean.FALSE.equals(feiten.get(feit));
    }

    private void naar(String nieuw) {
        if (FASEN.indexOf(nieuw) > FASEN.indexOf(fase)) {
            fase = nieuw;
        }
    }

    @Override
    public String toString() {
        return (dmg ? "dmg" : "radar") + (derde ? " via een ander" : "") + ", fase " + fase
                + (gesloten ? " gesloten" : "") + ", feiten " + feiten + ", besluiten " + besluiten + ", gedaan "
                + gedaan + ", brief " + brief + ", benaderd " + benaderdOp;
    }
}
