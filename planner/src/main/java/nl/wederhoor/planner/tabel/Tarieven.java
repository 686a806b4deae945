package nl.wederhoor.planner.tabel;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Zaak;

/**
 * What one dossier with one handler costs under each separable rule, before the weight.
 *
 * <p>Medium rules count points, soft rules hundredths of a point.
 */
final class Tarieven {
    private static final int[] CONTINUITEIT_PER_FASE = {0, 20, 60, 100, 200};
    private static final int LANGST_WACHTEND = 10;
    private static final int OPNIEUW_VERTELLEN = 30;
    private static final int PER_CONTACT = 20;
    private static final int OPNIEUW_VERTELLEN_HOOGSTENS = 150;
    private static final int TOLK = 25;
    private static final int TAALKLOOF = 8;
    private static final Taalniveau GESPREKSNIVEAU = Taalniveau.B2;
    private static final int ANDER_TEAM = 15;
    private static final int ANDERE_REGIO = 30;
    private static final int TE_MOEILIJK_VOOR_LEERLING = 40;
    private static final int GOED_VOOR_LEERLING = -10;

    private final Momentopname momentopname;
    private final Set<String> gesprokenTalen = new HashSet<>();

    Tarieven(Momentopname momentopname) {
        this.momentopname = momentopname;
        momentopname.behandelaars().stream()
                .filter(wie -> wie.inzet().bevoegd() && wie.kwartieren() > 0)
                .forEach(wie -> gesprokenTalen.addAll(wie.talen().keySet()));
    }

    /** Cost of leaving the dossier in the queue: the client loses a current handler as well. */
    long inWachtrij(Regel regel, Zaak zaak) {
        return switch (regel) {
            case M1 ->
                (long) zaak.haast().urgentie().factor()
                        * Math.max(1, Math.min(LANGST_WACHTEND, zaak.haast().dagenWachtend()));
            case M5 -> zaak.stand().behandelaar() == null ? 0 : opnieuwVertellen(zaak);
            case S1 -> zaak.stand().behandelaar() == null ? 0 : continuiteit(zaak);
            default -> 0;
        };
    }

    long bij(Regel regel, Zaak zaak, Behandelaar wie, int nummer) {
        return switch (regel) {
            case M2 -> teLaat(zaak, wie);
            case M5 -> isOverdracht(zaak, wie) ? opnieuwVertellen(zaak) : 0;
            case S1 -> isOverdracht(zaak, wie) ? continuiteit(zaak) : 0;
            case S2 ->
                zaak.vraag().gronden().stream()
                        .mapToLong(grond -> tekort(zaak, wie, grond))
                        .sum();
            case S3 ->
                zaak.vraag().terrein() == null
                        ? 0
                        : tekort(zaak, wie, zaak.vraag().terrein());
            case S4 -> Score.PUNT * taal(zaak.vraag().talen(), wie);
            case S5 -> Score.PUNT * plaats(zaak, wie);
            case S9 -> Score.PUNT * inwerken(zaak, wie);
            case S11 -> lot(zaak.id(), nummer);
            default -> 0;
        };
    }

    private static boolean isOverdracht(Zaak zaak, Behandelaar wie) {
        String huidig = zaak.stand().behandelaar();
        return huidig != null && !huidig.equals(wie.id());
    }

    private static long opnieuwVertellen(Zaak zaak) {
        int contacten = zaak.stand().contacten();
        return contacten == 0
                ? 0
                : Math.min(OPNIEUW_VERTELLEN_HOOGSTENS, OPNIEUW_VERTELLEN + (long) PER_CONTACT * contacten);
    }

    private static long continuiteit(Zaak zaak) {
        return Score.PUNT * CONTINUITEIT_PER_FASE[zaak.stand().fase().ordinal()];
    }

    private static long teLaat(Zaak zaak, Behandelaar wie) {
        Integer termijn = zaak.haast().contacttermijn();
        return termijn == null
                ? 0
                : Math.max(0L, wie.inzet().eersteWerkdag() - termijn)
                        * zaak.haast().urgentie().factor();
    }

    /** The level asked grows with the complexity, and so does the harm of what is missing. */
    private long tekort(Zaak zaak, Behandelaar wie, String gebied) {
        int gevraagd = zaak.last().complexiteit();
        long kloof = Math.max(0, gevraagd - wie.niveau(gebied, momentopname.peildag()));
        return Score.PUNT * kloof * kloof * gevraagd;
    }

    private long taal(Collection<String> gevraagd, Behandelaar wie) {
        if (gevraagd.isEmpty()) {
            return 0;
        }
        return gevraagd.stream()
                .filter(wie.talen()::containsKey)
                .mapToLong(taal -> (long) TAALKLOOF
                        * Math.max(
                                0,
                                GESPREKSNIVEAU.ordinal() - wie.talen().get(taal).ordinal()))
                .min()
                .orElseGet(() -> gevraagd.stream().anyMatch(gesprokenTalen::contains) ? TOLK : 0);
    }

    private static long plaats(Zaak zaak, Behandelaar wie) {
        return (verschilt(zaak.plaats().team(), wie.plaats().team()) ? ANDER_TEAM : 0)
                + (verschilt(zaak.plaats().regio(), wie.plaats().regio()) ? ANDERE_REGIO : 0);
    }

    private static boolean verschilt(String gevraagd, String gegeven) {
        return gevraagd != null && !gevraagd.equals(gegeven);
    }

    private static long inwerken(Zaak zaak, Behandelaar wie) {
        if (!wie.inzet().leerling()) {
            return 0;
        }
        return zaak.last().complexiteit() > 1 ? TE_MOEILIJK_VOOR_LEERLING : GOED_VOOR_LEERLING;
    }

    /** Between 0 and 1 point, from the dossier and the place of the handler in the list: a name decides nothing. */
    private static long lot(String zaak, int nummer) {
        long x = 0x9E3779B97F4A7C15L * (zaak.hashCode() + 31L * (nummer + 1));
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return Math.floorMod(x ^ (x >>> 31), Score.PUNT + 1);
    }
}
