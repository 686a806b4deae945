/** What is wrong with a decision table, exactly, in plain words and with an example that the engine confirms. */
package nl.wederhoor.analyse;
