/** Refusals: one shape for every error (RFC 9457), one place that turns exceptions into it, and what guards the door. */
package nl.wederhoor.probleem;
