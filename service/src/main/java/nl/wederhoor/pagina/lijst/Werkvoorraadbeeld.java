package nl.wederhoor.pagina.lijst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederhoor.dossier.Beslissers;
import nl.wederhoor.dossier.ToonWerkvoorraad.Volgorde;
import nl.wederhoor.dossier.ToonWerkvoorraad.Vraag;
import nl.wederhoor.dossier.ToonWerkvoorraad.Zaak;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.pagina.Resttijd;
import nl.wederhoor.pagina.Schil;

/** The cases somebody works on, with what waits for whom. */
public record Werkvoorraadbeeld(
        Schil schil,
        Medewerker wie,
        Vraag vraag,
        List<Regel> regels,
        Bladwijzer bladzijde,
        long besluiten,
        Aandachtbeeld aandacht) {
    private static final Map<Volgorde, String> VOLGORDEN = volgorden();
    private static final String IK = "U";

    /** One case as a line of the list. */
    public record Regel(Zaak zaak, boolean mijn, List<Wacht> wacht, Resttijd rest) {
        public String pad() {
            return "/dossiers/" + zaak.id();
        }

        public boolean gesloten() {
            return zaak.status().equals("gesloten");
        }
    }

    /** Who is waited for, and whether that is this reader. */
    public record Wacht(String tekst, boolean opMij) {}

    static Regel regel(Zaak zaak, Medewerker wie, LocalDate vandaag) {
        boolean mijn = zaak.behandelaar().equals(wie.naam());
        var perPersoon = new TreeMap<String, Integer>();
        zaak.beslissers().forEach(beslisser -> perPersoon.merge(wie(beslisser, mijn, wie), 1, Integer::sum));
        return new Regel(
                zaak,
                mijn,
                perPersoon.entrySet().stream()
                        .map(deel -> new Wacht(
                                deel.getKey() + ": " + besluiten(deel.getValue()),
                                deel.getKey().equals(IK)))
                        .toList(),
                zaak.termijn() == null ? null : Resttijd.van(zaak.termijn().uiterlijk(), vandaag));
    }

    public boolean werkt() {
        return wie.heeft(Rol.KLACHTBEHANDELAAR) || wie.heeft(Rol.LEIDINGGEVENDE) || wie.heeft(Rol.DIRECTEUR);
    }

    /** True when nothing but the usual was asked, so that an empty list means that there is no work. */
    public boolean ongefilterd() {
        return vraag.fase().isEmpty()
                && vraag.nummer().isEmpty()
                && vraag.status().equals("open");
    }

    public List<Optie> wiens() {
        return List.of(
                new Optie("mij", "Mijn dossiers", vraag.alleenMijn()),
                new Optie("bureau", "Alle dossiers van het bureau", !vraag.alleenMijn()));
    }

    public List<Optie> statussen() {
        return List.of(
                new Optie("open", "Open", vraag.status().equals("open")),
                new Optie("gesloten", "Gesloten", vraag.status().equals("gesloten")),
                new Optie("alle", "Open en gesloten", vraag.status().isEmpty()));
    }

    public List<Optie> fasen() {
        return Feit.FASE.waarden().stream()
                .map(fase -> new Optie(fase, fase, vraag.fase().equals(fase)))
                .toList();
    }

    public List<Optie> volgordes() {
        return VOLGORDEN.entrySet().stream()
                .map(deel -> new Optie(code(deel.getKey()), deel.getValue(), vraag.volgorde() == deel.getKey()))
                .toList();
    }

    static Optional<Volgorde> volgorde(String code) {
        return Arrays.stream(Volgorde.values())
                .filter(volgorde -> code(volgorde).equals(code))
                .findFirst();
    }

    static String code(Volgorde volgorde) {
        return volgorde.name().toLowerCase(Locale.ROOT);
    }

    /** Who is waited for: what the text reserves waits for lead or directeur, the rest for who handles the case. */
    private static String wie(String beslisser, boolean mijn, Medewerker wie) {
        boolean gereserveerd = beslisser.startsWith("directeur");
        boolean opMij = Beslissers.mag(beslisser, wie) && (gereserveerd || mijn);
        if (opMij) {
            return IK;
        }
        return gereserveerd ? beslisser : "behandelaar";
    }

    private static String besluiten(int aantal) {
        return aantal == 1 ? "1 besluit" : aantal + " besluiten";
    }

    private static Map<Volgorde, String> volgorden() {
        var volgorden = new TreeMap<Volgorde, String>();
        volgorden.put(Volgorde.TERMIJN, "Eerste termijn eerst");
        volgorden.put(Volgorde.NIEUWSTE, "Nieuwste eerst");
        volgorden.put(Volgorde.GEWIJZIGD, "Laatst gewijzigd eerst");
        volgorden.put(Volgorde.NUMMER, "Nummer");
        volgorden.put(Volgorde.BEHANDELAAR, "Behandelaar");
        return volgorden;
    }
}
