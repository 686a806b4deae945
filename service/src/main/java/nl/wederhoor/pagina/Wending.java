package nl.wederhoor.pagina;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Feit;

/** Tells which smallest change of the facts would give another route. */
final class Wending {
    private Wending() {}

    static List<String> zinnen(List<Advies.Tegenfeitelijk> wendingen) {
        return wendingen.stream().map(Wending::zin).toList();
    }

    private static String zin(Advies.Tegenfeitelijk wending) {
        var als = wending.wijzig().entrySet().stream().map(Wending::deel).collect(Collectors.joining(" en "));
        return "Als " + als + ", dan wordt de route: " + wending.route() + ".";
    }

    private static String deel(Map.Entry<String, Object> wijziging) {
        return Feit.van(wijziging.getKey())
                .map(feit -> feit.zin(wijziging.getValue()))
                .orElse(wijziging.getKey());
    }
}
