/**
 * The studio: policy versions that people make, change, submit, approve, publish and withdraw, with their cases and
 * history.
 */
package nl.wederhoor.studio;
