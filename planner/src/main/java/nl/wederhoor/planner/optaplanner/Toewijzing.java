package nl.wederhoor.planner.optaplanner;

import java.util.List;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.tabel.Eenheid;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Rij;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One unit and the place it gets; mutable because the solver needs it so. */
@PlanningEntity
public final class Toewijzing {
    @PlanningId
    private Integer nummer;

    @PlanningPin
    private boolean vast;

    @ValueRangeProvider(id = "plekken")
    private List<Plek> plekken;

    @PlanningVariable(valueRangeProviderRefs = "plekken")
    private Plek plek;

    private Paartabel tabel;
    private Rij rij;

    /** For the solver only. */
    public Toewijzing() {}

    Toewijzing(Paartabel tabel, int nummer, List<Plek> plekken, Plek plek) {
        this.tabel = tabel;
        this.rij = tabel.rij(nummer);
        this.nummer = nummer;
        this.vast = tabel.vast(nummer) >= 0;
        this.plekken = plekken;
        this.plek = plek;
    }

    Integer nummer() {
        return nummer;
    }

    Plek plek() {
        return plek;
    }

    Eenheid eenheid() {
        return tabel.eenheden().get(nummer);
    }

    boolean inWachtrij() {
        return plek.isWachtrij();
    }

    boolean bijIemand() {
        return !plek.isWachtrij();
    }

    boolean geblokkeerd(Regel regel) {
        return rij.blokkeert(regel, plek.nummer());
    }

    long kosten(Regel regel) {
        return rij.kosten(regel, plek.nummer());
    }

    long last(Lastsoort soort) {
        return rij.last(soort, plek.nummer());
    }

    int overdrachten() {
        return rij.overdrachten(plek.nummer());
    }

    /** Group of handlers that opposing parties may not share; in the queue a group of its own. */
    int botsgroep() {
        return plek.isWachtrij() ? -1 - nummer : tabel.botsgroep(plek.nummer());
    }

    @Override
    public String toString() {
        return "Toewijzing " + nummer;
    }
}
