package nl.wederhoor.terugtoets;

/** Who watches a back-test. */
public interface Toezicht {
    /** Called now and then with the number of cases that were read so far. */
    void gelezen(long aantal);

    /** True when the work must stop. */
    boolean isAfgebroken();

    /** Nobody watches. */
    static Toezicht geen() {
        return new Toezicht() {
            @Override
            public void gelezen(long aantal) {
                // nobody wants to know
            }

            @Override
            public boolean isAfgebroken() {
                return false;
            }
        };
    }
}
