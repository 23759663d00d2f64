package org.remit.law.mappings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.law.provisions.ProvisionStruckOut;
import org.remit.platform.actor.RuleBroken;

/** A provision is not struck out while something is confirmed of it. */
@Component
class MappingsLeft {

	private final ProvisionMappingRepository mappings;

	MappingsLeft(ProvisionMappingRepository mappings) {
		this.mappings = mappings;
	}

	@EventListener
	void refuse(ProvisionStruckOut struckOut) {
		if (!this.mappings.findByProvision(struckOut.provision().id()).isEmpty()) {
			throw new RuleBroken(null, "It is confirmed what became of it, or what it came from. Take that back first");
		}
	}

}
