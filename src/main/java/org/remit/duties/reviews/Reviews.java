package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/** The front door to reviews: their opening, where they stand, and giving one up. */
@Service
@Transactional(readOnly = true)
public class Reviews {

	/** The name of reviews in the audit trail. */
	static final String AUDITED = "review";

	private final ReviewRepository reviews;

	private final WholeReviews written;

	private final Matrices matrices;

	private final Answerers answerers;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Reviews(ReviewRepository reviews, WholeReviews written, Matrices matrices, Answerers answerers,
			OneTimeIds oneTimeIds, AuditTrail audit, SettableClock clock) {
		this.reviews = reviews;
		this.written = written;
		this.matrices = matrices;
		this.answerers = answerers;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Review get(UUID id) {
		return this.reviews.findById(id).orElseThrow(() -> new NotFound("review"));
	}

	/** With the responsibilities of its matrix, and what was said of them. */
	public WholeReview read(UUID id) {
		return this.written.of(get(id));
	}

	/** All that are being gone through, the first due first. */
	public List<WholeReview> running() {
		return this.written.of(this.reviews.running());
	}

	/** Those in which somebody has something to answer on that day. */
	public List<WholeReview> waitingFor(UUID person, LocalDate day) {
		return heldBy(person, day).stream().filter((review) -> !review.open().isEmpty()).toList();
	}

	/** Those of matrices for which somebody answers on that day, answered or not. */
	public List<WholeReview> heldBy(UUID person, LocalDate day) {
		if (person == null) {
			return List.of();
		}
		Predicate<Matrix> theirs = this.answerers.of(person, day);
		List<Review> running = this.reviews.running()
			.stream()
			.filter((review) -> theirs.test(review.matrix()))
			.toList();
		return running.isEmpty() ? List.of() : this.written.of(running);
	}

	/** Opens a review, or finds the one that the same form opened a moment ago. */
	@Transactional
	public Review open(Actor actor, ReviewForm form) {
		this.oneTimeIds.claim(form.id());
		Matrix matrix = this.matrices.find(form.matrix())
			.orElseThrow(() -> new RuleBroken("matrix", "Choose a matrix from the list"));
		Documents.requireEditor(actor, matrix.document().area());
		Optional<Review> made = this.reviews.findById(form.id());
		return made.isPresent() ? same(made.get(), form) : create(actor, matrix, form);
	}

	private static Review same(Review made, ReviewForm form) {
		if (!made.saysTheSame(form)) {
			throw new Stale("This form has already opened a review. Open the empty form again.");
		}
		return made;
	}

	private Review create(Actor actor, Matrix matrix, ReviewForm form) {
		check(form);
		Review review = new Review(form, matrix, this.clock.today(), actor.name());
		if (this.written.of(review).rows().isEmpty()) {
			throw new RuleBroken("matrix", "This matrix has no responsibilities yet");
		}
		this.reviews.save(review);
		record(actor, "opened a review", review,
				"%s, to be answered by %s".formatted(review.occasionWords(), Day.write(review.dueOn())));
		return review;
	}

	private void check(ReviewForm form) {
		if (form.occasion() == Occasion.OTHER && form.note().isEmpty()) {
			throw new RuleBroken("note", "Say what the occasion is");
		}
		requireAhead(form.dueOn());
		if (this.reviews.matricesInReview().contains(form.matrix())) {
			throw new RuleBroken("matrix", "This matrix is being gone through already");
		}
	}

	private void requireAhead(LocalDate dueOn) {
		if (dueOn.isBefore(this.clock.today())) {
			throw new RuleBroken("dueOn", "Enter today or a later day");
		}
	}

	/** Those who answer get another day; the trail keeps the one they had. */
	@Transactional
	public void changeDue(Actor actor, UUID id, DueForm form) {
		Review review = toEdit(actor, id);
		Stale.check(form.version(), review.version());
		LocalDate before = review.dueOn();
		if (before.equals(form.dueOn())) {
			return;
		}
		requireAhead(form.dueOn());
		review.isDueOn(form.dueOn());
		record(actor, "changed the day of a review", review,
				"To be answered by %s; until now by %s".formatted(Day.write(form.dueOn()), Day.write(before)));
	}

	/** Gives a review up. What was said stays on record; no document is made of it. */
	@Transactional
	public void stop(Actor actor, UUID id, StopForm form) {
		Review review = toEdit(actor, id);
		review.stop(this.clock.today(), form.reason());
		record(actor, "gave a review up", review, form.reason());
	}

	/** Closes a review in which all is answered, once its outcome is a document. */
	@Transactional
	public void close(Actor actor, WholeReview written) {
		Review review = toEdit(actor, written.review().id());
		review.close(this.clock.today());
		record(actor, "closed a review", review, "%d responsibilities".formatted(written.size()));
	}

	private Review toEdit(Actor actor, UUID id) {
		this.oneTimeIds.claim(id);
		Review review = get(id);
		Documents.requireEditor(actor, review.matrix().document().area());
		review.requireRunning();
		return review;
	}

	private void record(Actor actor, String action, Review review, String detail) {
		this.audit.record(actor, action, AUDITED, review.id(), "%s. %s".formatted(review.matrix().title(), detail));
	}

}
