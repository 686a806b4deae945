package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.behandelaar.Behandelaarbeeld;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.behandelaar.Zelfverklaring;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.Toewijzingsvraag.Wenstoekenning;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.partij.Naam;
import nl.wederhoor.partij.Partijsoort;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/** Makes the snapshot that the planner reads to place one dossier; names become tokens before it sees them. */
@Singleton
final class Fotograaf {
    private static final Map<String, Wens.Soort> VERKLAARBAAR =
            Map.of("vrouw", Wens.Soort.VROUW, "man", Wens.Soort.MAN);

    private final Database database;
    private final Behandelaars behandelaars;
    private final Verklaringen verklaringen;
    private final Clock klok;

    Fotograaf(Database database, Behandelaars behandelaars, Verklaringen verklaringen, Clock klok) {
        this.database = database;
        this.behandelaars = behandelaars;
        this.verklaringen = verklaringen;
        this.klok = klok;
    }

    /** Empty when nobody has hours, so that there is nothing to choose. */
    Optional<Bureaufoto> maak(Medewerker door, Toewijzingsvraag vraag) {
        return maakZonder(door, vraag, null);
    }

    /** As if that handler were not here; for who leaves. */
    Optional<Bureaufoto> maakZonder(Medewerker door, Toewijzingsvraag vraag, String weg) {
        return database.within(door.organisatie(), connection -> {
            var wie = behandelaars.alle(door).stream()
                    .filter(een -> !een.account().equals(weg))
                    .toList();
            var momentopname = momentopname(connection, door, vraag, wie);
            if (momentopname.behandelaars().stream().allMatch(een -> een.kwartieren() == 0)) {
                return Optional.empty();
            }
            var foto = Bureaufoto.van(momentopname, vraag.id().toString());
            verklaringen.meldRaadpleging(door, foto.geraadpleegd());
            return Optional.of(foto);
        });
    }

    private Momentopname momentopname(
            Connection connection, Medewerker door, Toewijzingsvraag vraag, List<Behandelaarbeeld> hier)
            throws SQLException {
        var relaties = verklaringen.relaties(connection, door.organisatie());
        var tegenover = Bureaustand.tegenover(connection, door.organisatie(), vraag.id());
        var andere =
                Bureaustand.andere(connection, door.organisatie(), vraag.id(), tegenover, OffsetDateTime.now(klok));
        var wie = hier.stream()
                .map(een -> behandelaar(een, vraag, relaties.getOrDefault(een.account(), List.of())))
                .toList();
        return Momentopname.van(
                        vraag.vandaag(),
                        wie,
                        Stream.concat(andere.stream(), Stream.of(zaak(vraag))).toList())
                .metTegenpartijen(tegenover.stream()
                        .map(ander -> new Tegenpartijen(vraag.id().toString(), ander.toString()))
                        .toList())
                .metVerklaringen(beschikbaar(
                        vraag.wens(),
                        verklaard(connection, door.organisatie(), vraag.wens()),
                        wie.stream().map(Behandelaar::id).collect(Collectors.toSet())));
    }

    private static Behandelaar behandelaar(
            Behandelaarbeeld wie, Toewijzingsvraag vraag, List<Zelfverklaring.Relatie> relaties) {
        return Rooster.behandelaar(wie, vraag.vandaag(), tekens(wie.account(), relaties, vraag.partijen()));
    }

    private static Zaak zaak(Toewijzingsvraag vraag) {
        var feiten = vraag.feiten();
        var termijn = vraag.contactUiterlijk() == null
                ? null
                : Rooster.weekdagenTot(vraag.vandaag(), vraag.contactUiterlijk());
        return Zaak.van(vraag.id().toString(), 0)
                .met(Zaaklast.last(feiten))
                .met(new Zaak.Stand(
                        vraag.nieuw() ? null : vraag.behandelaar(), Zaaklast.fase(feiten), vraag.contacten()))
                .met(new Zaak.Haast(Zaaklast.urgentie(feiten), 1, termijn))
                .met(new Zaak.Vraag(
                        feiten.heeft(Feit.GRONDEN) ? feiten.lijst(Feit.GRONDEN) : Set.of(),
                        feiten.keuze(Feit.TERREIN),
                        Set.of(),
                        true))
                .metPartijen(vraag.partijen().stream().map(Fotograaf::teken).collect(Collectors.toSet()))
                .met(vraag.wens().map(Fotograaf::wens).orElse(null));
    }

    private static Wens wens(Wenstoekenning wens) {
        var soort = VERKLAARBAAR.getOrDefault(String.valueOf(wens.wens()), Wens.Soort.BENOEMD);
        return new Wens(soort, wens.behandelaars(), wens.tot());
    }

    /** Nobody's declaration is opened unless a granted wish asks for it. */
    private Map<String, String> verklaard(Connection connection, String organisatie, Optional<Wenstoekenning> wens)
            throws SQLException {
        return wens.isPresent()
                        && VERKLAARBAAR.containsKey(String.valueOf(wens.get().wens()))
                ? verklaringen.beschikbaar(connection, organisatie)
                : Map.of();
    }

    /** Who declared it, and whom the decider named: asked for this dossier, they are available for it too. */
    private static Map<String, Wens.Soort> beschikbaar(
            Optional<Wenstoekenning> wens, Map<String, String> verklaard, Set<String> hier) {
        var soort = wens.map(een -> VERKLAARBAAR.get(String.valueOf(een.wens())));
        if (soort.isEmpty()) {
            return Map.of();
        }
        var beschikbaar = new HashMap<String, Wens.Soort>();
        verklaard.forEach((account, als) -> {
            if (wens.get().wens().equals(als)) {
                beschikbaar.put(account, soort.get());
            }
        });
        wens.get().behandelaars().forEach(account -> beschikbaar.put(account, soort.get()));
        beschikbaar.keySet().retainAll(hier);
        return beschikbaar;
    }

    /** Tokens of the parties that a handler named, or that may be the handler: jan.de.boer is Jan de Boer. */
    private static Set<String> tekens(String account, List<Zelfverklaring.Relatie> relaties, List<Partij> partijen) {
        var eigen = new Zelfverklaring.Relatie(account.replaceAll("[._-]", " "), Partijsoort.PERSOON);
        return Stream.concat(Stream.of(eigen), relaties.stream())
                .map(relatie -> Naam.lees(relatie.soort(), relatie.naam()))
                .flatMap(naam -> partijen.stream()
                        .filter(partij -> heeftNaam(partij)
                                && naam.vergelijk(naam(partij)).isKandidaat())
                        .map(Fotograaf::teken))
                .collect(Collectors.toSet());
    }

    private static boolean heeftNaam(Partij partij) {
        return partij.gegevens() != null && partij.gegevens().naam() != null;
    }

    private static Naam naam(Partij partij) {
        return Naam.lees(
                Partijsoort.valueOf(partij.soort().name()), partij.gegevens().naam());
    }

    private static String teken(Partij partij) {
        return "partij " + partij.volgnummer();
    }
}
