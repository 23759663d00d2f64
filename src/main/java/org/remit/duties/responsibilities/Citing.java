package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.law.sources.Provision;
import org.remit.law.sources.Provisions;
import org.remit.platform.actor.RuleBroken;

/**
 * Keeps which provisions a row means. What a row prints is never touched: it may be "As
 * above (5.11)", and other councils' documents cite wrongly.
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

	/** A new row means the numbers that it prints, unless somebody chose. */
	void cite(Responsibility row, ResponsibilityForm form, LocalDate day) {
		LocalDate from = row.startsOn().isAfter(day) ? row.startsOn() : day;
		List<Citation> present = this.citations.of(row.id(), from);
		List<Provision> wanted = wanted(row, form, present.isEmpty() && form.version() == null);
		present.stream().filter((one) -> !contains(wanted, one.provision())).forEach((one) -> end(one, from));
		wanted.stream()
			.filter((one) -> present.stream().noneMatch((citation) -> citation.provision().id().equals(one.id())))
			.forEach((one) -> this.citations.save(new Citation(row, one, from)));
	}

	private List<Provision> wanted(Responsibility row, ResponsibilityForm form, boolean fresh) {
		if (fresh && form.provisions().isEmpty() && form.another().isEmpty()) {
			return this.meant.printed(row.matrix(), row.cited());
		}
		Map<UUID, Provision> chosen = this.provisions.byId(form.provisions());
		if (chosen.size() < form.provisions().size()) {
			throw new RuleBroken("provisions", "Choose provisions from the list");
		}
		Map<UUID, Provision> wanted = new LinkedHashMap<>();
		form.provisions().forEach((id) -> wanted.put(id, chosen.get(id)));
		this.meant.called(row.matrix(), form.another()).forEach((one) -> wanted.put(one.id(), one));
		return new ArrayList<>(wanted.values());
	}

	/** What a row that is new means from its first day on. */
	void begin(Responsibility row, List<Provision> provisions) {
		provisions.forEach((one) -> this.citations.save(new Citation(row, one, row.startsOn())));
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
