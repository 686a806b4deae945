package nl.wederhoor.identiteit;

import java.util.List;

/** An account that is not made, with every reason in Dutch; none of them repeats the password. */
public final class OngeldigAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> redenen;

    OngeldigAccount(List<String> redenen) {
        super(String.join(" ", redenen));
        this.redenen = List.copyOf(redenen);
    }

    public List<String> redenen() {
        return redenen;
    }
}
