package nl.wederhoor.planner.opdracht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.assignment.Instance;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;

/** A raw instance as written in its file, with the ids by number. */
record RuweInstantie(Instance instance, List<Object> handlers, List<Object> cases) {
    private static final long HOOGSTE = 1_000_000_000_000L;
    /** More pairs than this do not fit the memory that the command promises to stay within. */
    private static final long MEESTE_PAREN = 16_000_000;

    static RuweInstantie lees(Waarde bestand) {
        boolean mandatory = bestand.veld("mandatory").waarOfNiet(true);
        List<Waarde> handlers = bestand.veld("handlers").lijst();
        List<Waarde> cases = bestand.veld("cases").lijst();
        if (cases.isEmpty()) {
            throw bestand.veld("cases").fout("er zijn geen zaken: er is niets te verdelen.");
        }
        if ((long) handlers.size() * cases.size() > MEESTE_PAREN) {
            throw bestand.veld("cases").fout("dit is te groot om in een keer te verdelen.");
        }
        Map<Object, Integer> handlerNummers = nummer(handlers);
        Map<Object, Integer> caseNummers = nummer(cases);
        var bouwer = new Instance.Builder(
                handlers.stream()
                        .mapToLong(wie -> wie.veld("capacity").getal(HOOGSTE))
                        .toArray(),
                cases.stream().mapToLong(zaak -> boete(zaak, mandatory)).toArray(),
                mandatory);
        leesParen(bestand.veld("pairs").lijst(), caseNummers, handlerNummers, bouwer);
        leesBotsingen(bestand.veld("conflicts"), caseNummers, bouwer);
        return new RuweInstantie(bouwer.build(), ids(handlers), ids(cases));
    }

    /** Where everybody must be placed the penalty plays no part, so it may be left out. */
    private static long boete(Waarde zaak, boolean mandatory) {
        Waarde boete = zaak.veld("penalty");
        return mandatory && boete.isAfwezig() ? 0 : boete.getal(HOOGSTE);
    }

    private static Map<Object, Integer> nummer(List<Waarde> lijst) {
        Map<Object, Integer> nummers = new HashMap<>();
        for (Waarde deel : lijst) {
            if (nummers.putIfAbsent(deel.veld("id").id(), nummers.size()) != null) {
                throw deel.veld("id").fout("deze naam staat er al.");
            }
        }
        return nummers;
    }

    private static List<Object> ids(List<Waarde> lijst) {
        return lijst.stream().map(deel -> deel.veld("id").id()).toList();
    }

    private static void leesParen(
            List<Waarde> paren, Map<Object, Integer> cases, Map<Object, Integer> handlers, Instance.Builder bouwer) {
        Set<Long> gezien = new HashSet<>();
        for (Waarde paar : paren) {
            int zaak = nummerVan(paar.veld("case"), cases, "cases");
            int wie = nummerVan(paar.veld("handler"), handlers, "handlers");
            if (!gezien.add((long) zaak * handlers.size() + wie)) {
                throw paar.fout("dit paar staat er al.");
            }
            bouwer.pair(
                    zaak,
                    wie,
                    paar.veld("cost").getal(HOOGSTE),
                    paar.veld("effort").getal(HOOGSTE));
        }
    }

    private static int nummerVan(Waarde verwijzing, Map<Object, Integer> nummers, String lijst) {
        Integer nummer = nummers.get(verwijzing.id());
        if (nummer == null) {
            throw verwijzing.fout("deze naam staat niet in " + lijst + ".");
        }
        return nummer;
    }

    private static void leesBotsingen(Waarde conflicts, Map<Object, Integer> cases, Instance.Builder bouwer) {
        List<Waarde> paren = conflicts.isAfwezig() ? new ArrayList<>() : conflicts.lijst();
        for (Waarde paar : paren) {
            List<Waarde> twee = paar.lijst();
            if (twee.size() != 2) {
                throw paar.fout("hier horen twee zaken te staan.");
            }
            int ene = nummerVan(twee.get(0), cases, "cases");
            int andere = nummerVan(twee.get(1), cases, "cases");
            if (ene == andere) {
                throw paar.fout("een zaak kan niet met zichzelf botsen.");
            }
            bouwer.conflict(ene, andere);
        }
    }
}
