/** PostgreSQL: reaching it, keeping organisations apart in it, and the tables of this release. */
package nl.wederhoor.opslag;
