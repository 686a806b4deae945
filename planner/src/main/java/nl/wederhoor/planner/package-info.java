/**
 * The caseload plan of one bureau: which handler takes which dossier, why, and how far from the best possible.
 *
 * <p>{@link nl.wederhoor.planner.Caseloadplanner} is the port; {@code new Optaplanner()} is the planner of the product.
 * In: a {@code Momentopname} (what a plan depends on), {@link nl.wederhoor.planner.Gewichten} and
 * {@link nl.wederhoor.planner.Planopties}. Out: a {@link nl.wederhoor.planner.Plan} with its score, its bound and what
 * to repeat to get it again.
 *
 * <p>Whoever explains a plan compiles the same snapshot with {@code Paartabel.van(momentopname, gewichten)} and reads the
 * plan back with {@code Verdeling.van(tabel, plan)}: its {@code mag} and {@code verschil} say what one move is allowed
 * and costs, per rule. A what-if changes the snapshot and plans both arms with the same options.
 */
package nl.wederhoor.planner;
