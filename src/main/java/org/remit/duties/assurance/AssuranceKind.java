package org.remit.duties.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.editions.MatrixKind;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Snapshot;

/** Tests of assurance as a kind of document. */
@Component
class AssuranceKind implements DocumentKind {

	static final String KEY = "assurance";

	private final AssuranceRepository tests;

	private final AssurancePrinting printing;

	private final MatrixKind matrices;

	AssuranceKind(AssuranceRepository tests, AssurancePrinting printing, MatrixKind matrices) {
		this.tests = tests;
		this.printing = printing;
		this.matrices = matrices;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String address() {
		return "/assurance";
	}

	@Override
	public String noun() {
		return "test of assurance";
	}

	@Override
	public String plural() {
		return "tests of assurance";
	}

	@Override
	public String template() {
		return "duties/assurance/statement";
	}

	@Override
	public boolean tabular() {
		return true;
	}

	@Override
	public List<List<String>> table(Snapshot snapshot) {
		return AssuranceTable.of((AssuranceSnapshot) snapshot);
	}

	@Override
	public boolean landscape() {
		return true;
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return AssuranceSnapshot.class;
	}

	@Override
	public int schema() {
		return AssuranceSnapshot.SCHEMA;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, Snapshot> drafts(Collection<UUID> documents) {
		return this.printing.of(documents)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public Snapshot brief(Snapshot snapshot) {
		return ((AssuranceSnapshot) snapshot).brief();
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		AssuranceSnapshot test = (AssuranceSnapshot) draft;
		List<String> warnings = new ArrayList<>();
		if (test.conclusion().isEmpty()) {
			warnings.add("No conclusion is written: a reader does not learn what follows from the answers.");
		}
		if (test.figures().notAssured() > 0 && test.recommendations().isEmpty()) {
			warnings.add("Not everything is assured, and nothing is recommended.");
		}
		if (test.figures().onBehalf() == test.figures().all()) {
			warnings.add("Every answer was recorded on the holder\u2019s behalf.");
		}
		return warnings;
	}

	/** What is published can't be about an office or a board that nobody may know. */
	@Override
	@Transactional(readOnly = true)
	public Optional<String> obstacle(UUID document) {
		return this.tests.findById(document).flatMap((test) -> this.matrices.obstacle(test.review().matrix().id()));
	}

}
