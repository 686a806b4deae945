/** Receipts: whether an answer is what its policy gives, and what differs when it is not. */
package nl.wederhoor.bewijs;
