package org.remit.figures.scorecards;

/**
 * The priority whose success an indicator shows, in the words of the plan's edition in
 * force.
 *
 * @param plan its title
 * @param address of the priority on the plan's page
 */
record Purpose(String plan, String priority, String address) {
}
