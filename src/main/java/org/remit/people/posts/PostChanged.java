package org.remit.people.posts;

import org.remit.platform.actor.Actor;

/**
 * A post has another title, other days, or is shown to others. Published inside the
 * transaction, so that what is kept about the post elsewhere follows it, or refuses.
 */
public record PostChanged(Actor actor, Post post) {

}
