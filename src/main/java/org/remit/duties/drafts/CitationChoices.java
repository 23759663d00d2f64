package org.remit.duties.drafts;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrices;
import org.remit.duties.responsibilities.MeantProvisions;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.provisions.Provision;
import org.remit.platform.web.Option;

/**
 * The provisions that a responsibility may mean, to be ticked: those it cites and names.
 */
@Component
class CitationChoices {

	private final Matrices matrices;

	private final MeantProvisions meant;

	CitationChoices(Matrices matrices, MeantProvisions meant) {
		this.matrices = matrices;
		this.meant = meant;
	}

	@Transactional(readOnly = true)
	public List<Option> of(UUID matrix, ResponsibilityForm form) {
		return this.meant.choices(this.matrices.get(matrix), form).stream().map(CitationChoices::option).toList();
	}

	private static Option option(Provision provision) {
		return Option.of(provision.id(), provision.label(), provision.words());
	}

}
