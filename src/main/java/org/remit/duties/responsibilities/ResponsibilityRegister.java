package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.law.provisions.Provision;

/**
 * Reads responsibilities and what they cite over time, those that are over or to come
 * among them.
 */
@Service
@Transactional(readOnly = true)
public class ResponsibilityRegister {

	private final ResponsibilityRepository responsibilities;

	private final CitationRepository citations;

	ResponsibilityRegister(ResponsibilityRepository responsibilities, CitationRepository citations) {
		this.responsibilities = responsibilities;
		this.citations = citations;
	}

	/** With everything that its own page names; none that was taken out. */
	public Optional<Responsibility> whole(UUID id) {
		return this.responsibilities.whole(id).filter((one) -> !one.wasTakenOut());
	}

	/** Those whose place this one took. */
	public List<Responsibility> before(UUID id) {
		return this.responsibilities.before(id);
	}

	/** Those of matrices that run meanwhile with their holders, in reading order. */
	public List<Responsibility> between(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.responsibilities.between(matrices, from, until);
	}

	/** What those that run meanwhile cite meanwhile. */
	public List<Citation> citationsBetween(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.citations.between(matrices, from, until);
	}

	/** What a responsibility cites itself on a day. */
	public List<Provision> citedBy(UUID responsibility, LocalDate day) {
		return this.citations.of(responsibility, day).stream().map(Citation::provision).toList();
	}

	/** The matrices that say something about one of these posts or boards. */
	public List<UUID> matricesAbout(Collection<UUID> answering) {
		return this.responsibilities.about(answering);
	}

	/** The matrices that cite a provision of these editions, or ever did. */
	public List<UUID> matricesCiting(Collection<UUID> editions) {
		return this.citations.citing(editions);
	}

	/** True where something stands in a section, or ever did. */
	public boolean isEverUsed(UUID section) {
		return this.responsibilities.lastPosition(section) >= 0;
	}

}
