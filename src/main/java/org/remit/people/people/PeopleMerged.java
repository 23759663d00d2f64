package org.remit.people.people;

import org.remit.platform.actor.Actor;

/**
 * Two entries turned out to be one person. Published inside the transaction, so that
 * whoever keeps something of the duplicate hands it to the one that is kept, or refuses.
 */
public record PeopleMerged(Actor actor, Person duplicate, Person kept) {

}
