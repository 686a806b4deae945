package nl.wederhoor.pagina;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.api.Peildatum;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** Reads what was filled in as the API would, and puts form, faults and the advice on the valid facts together. */
@Singleton
public final class StelMeldingSamen {
    private final GeefAdvies geefAdvies;
    private final Beleidsversies versies;
    private final ToonSchil schil;
    private final Clock klok;

    StelMeldingSamen(GeefAdvies geefAdvies, Beleidsversies versies, ToonSchil schil, Clock klok) {
        this.geefAdvies = geefAdvies;
        this.versies = versies;
        this.schil = schil;
        this.klok = klok;
    }

    /** What was filled in, as far as it is valid. */
    public record Gelezen(
            String organisatie, OffsetDateTime peildatum, Feiten feiten, Besluiten besluiten, List<Fout> fouten) {}

    Meldingsbeeld van(Invoer invoer, Medewerker wie) {
        var gelezen = lees(invoer, wie);
        return new Meldingsbeeld(
                schil.voor(wie, "melding"),
                keuzes(gelezen.organisatie()),
                invoer.waarde(Invoer.PEILDATUM),
                Sectie.van(gelezen.organisatie(), invoer, perVeld(gelezen.fouten())),
                gelezen.fouten().stream().map(Meldingsbeeld.Foutregel::from).toList(),
                beeld(gelezen),
                new Meldingsbeeld.Plek("", magOpenen(wie), true));
    }

    /** The contract lets these roles make a dossier. */
    private static boolean magOpenen(Medewerker wie) {
        return Stream.of(Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR)
                .anyMatch(wie::heeft);
    }

    public Gelezen lees(Invoer invoer, Medewerker wie) {
        var fouten = new ArrayList<Fout>();
        var gevraagd = invoer.waarde(Invoer.ORGANISATIE);
        var organisatie = versies.kent(gevraagd) ? gevraagd : schil.protocol(wie);
        var dag = invoer.waarde(Invoer.PEILDATUM);
        var peildatum = Peildatum.lees(dag.isEmpty() ? null : TextNode.valueOf(dag), OffsetDateTime.now(klok), fouten);
        var feiten = FeitenLezer.lees(invoer.feiten(), "feiten", fouten);
        return new Gelezen(organisatie, peildatum, feiten, invoer.besluiten(), fouten);
    }

    GeefAdvies.Gegeven advies(Gelezen gelezen) {
        return geefAdvies
                .geef(gelezen.organisatie(), gelezen.peildatum(), gelezen.feiten(), gelezen.besluiten())
                .orElseThrow();
    }

    public Adviesbeeld beeld(Gelezen gelezen) {
        var dag = gelezen.peildatum().atZoneSameInstant(klok.getZone()).toLocalDate();
        return Adviesbeeld.from(advies(gelezen), dag, gelezen.feiten(), gelezen.besluiten());
    }

    private List<Optie> keuzes(String gekozen) {
        return versies.organisaties().stream()
                .map(organisatie -> new Optie(organisatie, schil.naam(organisatie), organisatie.equals(gekozen)))
                .toList();
    }

    public static Map<String, String> perVeld(List<Fout> fouten) {
        var perVeld = new LinkedHashMap<String, String>();
        fouten.forEach(fout -> perVeld.putIfAbsent(Meldingsbeeld.veld(fout.pad()), fout.melding()));
        return perVeld;
    }
}
