package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.behandelaar.Behandelaarbeeld;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.behandelaar.Verklaringen.Banden;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.Toewijzingsvraag.Wenstoekenning;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
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
        var accounts = hier.stream().map(Behandelaarbeeld::account).collect(Collectors.toSet());
        var banden = vraag.partijen().stream().anyMatch(Bandzoeker::heeftNaam)
                ? verklaringen.banden(connection, door, accounts)
                : Banden.GEEN;
        var tegenover = Bureaustand.tegenover(connection, door.organisatie(), vraag.id());
        var andere =
                Bureaustand.andere(connection, door.organisatie(), vraag.id(), tegenover, OffsetDateTime.now(klok));
        var wie = hier.stream().map(een -> behandelaar(een, vraag, banden)).toList();
        return Momentopname.van(
                        vraag.vandaag(),
                        wie,
                        Stream.concat(andere.stream(), Stream.of(zaak(vraag))).toList())
                .metTegenpartijen(tegenover.stream()
                        .map(ander -> new Tegenpartijen(vraag.id().toString(), ander.toString()))
                        .toList())
                .metVerklaringen(beschikbaar(connection, door.organisatie(), vraag.wens(), accounts));
    }

    private static Behandelaar behandelaar(Behandelaarbeeld wie, Toewijzingsvraag vraag, Banden banden) {
        var relaties = banden.van().getOrDefault(wie.account(), List.of());
        return Rooster.behandelaar(
                wie,
                vraag.vandaag(),
                !banden.onleesbaar().contains(wie.account()),
                Bandzoeker.tekens(wie.account(), relaties, vraag.partijen()));
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
                .metPartijen(vraag.partijen().stream().map(Bandzoeker::teken).collect(Collectors.toSet()))
                .met(vraag.wens().map(Fotograaf::wens).orElse(null));
    }

    private static Wens wens(Wenstoekenning wens) {
        var soort = VERKLAARBAAR.getOrDefault(String.valueOf(wens.wens()), Wens.Soort.BENOEMD);
        return new Wens(soort, wens.behandelaars(), wens.tot());
    }

    /** Who declared it, and whom the decider named: asked for this dossier, they are available for it too. */
    private Map<String, Wens.Soort> beschikbaar(
            Connection connection, String organisatie, Optional<Wenstoekenning> wens, Set<String> hier)
            throws SQLException {
        var soort = wens.map(een -> VERKLAARBAAR.get(String.valueOf(een.wens())));
        if (soort.isEmpty()) {
            return Map.of();
        }
        var wie = new HashSet<>(
                verklaringen.beschikbaarAls(connection, organisatie, wens.get().wens(), hier));
        wie.addAll(wens.get().behandelaars());
        wie.retainAll(hier);
        return wie.stream().collect(Collectors.toMap(account -> account, account -> soort.get()));
    }
}
