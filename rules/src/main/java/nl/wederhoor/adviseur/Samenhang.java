package nl.wederhoor.adviseur;

/** Absent facts that change nothing alone but can do so beside the answers to other absent facts. */
final class Samenhang {
    private final Invloed invloed;

    Samenhang(Invloed invloed) {
        this.invloed = invloed;
    }

    /** Looks while there is still room to name such facts. */
    void zoek(Casus casus, Gevolgen gevolgen) {
        var zaak = invloed.in(casus);
        for (var feit : invloed.gelezen()) {
            if (gevolgen.isVol()) {
                return;
            }
            if (!casus.feiten().heeft(feit) && !gevolgen.verandertIets(feit)) {
                gevolgen.samen(feit, zaak.van(feit));
            }
        }
    }
}
