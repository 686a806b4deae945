package nl.wederhoor.planner.tabel;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/** Compiles the row of one unit from the snapshot, and notes which voluntary declarations were read for it. */
public final class Rijmaker {
    private final Momentopname momentopname;
    private final Gewichten gewichten;
    private final Tarieven tarieven;
    private final Set<Raadpleging> raadplegingen = new TreeSet<>();

    /** A declaration that was read because a granted wish of this dossier asks for it; meant for the audit. */
    public record Raadpleging(String zaak, String behandelaar) implements Comparable<Raadpleging> {

        @Override
        public int compareTo(Raadpleging andere) {
            int opZaak = zaak.compareTo(andere.zaak);
            return opZaak != 0 ? opZaak : behandelaar.compareTo(andere.behandelaar);
        }
    }

    public Rijmaker(Momentopname momentopname, Gewichten gewichten) {
        this.momentopname = momentopname;
        this.gewichten = gewichten;
        this.tarieven = new Tarieven(momentopname);
    }

    Set<Raadpleging> raadplegingen() {
        return Collections.unmodifiableSet(raadplegingen);
    }

    Rij maak(Eenheid eenheid) {
        int wachtrij = momentopname.behandelaars().size();
        int[] blokkades = new int[wachtrij + 1];
        int[] inspanning = new int[wachtrij + 1];
        int[] overdrachten = new int[wachtrij + 1];
        for (Zaak zaak : eenheid.zaken()) {
            for (int j = 0; j < wachtrij; j++) {
                blokkades[j] |= blokkades(zaak, momentopname.behandelaars().get(j));
                inspanning[j] = Math.addExact(
                        inspanning[j],
                        inspanning(zaak, momentopname.behandelaars().get(j)));
            }
        }
        for (Zaak zaak : eenheid.zaken()) {
            telOverdrachten(zaak, blokkades, overdrachten);
        }
        int[] last = new int[Lastsoort.values().length];
        for (Lastsoort soort : Lastsoort.values()) {
            last[soort.ordinal()] = Math.toIntExact(eenheid.last(soort));
        }
        return new Rij(blokkades, inspanning, overdrachten, kosten(eenheid), last);
    }

    private long[][] kosten(Eenheid eenheid) {
        int wachtrij = momentopname.behandelaars().size();
        long[][] kosten = new long[Rij.SCHEIDBAAR.size()][wachtrij + 1];
        for (int r = 0; r < kosten.length; r++) {
            Regel regel = Rij.SCHEIDBAAR.get(r);
            long gewicht = gewichten.van(regel);
            for (Zaak zaak : eenheid.zaken()) {
                for (int j = 0; j < wachtrij; j++) {
                    Behandelaar wie = momentopname.behandelaars().get(j);
                    kosten[r][j] += gewicht * tarieven.bij(regel, zaak, wie, j);
                }
                kosten[r][wachtrij] += gewicht * tarieven.inWachtrij(regel, zaak);
            }
        }
        return kosten;
    }

    private static int inspanning(Zaak zaak, Behandelaar wie) {
        return zaak.last()
                .perBehandelaar()
                .getOrDefault(wie.id(), zaak.last().kwartieren())
                .intValue();
    }

    private int blokkades(Zaak zaak, Behandelaar wie) {
        int masker = 0;
        if (!Collections.disjoint(zaak.partijen(), wie.relaties())) {
            masker |= Blokkade.masker(Regel.H1);
        }
        if (!voldoetAanWens(zaak, wie)) {
            masker |= Blokkade.masker(Regel.H3);
        }
        if (!wie.inzet().bevoegd() || wie.kwartieren() == 0) {
            masker |= Blokkade.masker(Regel.H4);
        }
        if (taalOnmogelijk(zaak, wie)) {
            masker |= Blokkade.masker(Regel.H6);
        }
        return masker;
    }

    private boolean voldoetAanWens(Zaak zaak, Behandelaar wie) {
        Wens wens = momentopname.geldendeWens(zaak);
        if (wens == null) {
            return true;
        }
        if (wens.soort() == Wens.Soort.BENOEMD) {
            return wens.behandelaars().contains(wie.id());
        }
        raadplegingen.add(new Raadpleging(zaak.id(), wie.id()));
        return momentopname.verklaringen().get(wie.id()) == wens.soort();
    }

    private static boolean taalOnmogelijk(Zaak zaak, Behandelaar wie) {
        Set<String> gevraagd = zaak.vraag().talen();
        return !gevraagd.isEmpty()
                && !zaak.vraag().tolkOpTijd()
                && Collections.disjoint(gevraagd, wie.talen().keySet());
    }

    /** Only a handler who may keep the dossier can lose it by choice. */
    private void telOverdrachten(Zaak zaak, int[] blokkades, int[] overdrachten) {
        List<Behandelaar> behandelaars = momentopname.behandelaars();
        int huidig = -1;
        for (int j = 0; j < behandelaars.size(); j++) {
            if (behandelaars.get(j).id().equals(zaak.stand().behandelaar()) && blokkades[j] == 0) {
                huidig = j;
            }
        }
        for (int j = 0; huidig >= 0 && j < overdrachten.length; j++) {
            overdrachten[j] += j == huidig ? 0 : 1;
        }
    }
}
