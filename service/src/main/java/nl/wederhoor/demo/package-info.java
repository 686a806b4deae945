/** A believable year of invented work for a demo, made through the same entries that users use. */
package nl.wederhoor.demo;
