package org.remit.law.provisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;

/** Where provisions stand within their edition. */
@Component
class ProvisionOrder {

	private final ProvisionRepository provisions;

	ProvisionOrder(ProvisionRepository provisions) {
		this.provisions = provisions;
	}

	/** No key is used again, also not that of a provision which was struck out. */
	int nextKey(UUID edition) {
		return this.provisions.findLastKey(edition) + 1;
	}

	/** The provision before, null for the first one. */
	Provision before(Provision provision) {
		return this.provisions.findByEditions(List.of(provision.edition().id()))
			.stream()
			.filter((one) -> one.position() < provision.position())
			.reduce((one, next) -> next)
			.orElse(null);
	}

	boolean standsBehind(Provision provision, UUID after) {
		Provision before = before(provision);
		return (before != null) ? before.id().equals(after) : after == null;
	}

	/** Makes room for what a form says, and returns the place. */
	int place(ProvisionForm form, UUID edition) {
		int before = (form.after() != null) ? position(form, edition) : 0;
		this.provisions.makeRoom(edition, before);
		return before + 1;
	}

	private int position(ProvisionForm form, UUID edition) {
		return this.provisions.findById(form.after())
			.filter((one) -> one.edition().id().equals(edition) && !one.id().equals(form.id()))
			.orElseThrow(() -> new RuleBroken("after", "Choose a provision of this edition"))
			.position();
	}

}
