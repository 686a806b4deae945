/** Min-cost flow from sources over places with rising costs, and the planner that is exact where a plan is a flow. */
package nl.wederhoor.planner.stroom;
