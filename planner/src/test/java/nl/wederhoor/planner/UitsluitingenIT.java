package nl.wederhoor.planner;

/** The same for ten thousand snapshots. */
final class UitsluitingenIT extends UitsluitingenTest {
    @Override
    int fotos() {
        return 10_000;
    }
}
