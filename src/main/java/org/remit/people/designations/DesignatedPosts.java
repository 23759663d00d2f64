package org.remit.people.designations;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.posts.PostChanging;
import org.remit.platform.actor.RuleBroken;

/** One person answers to a statute, so a post that does can't be shared. */
@Component
class DesignatedPosts {

	private final DesignationRepository designations;

	DesignatedPosts(DesignationRepository designations) {
		this.designations = designations;
	}

	@EventListener
	@Order(2)
	void check(PostChanging changing) {
		if (changing.becomesShared()
				&& this.designations.findByPost(changing.post().id()).stream().anyMatch((one) -> !one.isSupporting())) {
			throw new RuleBroken("soleHolder",
					"This post answers or answered to a statute, so one person holds it. Add another post to be shared");
		}
	}

}
