package org.remit.duties.responsibilities;

import org.remit.platform.actor.Actor;

/**
 * Another responsibility takes the place of one. What is said of its actions in the same
 * words goes on.
 */
public record ResponsibilityReplaced(Actor actor, Responsibility before, Responsibility after) {

}
