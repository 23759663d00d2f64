package org.remit.posts;

import org.remit.platform.Actor;

/**
 * A post has another title, other days, or is shown to others. Published inside the
 * transaction, so that what is kept about the post elsewhere follows it, or refuses.
 */
public record PostChanged(Actor actor, Post post) {

}
