package nl.wederhoor.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks one chain line by line. Every line is held against the seal that stands before it, so that one changed line is
 * named by itself and not everything after it.
 */
final class Ketencontrole {
    private static final int MEESTE = 100;

    private final Zegelaar zegelaar;
    private final String organisatie;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private byte[] vorige;
    private long verwacht = 1;
    private long aantal;

    Ketencontrole(Zegelaar zegelaar, String organisatie) {
        this.zegelaar = zegelaar;
        this.organisatie = organisatie;
        this.vorige = zegelaar.begin(organisatie);
    }

    /** The next line, by number. */
    void regel(Auditregel regel) {
        boolean gat = regel.nummer() > verwacht;
        if (gat) {
            ontbreekt(verwacht, regel.nummer() - 1);
        } else if (!Arrays.equals(zegelaar.zegel(vorige, regel.nummer(), regel.handeling()), regel.zegel())) {
            meld("gewijzigd", regel.nummer(), "Regel " + regel.nummer() + " is gewijzigd of verplaatst.");
        }
        vorige = regel.zegel();
        verwacht = regel.nummer() + 1;
        aantal++;
    }

    /** A line that cannot be read at all, such as a word outside its list. */
    void onleesbaar(long nummer, byte[] zegel) {
        meld("gewijzigd", nummer, "Regel " + nummer + " is gewijzigd: hij is niet te lezen.");
        vorige = zegel;
        verwacht = nummer + 1;
        aantal++;
    }

    Auditcontrole klaar(Optional<Kop> kop, Optional<Kop> anker, Optional<byte[]> bijAnker, long buitenKop) {
        if (kop.isPresent()) {
            vergelijkMetKop(kop.get());
        } else if (aantal > 0) {
            meld("kop", 0, "De kop van het logboek ontbreekt, terwijl er regels zijn.");
        }
        if (buitenKop > 0) {
            meld("toegevoegd", verwacht, buitenKop + " regel(s) staan na het einde van de keten.");
        }
        anker.ifPresent(eerder -> vergelijkMetAnker(eerder, bijAnker));
        return new Auditcontrole(organisatie, aantal, bevindingen.isEmpty(), List.copyOf(bevindingen));
    }

    private void vergelijkMetKop(Kop kop) {
        if (!zegelaar.isEcht(organisatie, kop)) {
            meld("kop", 0, "De kop van het logboek is niet door Wederhoor gezegeld.");
        }
        if (kop.aantal() >= verwacht) {
            meld(
                    "afgekapt",
                    verwacht,
                    "Het einde ontbreekt: regel " + verwacht + " tot en met " + kop.aantal() + " zijn weg.");
        } else if (!kop.heeftZegel(vorige)) {
            meld("kop", 0, "De kop hoort niet bij de laatste regel.");
        }
    }

    private void vergelijkMetAnker(Kop eerder, Optional<byte[]> bijAnker) {
        if (!zegelaar.isEcht(organisatie, eerder)) {
            meld("kop", 0, "Het anker buiten de databank is beschadigd of vervangen.");
        } else if (eerder.aantal() >= verwacht) {
            meld(
                    "afgekapt",
                    verwacht,
                    "Het einde ontbreekt: er zijn ooit zeker " + eerder.aantal() + " regels geschreven.");
        } else if (!bijAnker.map(eerder::heeftZegel).orElse(false)) {
            meld(
                    "afgekapt",
                    eerder.aantal(),
                    "Regel " + eerder.aantal() + " is een andere dan toen hij werd geschreven:"
                            + " de keten is eerder afgekapt en opnieuw begonnen.");
        }
    }

    private void ontbreekt(long van, long tot) {
        meld(
                "ontbreekt",
                van,
                van == tot ? "Regel " + van + " ontbreekt." : "Regel " + van + " tot en met " + tot + " ontbreken.");
    }

    private void meld(String soort, long regel, String melding) {
        if (bevindingen.size() < MEESTE) {
            bevindingen.add(new Bevinding(soort, regel, melding));
        }
    }
}
