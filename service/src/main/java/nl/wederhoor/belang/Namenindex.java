package nl.wederhoor.belang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.partij.Naam;
import nl.wederhoor.partij.Naamregister;
import nl.wederhoor.partij.Overeenkomst;
import nl.wederhoor.regels.Kant;

/** The names of one organisation in memory, as they were when last kept; never written anywhere. */
final class Namenindex {
    private final Map<UUID, Gezelschap> dossiers = new HashMap<>();
    private final Naamregister<Plaats> register = new Naamregister<>();
    private long vanaf = -1;
    private Set<UUID> achterstallig = Set.of();

    private record Plaats(UUID dossier, int lid) {}

    /** A name of ours met a name in a dossier. */
    record Treffer(UUID dossier, LocalDate dag, Kant kant, Kant andereKant, Overeenkomst mate) {}

    synchronized boolean isGeladen() {
        return vanaf >= 0;
    }

    /** What transactions from this number on did may not be in it yet. */
    synchronized long vanaf() {
        return vanaf;
    }

    /** Dossiers that were left out last time, since the transaction that asked was changing them. */
    synchronized Set<UUID> achterstallig() {
        return achterstallig;
    }

    synchronized void tot(long transactie, Set<UUID> overgeslagen) {
        vanaf = transactie;
        achterstallig = Set.copyOf(overgeslagen);
    }

    synchronized Optional<Gezelschap> van(UUID dossier) {
        return Optional.ofNullable(dossiers.get(dossier));
    }

    synchronized int aantal() {
        return register.aantal();
    }

    synchronized void vervang(Collection<UUID> weg, Collection<Gezelschap> nieuw) {
        weg.forEach(this::verwijder);
        nieuw.forEach(this::zet);
    }

    private void zet(Gezelschap gezelschap) {
        verwijder(gezelschap.dossier());
        dossiers.put(gezelschap.dossier(), gezelschap);
        for (int i = 0; i < gezelschap.leden().size(); i++) {
            var lid = gezelschap.leden().get(i);
            register.zet(new Plaats(gezelschap.dossier(), i), Naam.lees(lid.soort(), lid.naam()));
        }
    }

    private void verwijder(UUID dossier) {
        var oud = dossiers.remove(dossier);
        for (int i = 0; oud != null && i < oud.leden().size(); i++) {
            register.verwijder(new Plaats(dossier, i));
        }
    }

    /** Everybody in other dossiers who may be this one. */
    synchronized List<Treffer> zoek(Gezelschap eigen, Lid lid) {
        var treffers = new ArrayList<Treffer>();
        register.zoek(Naam.lees(lid.soort(), lid.naam())).forEach((plaats, mate) -> {
            if (!plaats.dossier().equals(eigen.dossier())) {
                var ander = dossiers.get(plaats.dossier());
                var andereKant = ander.leden().get(plaats.lid()).kant();
                treffers.add(new Treffer(plaats.dossier(), ander.dag(), lid.kant(), andereKant, mate));
            }
        });
        return treffers;
    }
}
