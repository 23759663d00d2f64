package org.remit.duties.responsibilities;

import org.remit.platform.actor.Actor;

/**
 * A responsibility was typed anew, today. What becomes of its actions is for those who
 * keep them, in the same transaction.
 */
public record ResponsibilityChanged(Actor actor, Responsibility responsibility, ResponsibilityForm form) {

}
