package nl.wederhoor.planner;

/** The three levels of the score, heaviest first: a gain on one level outweighs any loss on a later one. */
public enum Niveau {
    HARD,
    MEDIUM,
    ZACHT
}
