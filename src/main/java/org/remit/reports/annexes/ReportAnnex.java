package org.remit.reports.annexes;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;

import org.remit.people.posts.Post;
import org.remit.reports.reports.Report;

/**
 * A part of a report that the public doesn't read: exempt by paragraphs of Schedule 12A
 * to the Local Government Act 1972, or confidential, which is what government or a court
 * forbids to tell. It is in no snapshot, file, search or data.
 */
@Entity
public class ReportAnnex {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Report report;

	private String title;

	private String text;

	private boolean confidential;

	@ElementCollection
	@CollectionTable(name = "report_annex_exemption", joinColumns = @JoinColumn(name = "annex_id"))
	@Column(name = "paragraph")
	@BatchSize(size = 100)
	private Set<Integer> exemptions = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "report_annex_reader", joinColumns = @JoinColumn(name = "annex_id"),
			inverseJoinColumns = @JoinColumn(name = "post_id"))
	@BatchSize(size = 100)
	private Set<Post> readers = new HashSet<>();

	private boolean forBoard;

	private boolean removed;

	@Version
	private Integer version;

	protected ReportAnnex() {
	}

	ReportAnnex(UUID id, Report report) {
		this.id = id;
		this.report = report;
	}

	void describe(AnnexForm form, Set<Post> readers) {
		this.title = form.title();
		this.text = form.text();
		this.confidential = form.isConfidential();
		this.forBoard = form.isForBoard();
		replace(this.exemptions, Set.copyOf(form.paragraphs()));
		replace(this.readers, readers);
	}

	private static <T> void replace(Set<T> present, Set<T> wanted) {
		if (!present.equals(wanted)) {
			present.clear();
			present.addAll(wanted);
		}
	}

	/** Taken away; the audit trail knows that it was there. */
	void remove() {
		this.removed = true;
	}

	public UUID id() {
		return this.id;
	}

	public Report report() {
		return this.report;
	}

	public String title() {
		return this.title;
	}

	public String text() {
		return this.text;
	}

	public boolean isConfidential() {
		return this.confidential;
	}

	/** The numbers of paragraphs of Schedule 12A, in their order. */
	public Set<Integer> exemptions() {
		return new TreeSet<>(this.exemptions);
	}

	/** The posts whose holders may read it. */
	public Set<Post> readers() {
		return Set.copyOf(this.readers);
	}

	/** Whether everybody may who sits on the board that receives the report. */
	public boolean isForBoard() {
		return this.forBoard;
	}

	public boolean isRemoved() {
		return this.removed;
	}

	public Integer version() {
		return this.version;
	}

}
