package nl.wederhoor.beleid;

import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.feiten.Fout;

/** A pack that is refused, with every fault: the place names file, row and column, the message says it in Dutch. */
public final class OngeldigPakket extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public OngeldigPakket(List<Fout> fouten) {
        super(fouten.stream().map(Fout::melding).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
