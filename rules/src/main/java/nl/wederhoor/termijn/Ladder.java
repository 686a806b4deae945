package nl.wederhoor.termijn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.wederhoor.beleid.Beleid;

/**
 * When who is warned about a term: the handler some days before the last day, leidinggevende and directeur some days after
 * it. Three parameters of the policy; one that it does not have is the default that ships.
 */
public record Ladder(int behandelaarVooraf, int leidinggevendeNa, int directeurNa) {
    public static final String VOORAF = "waarschuwBehandelaarDagen";
    public static final String LEIDINGGEVENDE_NA = "waarschuwLeidinggevendeDagen";
    public static final String DIRECTEUR_NA = "waarschuwDirecteurDagen";

    /** Two days before the last day, the first day after it, a week after it. */
    public static final Ladder STANDAARD = new Ladder(2, 1, 7);

    public static Ladder van(Beleid beleid) {
        return new Ladder(
                getal(beleid, VOORAF, STANDAARD.behandelaarVooraf),
                getal(beleid, LEIDINGGEVENDE_NA, STANDAARD.leidinggevendeNa),
                getal(beleid, DIRECTEUR_NA, STANDAARD.directeurNa));
    }

    /**
     * From when to when a term runs, as far as who warns may know.
     *
     * @param begin null when it is not told
     * @param eerst the last day, or the first day that it can be
     * @param laatst the last day, or the last day that it can be
     */
    public record Looptijd(LocalDate begin, LocalDate eerst, LocalDate laatst) {
        public static Looptijd van(LocalDate begin, LocalDate uiterlijk) {
            return new Looptijd(begin, uiterlijk, uiterlijk);
        }
    }

    /** The day on which this step is reached; a term too short to warn before it is warned about on its last day. */
    public LocalDate dag(Trede trede, Looptijd tijd) {
        return switch (trede) {
            case BEHANDELAAR -> {
                var vooraf = tijd.eerst().minusDays(behandelaarVooraf);
                yield tijd.begin() == null || vooraf.isAfter(tijd.begin()) ? vooraf : tijd.eerst();
            }
            case LEIDINGGEVENDE -> tijd.laatst().plusDays(leidinggevendeNa);
            case DIRECTEUR -> tijd.laatst().plusDays(directeurNa);
        };
    }

    /** The steps reached on this day and not taken yet, from the handler up. */
    public List<Trede> bereikt(Looptijd tijd, LocalDate vandaag, Collection<Trede> gedaan) {
        return Arrays.stream(Trede.values())
                .filter(trede -> !gedaan.contains(trede) && !dag(trede, tijd).isAfter(vandaag))
                .toList();
    }

    private static int getal(Beleid beleid, String sleutel, int standaard) {
        return beleid.heeftParameter(sleutel) ? beleid.parameter(sleutel).getal() : standaard;
    }
}
