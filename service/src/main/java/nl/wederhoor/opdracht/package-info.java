/** Commands for whoever runs the service: {@code bin/organisatie}. */
package nl.wederhoor.opdracht;
