package nl.wederhoor.tabel;

import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.feiten.Fout;

/** Decision tables that the guard refuses, with every fault: the place names table, row and column. */
public final class OngeldigeTabel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public OngeldigeTabel(List<Fout> fouten) {
        super(fouten.stream().map(fout -> fout.pad() + ": " + fout.melding()).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
