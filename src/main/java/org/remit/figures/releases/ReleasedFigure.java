package org.remit.figures.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;

/** What the public was shown of a revision, for ever. */
@Entity
@Immutable
public class ReleasedFigure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Release release;

	@ManyToOne(fetch = FetchType.LAZY)
	private MeasurementRevision revision;

	@Enumerated(EnumType.STRING)
	private Shown shown;

	private String suppression;

	private int threshold;

	protected ReleasedFigure() {
	}

	ReleasedFigure(Release release, MeasurementRevision revision, Hidden hidden, int threshold) {
		this.release = release;
		this.revision = revision;
		this.shown = (hidden != null) ? Shown.SUPPRESSED : Shown.of(revision.state());
		this.threshold = threshold;
		this.suppression = (hidden != null) ? hidden.name() : "";
	}

	Release release() {
		return this.release;
	}

	MeasurementRevision revision() {
		return this.revision;
	}

	Shown shown() {
		return this.shown;
	}

	public Measurement measurement() {
		return this.revision.measurement();
	}

	/** What was recorded, which the public may not have been shown. */
	public String recorded() {
		return this.revision.words();
	}

	/** What the public was shown, with why not more. */
	public String shownWords() {
		return (hidden() != null) ? "%s. %s".formatted(PublicFigure.MARK, hidden().words()) : recorded();
	}

	/** The lowest number that could be shown then, which the mark tells of. */
	int threshold() {
		return this.threshold;
	}

	/** Null where it was not suppressed. */
	Hidden hidden() {
		return this.suppression.isEmpty() ? null : Hidden.valueOf(this.suppression);
	}

}
