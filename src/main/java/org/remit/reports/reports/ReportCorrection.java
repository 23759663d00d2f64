package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/**
 * What was wrong in a published report and what is right, printed on top of the edition
 * that puts it right and of all that follow.
 */
@Entity
public class ReportCorrection {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Report report;

	private int edition;

	private LocalDate writtenOn;

	private String wrong;

	private String correct;

	@Version
	private Integer version;

	protected ReportCorrection() {
	}

	ReportCorrection(Report report, int edition) {
		this.id = UUID.randomUUID();
		this.report = report;
		this.edition = edition;
	}

	void write(CorrectionForm form, LocalDate today) {
		this.wrong = form.wrong();
		this.correct = form.correct();
		this.writtenOn = today;
	}

	public Report report() {
		return this.report;
	}

	/** The number of the edition that puts it right. */
	public int edition() {
		return this.edition;
	}

	public LocalDate writtenOn() {
		return this.writtenOn;
	}

	public String wrong() {
		return this.wrong;
	}

	public String correct() {
		return this.correct;
	}

	public Integer version() {
		return this.version;
	}

}
