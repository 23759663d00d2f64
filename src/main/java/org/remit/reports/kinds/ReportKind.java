package org.remit.reports.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;

/**
 * A kind of report: what the council calls it and which sections it has. Reports keep
 * theirs when the kind changes.
 */
@Entity
public class ReportKind {

	@Id
	private UUID id;

	private String name;

	private String noun;

	@Enumerated(EnumType.STRING)
	private ReportSubject subject;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "report_kind_section", joinColumns = @JoinColumn(name = "kind_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = 100)
	private List<KindSection> sections = new ArrayList<>();

	@Version
	private Integer version;

	protected ReportKind() {
	}

	ReportKind(UUID id) {
		this.id = id;
	}

	void describe(ReportKindForm form) {
		this.name = form.name();
		this.noun = form.noun();
		this.subject = form.subject();
		List<KindSection> wanted = form.named().stream().map(TypedKindSection::section).toList();
		if (!this.sections.equals(wanted)) {
			this.sections.clear();
			this.sections.addAll(wanted);
		}
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** What the public calls one: "executive member report". */
	public String noun() {
		return this.noun;
	}

	public ReportSubject subject() {
		return this.subject;
	}

	/** In the order in which a new report has them. */
	public List<KindSection> sections() {
		return List.copyOf(this.sections);
	}

	public Integer version() {
		return this.version;
	}

}
