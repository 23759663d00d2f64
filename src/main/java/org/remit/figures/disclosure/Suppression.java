package org.remit.figures.disclosure;

/**
 * @param guards the cell that could be worked out otherwise; the cell itself where it is
 * small
 */
public record Suppression(Reason reason, String guards) {
}
