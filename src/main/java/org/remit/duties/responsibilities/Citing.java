package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.law.provisions.Provision;
import org.remit.law.provisions.Provisions;
import org.remit.platform.actor.RuleBroken;

/**
 * Keeps which provisions a responsibility means. What it prints is never touched: it may
 * be "As above (5.11)", and other councils' documents cite wrongly.
 */
@Component
class Citing {

	private final CitationRepository citations;

	private final Provisions provisions;

	private final MeantProvisions meant;

	Citing(CitationRepository citations, Provisions provisions, MeantProvisions meant) {
		this.citations = citations;
		this.provisions = provisions;
		this.meant = meant;
	}

	/** A new responsibility means the numbers that it prints, unless somebody chose. */
	void cite(Responsibility responsibility, ResponsibilityForm form, LocalDate day) {
		LocalDate from = responsibility.startsOn().isAfter(day) ? responsibility.startsOn() : day;
		List<Citation> present = this.citations.of(responsibility.id(), from);
		List<Provision> wanted = wanted(responsibility, form, present.isEmpty() && form.version() == null);
		present.stream().filter((one) -> !contains(wanted, one.provision())).forEach((one) -> end(one, from));
		wanted.stream()
			.filter((one) -> present.stream().noneMatch((citation) -> citation.provision().id().equals(one.id())))
			.forEach((one) -> this.citations.save(new Citation(responsibility, one, from)));
	}

	private List<Provision> wanted(Responsibility responsibility, ResponsibilityForm form, boolean fresh) {
		if (fresh && form.provisions().isEmpty() && form.another().isEmpty()) {
			return this.meant.printed(responsibility.matrix(), responsibility.cited());
		}
		Map<UUID, Provision> chosen = this.provisions.byId(form.provisions());
		if (chosen.size() < form.provisions().size()) {
			throw new RuleBroken("provisions", "Choose provisions from the list");
		}
		Map<UUID, Provision> wanted = new LinkedHashMap<>();
		form.provisions().forEach((id) -> wanted.put(id, chosen.get(id)));
		this.meant.called(responsibility.matrix(), form.another()).forEach((one) -> wanted.put(one.id(), one));
		return new ArrayList<>(wanted.values());
	}

	/** What a responsibility that is new means from its first day on. */
	void begin(Responsibility responsibility, List<Provision> provisions) {
		provisions.forEach((one) -> this.citations.save(new Citation(responsibility, one, responsibility.startsOn())));
	}

	private void end(Citation citation, LocalDate from) {
		if (citation.startedOn(from)) {
			this.citations.delete(citation);
			return;
		}
		citation.end(from.minusDays(1));
	}

	private static boolean contains(List<Provision> provisions, Provision one) {
		return provisions.stream().anyMatch((other) -> other.id().equals(one.id()));
	}

}
