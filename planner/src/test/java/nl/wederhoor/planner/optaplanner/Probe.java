package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.*;
import nl.wederhoor.planner.grens.*;
import nl.wederhoor.planner.tabel.*;
import nl.wederhoor.planner.verzonnen.*;
import nl.wederhoor.planner.zoek.*;

final class Probe {
    static double cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    public static void main(String[] a) {
        for (String s : a) {
            var p = s.split(",");
            var sch = new Bureauschets(
                    Integer.parseInt(p[0]),
                    Integer.parseInt(p[1]),
                    Double.parseDouble(p[2]),
                    true,
                    p[3].equals("1"),
                    Long.parseLong(p[4]));
            long st = Long.parseLong(p[5]), os = Long.parseLong(p[6]);
            var foto = Verzinner.bureau(sch);
            var tab = Paartabel.van(foto, Gewichten.standaard());
            double t = cpu();
            var v = Zoeker.zoek(tab, st, 1, -1, Toezicht.GEEN);
            System.out.printf("%s zoeker %s %.2fs%n", s, v.score(), cpu() - t);
            t = cpu();
            var g = Ondergrenzen.van(tab, v, () -> false);
            System.out.printf("   bound %s %s %.2fs %s%n", g.score(), g.methode(), cpu() - t, g.kloof(v.score()));
            t = cpu();
            var o = Oplosser.verbeter(v, os, 1, Toezicht.GEEN);
            System.out.printf("   opta %s %.2fs %s%n", o.score(), cpu() - t, g.kloof(o.score()));
            t = cpu();
            o = Zoeker.polijst(o, st, 1, Toezicht.GEEN);
            System.out.printf("   polijst %s %.2fs %s%n", o.score(), cpu() - t, g.kloof(o.score()));
        }
    }
}
