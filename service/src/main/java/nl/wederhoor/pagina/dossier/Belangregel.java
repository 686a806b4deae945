package nl.wederhoor.pagina.dossier;

import java.util.List;
import java.util.UUID;
import nl.wederhoor.belang.Belang;
import nl.wederhoor.pagina.Optie;

/**
 * A possible conflict of interest as this reader may see it.
 *
 * @param hier true when it is judged in this dossier, false when in the other one
 * @param mag true for who judges it
 */
public record Belangregel(
        String id, Belang belang, boolean hier, boolean mag, List<Optie> oordelen, Formulier formulier) {
    private static final List<String> VOORVAL = List.of("zelfde voorval", "ander voorval", "geen");
    private static final List<String> BEMIDDELAAR = List.of("verbonden", "geen");

    static Belangregel van(Belang belang, UUID dossier, Formulier formulier) {
        var id = "belang-" + belang.id();
        var mijn = formulier.alleen(id);
        var oordelen = (belang.soort().startsWith("bemiddelaar") ? BEMIDDELAAR : VOORVAL)
                .stream()
                        .map(oordeel -> new Optie(
                                oordeel, zin(oordeel), mijn.waarde("oordeel").equals(oordeel)))
                        .toList();
        return new Belangregel(id, belang, belang.dossier().equals(dossier), belang.ander() != null, oordelen, mijn);
    }

    /** The id of a field of this form. */
    public String veld(String naam) {
        return id + "-" + naam;
    }

    public boolean open() {
        return belang.status().equals("open");
    }

    private static String zin(String oordeel) {
        return switch (oordeel) {
            case "zelfde voorval" -> "Ja, het gaat om hetzelfde voorval";
            case "ander voorval" -> "Het gaat om een ander voorval";
            case "verbonden" -> "Ja, de bemiddelaar is met een partij verbonden";
            default -> "Nee, er is geen verband";
        };
    }
}
