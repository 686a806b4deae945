package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Proefmotor.Treffers;

/**
 * Rows that never decide.
 *
 * <p>In every table: no legal input matches the row. FIRST: earlier rows match whenever it does. UNIQUE: on every input
 * that it matches another row matches too, so the engine refuses them all; pairs that are already told as double are not
 * told again. COLLECT: nothing more, every matching row counts.
 */
final class Bereikzoeker {
    private final Onderzoek onderzoek;
    private final Set<Integer> onbereikbaar = new HashSet<>();

    Bereikzoeker(Onderzoek onderzoek) {
        this.onderzoek = onderzoek;
    }

    /** Notes what it finds and gives the rows that never decide. */
    Set<Integer> zoek() {
        IntStream.range(0, onderzoek.rijen().size()).forEach(rij -> Onderzoek.vraag(() -> onderzoek(rij)));
        return onbereikbaar;
    }

    private void onderzoek(int rij) {
        if (onderzoek.rij(rij).isLeeg()) {
            leeg(rij);
        } else if (onderzoek.hitbeleid() != Hitbeleid.COLLECT) {
            Bedekking.van(
                            onderzoek,
                            onderzoek.rij(rij),
                            List.of(),
                            mededingers(rij),
                            "of rij " + onderzoek.id(rij) + " ooit geldt")
                    .ifPresent(door -> bedekt(rij, door));
        }
    }

    private List<Integer> mededingers(int rij) {
        int einde = onderzoek.hitbeleid() == Hitbeleid.FIRST
                ? rij
                : onderzoek.rijen().size();
        return IntStream.range(0, einde).filter(ander -> ander != rij).boxed().toList();
    }

    private void leeg(int rij) {
        onbereikbaar.add(rij);
        var kolommen = new ArrayList<String>();
        for (int kolom = 0; kolom < onderzoek.rij(rij).kolommen(); kolom++) {
            if (onderzoek.rij(rij).delen(kolom).isEmpty()) {
                kolommen.add(onderzoek.tabel().invoer().get(kolom).label());
            }
        }
        var zin = "Rij " + onderzoek.id(rij) + " geldt nooit: geen enkele toegestane waarde past bij de cel onder "
                + Woorden.opsomming(kolommen, "en onder") + ".";
        meld(Soort.ONBEREIKBAAR, rij, List.of(), zin, null, kie -> true);
    }

    private void bedekt(int rij, List<Integer> door) {
        onbereikbaar.add(rij);
        boolean eerst = onderzoek.hitbeleid() == Hitbeleid.FIRST;
        if (!eerst && isDubbel(rij)) {
            return;
        }
        var soort = eerst && isZelfde(rij, door) ? Soort.DUBBEL : Soort.ONBEREIKBAAR;
        var anderen = onderzoek.ids(door);
        var zin = "Rij " + onderzoek.id(rij) + " geldt nooit: " + (eerst ? voor(anderen) : naast(anderen));
        meld(soort, rij, anderen, zin, onderzoek.rij(rij), klopt(onderzoek.id(rij), anderen, eerst));
    }

    private static String voor(List<String> anderen) {
        return Woorden.rijen(anderen) + (anderen.size() == 1 ? " gaat" : " gaan samen") + " altijd voor.";
    }

    private static String naast(List<String> anderen) {
        return "voor elk geval geldt ook " + Woorden.rijen(anderen) + (anderen.size() == 1 ? "" : ", of een van deze")
                + ". Er mag maar een rij gelden.";
    }

    private static Predicate<Treffers> klopt(String rij, List<String> anderen, boolean eerst) {
        return kie -> kie.passend().contains(rij)
                && kie.passend().stream().anyMatch(anderen::contains)
                && (eerst ? !kie.gekozen().contains(rij) : kie.botsing());
    }

    private boolean isZelfde(int rij, List<Integer> door) {
        return door.size() == 1
                && onderzoek.rij(door.get(0)).equals(onderzoek.rij(rij))
                && onderzoek.zelfdeUitvoer(rij, door.get(0));
    }

    /** True when the row was told as double of, or as contained in, another one. */
    private boolean isDubbel(int rij) {
        var id = onderzoek.id(rij);
        return onderzoek.vondsten().stream()
                .map(Vondst::bevinding)
                .anyMatch(een -> een.rijen().equals(List.of(id))
                        || een.soort() == Soort.DUBBEL && een.bedektDoor().contains(id));
    }

    private void meld(Soort soort, int rij, List<String> door, String zin, Doos doos, Predicate<Treffers> klopt) {
        var id = onderzoek.id(rij);
        var bevinding =
                Bevinding.van(soort, Ernst.WAARSCHUWING, onderzoek.tabel().besluit(), List.of(id), door, id);
        onderzoek.vond(new Vondst(bevinding.met(zin), doos, klopt));
    }
}
