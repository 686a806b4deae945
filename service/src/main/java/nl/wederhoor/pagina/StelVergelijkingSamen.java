package nl.wederhoor.pagina;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.beleidsversie.VergelijkAdviezen;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.pagina.Vergelijkbeeld.Kolom;
import nl.wederhoor.pagina.Vergelijkbeeld.Naastelkaar;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.vergelijking.Vergelijking;

/** Puts the page Vergelijk together: the form with the draft in it, and what the chosen protocols say on it. */
@Singleton
final class StelVergelijkingSamen {
    private final StelMeldingSamen meldingen;
    private final VergelijkAdviezen vergelijk;
    private final Beleidsversies versies;
    private final ToonSchil schil;

    StelVergelijkingSamen(
            StelMeldingSamen meldingen, VergelijkAdviezen vergelijk, Beleidsversies versies, ToonSchil schil) {
        this.meldingen = meldingen;
        this.vergelijk = vergelijk;
        this.versies = versies;
        this.schil = schil;
    }

    Vergelijkbeeld van(Invoer invoer, List<String> gevraagd, Medewerker wie) {
        var gelezen = meldingen.lees(invoer, wie);
        var gekozen = keuze(gevraagd, gelezen);
        return new Vergelijkbeeld(
                schil.voor(wie, "vergelijken"),
                versies.organisaties().stream()
                        .map(keuze -> new Optie(keuze, schil.naam(keuze), gekozen.contains(keuze)))
                        .toList(),
                gelezen.organisatie(),
                invoer.waarde(Invoer.PEILDATUM),
                secties(gekozen, gelezen, invoer),
                gelezen.fouten().stream().map(Meldingsbeeld.Foutregel::from).toList(),
                !gelezen.besluiten().alle().isEmpty(),
                kan(gekozen) ? naastElkaar(gekozen, gelezen) : null);
    }

    /** Those with a policy on that day; the protocol of the draft comes first, so that the others are held against it. */
    private Set<String> keuze(List<String> gevraagd, StelMeldingSamen.Gelezen gelezen) {
        var eigen = gelezen.organisatie();
        var gekozen = gevraagd.isEmpty() ? eersteKeuze(eigen) : bestaande(gevraagd);
        Set<String> keuze = new LinkedHashSet<>();
        if (gekozen.contains(eigen)) {
            keuze.add(eigen);
        }
        keuze.addAll(gekozen);
        keuze.removeIf(organisatie ->
                versies.geldigOp(organisatie, gelezen.peildatum()).isEmpty());
        return keuze;
    }

    private static boolean kan(Collection<String> gekozen) {
        return gekozen.size() >= Vergelijking.MINSTE && gekozen.size() <= Vergelijking.MEESTE;
    }

    private Naastelkaar naastElkaar(Collection<String> gekozen, StelMeldingSamen.Gelezen gelezen) {
        var vergeleken = vergelijk.vergelijk(List.copyOf(gekozen), gelezen.peildatum(), gelezen.feiten());
        var kolommen = gekozen.stream()
                .map(organisatie ->
                        kolom(organisatie, vergeleken.perOrganisatie().get(organisatie), gelezen))
                .toList();
        Map<String, String> namen = new LinkedHashMap<>();
        kolommen.forEach(kolom -> namen.put(kolom.organisatie(), kolom.naam()));
        return new Naastelkaar(
                kolommen.get(0).advies().dag(), kolommen, new LegNaastElkaar(namen).delen(vergeleken.vergelijking()));
    }

    private static Kolom kolom(String organisatie, GeefAdvies.Gegeven gegeven, StelMeldingSamen.Gelezen gelezen) {
        var dag = gelezen.peildatum().atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        return new Kolom(organisatie, Adviesbeeld.from(gegeven, dag, gelezen.feiten(), Besluiten.geen()));
    }

    /** The questions of all protocols chosen, each part once. */
    private static List<Sectie> secties(Collection<String> gekozen, StelMeldingSamen.Gelezen gelezen, Invoer invoer) {
        var fouten = StelMeldingSamen.perVeld(gelezen.fouten());
        Map<String, Sectie> opId = new LinkedHashMap<>();
        gekozen.forEach(organisatie ->
                Sectie.van(organisatie, invoer, fouten).forEach(sectie -> opId.putIfAbsent(sectie.id(), sectie)));
        return List.copyOf(opId.values());
    }

    /** One's own protocol beside the first other one. */
    private Set<String> eersteKeuze(String eigen) {
        Set<String> keuze = new LinkedHashSet<>();
        keuze.add(eigen);
        versies.organisaties().stream()
                .filter(ander -> !ander.equals(eigen))
                .findFirst()
                .ifPresent(keuze::add);
        return keuze;
    }

    /** Only the organisations that are there, in the order asked. */
    Set<String> bestaande(List<String> gevraagd) {
        Set<String> keuze = new LinkedHashSet<>(gevraagd);
        keuze.removeIf(organisatie -> !versies.kent(organisatie));
        return keuze;
    }
}
