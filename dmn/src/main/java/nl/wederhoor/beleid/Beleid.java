package nl.wederhoor.beleid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.wederhoor.tabel.Tabellen;

/** One version of one organisation's policy, compiled: immutable, safe for many threads. */
public final class Beleid {
    private final String organisatie;
    private final int versie;
    private final String sha256;
    private final Map<String, String> gegevens;
    private final Tabellen tabellen;
    private final Map<String, Parameter> parameters;
    private final SortedMap<LocalDate, String> gelijkgesteldeDagen;
    private final Map<String, Gemeente> gemeenten;
    private final Map<String, Regelgrond> regels;
    private final List<NietGeregeld> nietGeregeld;
    private final Clausules clausules;
    private final Map<String, String> brieven;

    Beleid(Beleidslezer lezer, String organisatie, int versie, String sha256, Tabellen tabellen) {
        this.organisatie = organisatie;
        this.versie = versie;
        this.sha256 = sha256;
        this.tabellen = tabellen;
        this.gegevens = lezer.gegevens();
        this.parameters = lezer.parameters();
        this.gelijkgesteldeDagen = lezer.gelijkgesteldeDagen();
        this.gemeenten = lezer.gemeenten();
        this.regels = lezer.regels();
        this.nietGeregeld = lezer.nietGeregeld();
        this.clausules = lezer.clausules();
        this.brieven = lezer.brieven();
    }

    private Beleid(Beleid zelfde, int versie) {
        this.organisatie = zelfde.organisatie;
        this.versie = versie;
        this.sha256 = zelfde.sha256;
        this.tabellen = zelfde.tabellen;
        this.gegevens = zelfde.gegevens;
        this.parameters = zelfde.parameters;
        this.gelijkgesteldeDagen = zelfde.gelijkgesteldeDagen;
        this.gemeenten = zelfde.gemeenten;
        this.regels = zelfde.regels;
        this.nietGeregeld = zelfde.nietGeregeld;
        this.clausules = zelfde.clausules;
        this.brieven = zelfde.brieven;
    }

    /** The same policy under another number, without compiling it again. */
    public Beleid alsVersie(int ander) {
        return ander == versie ? this : new Beleid(this, ander);
    }

    /** The id of the organisation: "radar". */
    public String organisatie() {
        return organisatie;
    }

    /** The name of the organisation as people know it. */
    public String naam() {
        return gegevens.get("naam");
    }

    /** What organisatie.csv says besides the name: "werkgebied", "bron". */
    public Optional<String> gegeven(String sleutel) {
        return Optional.ofNullable(gegevens.get(sleutel));
    }

    public int versie() {
        return versie;
    }

    /** The version as receipts name it: "radar-1". */
    public String naamVanVersie() {
        return organisatie + "-" + versie;
    }

    /** The hash of all files: sorted paths, line ends as LF. */
    public String sha256() {
        return sha256;
    }

    public Tabellen tabellen() {
        return tabellen;
    }

    /** The parameter; throws IllegalArgumentException when this policy does not have it. */
    public Parameter parameter(String sleutel) {
        var parameter = parameters.get(sleutel);
        if (parameter == null) {
            throw new IllegalArgumentException("Het beleid van " + organisatie + " heeft geen parameter " + sleutel
                    + ". Misschien ontbreekt de regel in parameters.csv.");
        }
        return parameter;
    }

    public boolean heeftParameter(String sleutel) {
        return parameters.containsKey(sleutel);
    }

    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** Days that count as holidays besides the fixed ones, with their names. */
    public SortedMap<LocalDate, String> gelijkgesteldeDagen() {
        return gelijkgesteldeDagen;
    }

    /** The municipality with this name, whatever the case of its letters. */
    public Optional<Gemeente> gemeente(String naam) {
        return Optional.ofNullable(gemeenten.get(naam.strip().toLowerCase(Locale.ROOT)));
    }

    public Collection<Gemeente> gemeenten() {
        return gemeenten.values();
    }

    /** The engine rules that bind this organisation, by key; a rule that is not in it does not apply. */
    public Map<String, Regelgrond> regels() {
        return regels;
    }

    public List<NietGeregeld> nietGeregeld() {
        return nietGeregeld;
    }

    public Clausules clausules() {
        return clausules;
    }

    /** The texts of letters by name: "ontvangstbevestiging". */
    public Map<String, String> brieven() {
        return brieven;
    }
}
