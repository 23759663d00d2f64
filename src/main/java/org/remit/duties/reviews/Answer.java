package org.remit.duties.reviews;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.text.TypedText;

/**
 * What was said of a responsibility in a review, and of which words. The database never
 * lets it change: whoever changes their mind says something new.
 */
@Entity
@Table(name = "review_answer")
public class Answer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Review review;

	@ManyToOne(fetch = FetchType.LAZY)
	private Responsibility responsibility;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String words;

	private String needed;

	private String cited;

	private String text;

	@Embedded
	private Signer signer;

	private String byName;

	private Instant answeredAt;

	protected Answer() {
	}

	Answer(Review review, Responsibility responsibility, AnswerForm form, Signature signature) {
		this.review = review;
		this.responsibility = responsibility;
		this.outcome = form.outcome();
		this.words = form.words();
		this.needed = form.needed();
		this.cited = responsibility.cited();
		this.text = responsibility.text();
		this.signer = signature.by();
		this.byName = signature.name();
		this.answeredAt = signature.at();
	}

	/** False where the responsibility was reworded since, or another took its place. */
	boolean isAbout(Responsibility responsibility) {
		return this.responsibility.id().equals(responsibility.id())
				&& TypedText.line(this.cited).equals(TypedText.line(responsibility.cited()))
				&& TypedText.line(this.text).equals(TypedText.line(responsibility.text()));
	}

	boolean saysTheSame(AnswerForm form, Signature signature) {
		return Objects.equals(this.signer, signature.by()) && this.outcome == form.outcome()
				&& this.words.equals(form.words()) && this.needed.equals(form.needed());
	}

	public Long id() {
		return this.id;
	}

	public Review review() {
		return this.review;
	}

	public Responsibility responsibility() {
		return this.responsibility;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	/** What has changed, why it is not assured, or a remark, as typed. */
	public String words() {
		return this.words;
	}

	/** What it takes to be assured again, as typed; empty for every other outcome. */
	public String needed() {
		return this.needed;
	}

	/** The provision as it was printed then. */
	public String cited() {
		return this.cited;
	}

	/** The responsibility as it was worded then. */
	public String text() {
		return this.text;
	}

	/** The holder's own, null where an officer recorded what the holder said. */
	public Signer signer() {
		return this.signer;
	}

	public boolean isOnBehalf() {
		return this.signer == null;
	}

	/** Whoever typed it. */
	public String byName() {
		return this.byName;
	}

	public Instant answeredAt() {
		return this.answeredAt;
	}

}
