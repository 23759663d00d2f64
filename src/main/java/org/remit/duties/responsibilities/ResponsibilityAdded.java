package org.remit.duties.responsibilities;

import org.remit.platform.actor.Actor;

/**
 * A responsibility is new. Its actions are typed with it, and are begun by those who keep
 * them, in the same transaction.
 */
public record ResponsibilityAdded(Actor actor, Responsibility responsibility, ResponsibilityForm form) {

}
