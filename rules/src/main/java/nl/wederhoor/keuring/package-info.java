/** The guard that a pack from outside passes before anything of it is kept. */
package nl.wederhoor.keuring;
