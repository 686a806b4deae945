package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;

/**
 * What is known when a table is asked: values by source, a source that is not in it is unknown.
 *
 * <p>Values are String, Boolean, Integer, BigDecimal or LocalDate. Immutable; {@link #met} shares the rest.
 */
public final class Toestand {
    private static final int DIEPSTE_KETEN = 6;

    private final Map<String, Object> basis;
    private final Toestand vorige;
    private final String bron;
    private final Object waarde;
    private final int diepte;

    private Toestand(Map<String, Object> basis, Toestand vorige, String bron, Object waarde, int diepte) {
        this.basis = basis;
        this.vorige = vorige;
        this.bron = bron;
        this.waarde = waarde;
        this.diepte = diepte;
    }

    /** A state with these values; null values are not known. */
    public static Toestand van(Map<String, Object> waarden) {
        var basis = new HashMap<String, Object>();
        waarden.forEach((sleutel, waarde) -> zet(basis, sleutel, waarde));
        return new Toestand(basis, null, null, null, 0);
    }

    /** Facts, the defaults of absent facts of class U and P, one boolean per list value, and the decisions or "geen". */
    public static Toestand van(Feiten feiten, Besluiten besluiten) {
        var basis = new HashMap<String, Object>();
        for (var feit : Feit.values()) {
            var waarde = feiten.heeft(feit) ? feiten.waarde(feit) : feit.standaard();
            if (feit.soort() == Feitsoort.LIJST && waarde != null) {
                feit.waarden().forEach(element -> basis.put(bron(feit, element), feiten.bevat(feit, element)));
            } else {
                zet(basis, feit.sleutel(), waarde);
            }
        }
        for (var onderwerp : Onderwerp.values()) {
            basis.put(onderwerp.bron(), besluiten.heeft(onderwerp) ? besluiten.besluit(onderwerp) : Bron.GEEN_BESLUIT);
        }
        return new Toestand(basis, null, null, null, 0);
    }

    /** The source that says whether a list fact holds this value: "verzoeken_brief_namens_client". */
    public static String bron(Feit lijst, String waarde) {
        return lijst.bron(waarde);
    }

    /** This state with one value more or changed; null makes the source unknown. */
    public Toestand met(String bron, Object waarde) {
        if (diepte < DIEPSTE_KETEN) {
            return new Toestand(basis, this, bron, genormeerd(waarde), diepte + 1);
        }
        var plat = plat();
        zet(plat, bron, waarde);
        return new Toestand(plat, null, null, null, 0);
    }

    /** This state with several values more or changed; null makes a source unknown. */
    public Toestand met(Map<String, Object> waarden) {
        var plat = plat();
        waarden.forEach((sleutel, waarde) -> zet(plat, sleutel, waarde));
        return new Toestand(plat, null, null, null, 0);
    }

    /** The value of a source, or null when it is not known. Whole numbers come back as BigDecimal. */
    public Object waarde(String gezocht) {
        for (var toestand = this; toestand.vorige != null; toestand = toestand.vorige) {
            if (toestand.bron.equals(gezocht)) {
                return toestand.waarde;
            }
        }
        return basis.get(gezocht);
    }

    private Map<String, Object> plat() {
        var plat = vorige == null ? new HashMap<>(basis) : vorige.plat();
        if (vorige != null) {
            zet(plat, bron, waarde);
        }
        return plat;
    }

    private static void zet(Map<String, Object> waarden, String bron, Object waarde) {
        if (waarde == null) {
            waarden.remove(bron);
        } else {
            waarden.put(bron, genormeerd(waarde));
        }
    }

    private static Object genormeerd(Object waarde) {
        return waarde instanceof Integer getal ? BigDecimal.valueOf(getal) : waarde;
    }

    /** Nothing but the kind: values are personal data. */
    @Override
    public String toString() {
        return "Toestand";
    }
}
