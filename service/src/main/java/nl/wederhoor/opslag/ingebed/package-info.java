/** The PostgreSQL that Wederhoor starts itself when no address of one is given: real, durable, loopback only. */
package nl.wederhoor.opslag.ingebed;
