/** Who gets a dossier: the planner proposes a handler, a person assigns, and the exclusions hold for everybody. */
package nl.wederhoor.toewijzing;
