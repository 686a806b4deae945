package nl.wederhoor.probleem;

import jakarta.ws.rs.Path;

/** The same endpoints outside the API, as a page would be. */
@Path("/proef")
public class ProefPagina extends ProefResource {}
