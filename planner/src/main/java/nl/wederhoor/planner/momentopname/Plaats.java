package nl.wederhoor.planner.momentopname;

/** Team and region; null where it does not matter. */
public record Plaats(String team, String regio) {

    public static final Plaats ONBEPAALD = new Plaats(null, null);
}
