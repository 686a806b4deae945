/** What the planner may know of a handler: hours, languages, expertise, absence; and what handlers declare themselves. */
package nl.wederhoor.behandelaar;
