package nl.wederhoor.toewijzing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.behandelaar.Zelfverklaring.Relatie;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.partij.Naam;
import nl.wederhoor.partij.Partijsoort;

/** Compares the parties of a dossier with whom a handler named; what comes out are tokens, no names. */
final class Bandzoeker {
    private Bandzoeker() {}

    /** Of the parties that a handler named, or that may be the handler: jan.de.boer is Jan de Boer. */
    static Set<String> tekens(String account, List<Relatie> relaties, List<Partij> partijen) {
        var eigen = new Relatie(account.replaceAll("[._-]", " "), Partijsoort.PERSOON);
        return Stream.concat(Stream.of(eigen), relaties.stream())
                .map(relatie -> Naam.lees(relatie.soort(), relatie.naam()))
                .flatMap(naam -> partijen.stream()
                        .filter(partij -> heeftNaam(partij)
                                && naam.vergelijk(naam(partij)).isKandidaat())
                        .map(Bandzoeker::teken))
                .collect(Collectors.toSet());
    }

    static boolean heeftNaam(Partij partij) {
        return partij.gegevens() != null && partij.gegevens().naam() != null;
    }

    static String teken(Partij partij) {
        return "partij " + partij.volgnummer();
    }

    private static Naam naam(Partij partij) {
        return Naam.lees(
                Partijsoort.valueOf(partij.soort().name()), partij.gegevens().naam());
    }
}
