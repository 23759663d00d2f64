package org.remit.reports.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Reference;
import org.remit.publishing.documents.Snapshot;
import org.remit.reports.reports.Corrections;
import org.remit.reports.reports.ReportSections;
import org.remit.reports.reports.Reports;

/** Written reports of all kinds as one kind of document. */
@Component
class ReportDocument implements DocumentKind {

	private final ReportPrinting printing;

	private final ReportMentions mentions;

	private final ReportWarnings warnings;

	private final ReportSections sections;

	private final Corrections corrections;

	ReportDocument(ReportPrinting printing, ReportMentions mentions, ReportWarnings warnings, ReportSections sections,
			Corrections corrections) {
		this.printing = printing;
		this.mentions = mentions;
		this.warnings = warnings;
		this.sections = sections;
		this.corrections = corrections;
	}

	@Override
	public String key() {
		return Reports.KIND;
	}

	@Override
	public String address() {
		return "/reports";
	}

	@Override
	public String noun() {
		return "report";
	}

	@Override
	public String template() {
		return "reports/published/statement";
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return ReportSnapshot.class;
	}

	@Override
	public int schema() {
		return ReportSnapshot.SCHEMA;
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
		return ((ReportSnapshot) snapshot).brief();
	}

	@Override
	public Set<Reference> references(Snapshot snapshot) {
		return this.mentions.of((ReportSnapshot) snapshot);
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		return new ArrayList<>(this.warnings.of((ReportSnapshot) draft));
	}

	@Override
	public void submitted(UUID document) {
		this.corrections.require(document);
		this.sections.keepNumbers(document);
	}

}
