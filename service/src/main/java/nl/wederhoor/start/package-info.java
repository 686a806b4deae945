/** Starting and stopping: the clock, readiness and the order in which the parts come up. */
package nl.wederhoor.start;
