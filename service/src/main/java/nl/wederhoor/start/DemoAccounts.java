package nl.wederhoor.start;

/** How somebody signs in to the demo. */
final class DemoAccounts {
    static final String AANWIJZING = "meld u aan als klachtbehandelaar@radar (of klachtbehandelaar2, coordinator,"
            + " leidinggevende, directeur, beheerder, fg; bij radar, dmg, ieder1gelijk, integratiewerk of"
            + " klachtenhulp) met wachtwoord demo";

    private DemoAccounts() {}
}
