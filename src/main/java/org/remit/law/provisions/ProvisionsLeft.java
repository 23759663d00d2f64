package org.remit.law.provisions;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.law.sources.EditionStruckOut;
import org.remit.platform.actor.RuleBroken;

/** An edition is not struck out while it has provisions. */
@Component
class ProvisionsLeft {

	private final ProvisionRepository provisions;

	ProvisionsLeft(ProvisionRepository provisions) {
		this.provisions = provisions;
	}

	@EventListener
	void refuse(EditionStruckOut struckOut) {
		if (!this.provisions.findByEditions(List.of(struckOut.edition().id())).isEmpty()) {
			throw new RuleBroken(null, "It has provisions. Strike those out first");
		}
	}

}
