package nl.wederhoor.identiteit;

/**
 * Told when somebody does something with their own account.
 *
 * @param gedaan false: refused
 */
public record Accounthandeling(Accountnaam account, String handeling, boolean gedaan) {}
