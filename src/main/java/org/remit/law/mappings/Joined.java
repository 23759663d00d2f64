package org.remit.law.mappings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.remit.law.provisions.Provision;
import org.remit.platform.actor.RuleBroken;

/** Two provisions of two editions, or one without a counterpart. */
record Joined(Provision from, Provision to, MappingKind relation) {

	/** One for each later provision of the form, one for a dropped provision. */
	static List<Joined> of(MappingForm form, UUID fromEdition, UUID toEdition, Map<UUID, Provision> known) {
		Provision from = (form.from() != null) ? inEdition(known.get(form.from()), fromEdition, "from") : null;
		if (form.to().isEmpty()) {
			return List.of(new Joined(from, null, form.relation()));
		}
		return form.to()
			.stream()
			.distinct()
			.map((to) -> new Joined(from, inEdition(known.get(to), toEdition, "to"), form.relation()))
			.toList();
	}

	private static Provision inEdition(Provision provision, UUID edition, String field) {
		return Optional.ofNullable(provision)
			.filter((one) -> !one.isMistake() && one.edition().id().equals(edition))
			.orElseThrow(() -> new RuleBroken(field, "Choose from the provisions of the two editions"));
	}

	boolean is(ProvisionMapping mapping) {
		return mapping.relation() == this.relation && mapping.isFrom(this.from) && mapping.isTo(this.to);
	}

}
