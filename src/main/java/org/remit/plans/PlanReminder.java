package org.remit.plans;

import java.time.LocalDate;

/**
 * Something of a plan that its area should look at.
 *
 * @param on the day that it is about
 * @param words "Milestone overdue since 1 May 2026: A youth council"
 */
public record PlanReminder(Plan plan, LocalDate on, String words) {
}
