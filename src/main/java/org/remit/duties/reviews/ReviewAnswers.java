package org.remit.duties.reviews;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;

/**
 * The front door to what is said in reviews. Nothing that was said is ever taken back.
 */
@Service
@Transactional(readOnly = true)
public class ReviewAnswers {

	private final AnswerRepository answers;

	private final Reviews reviews;

	private final Signatures signatures;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	ReviewAnswers(AnswerRepository answers, Reviews reviews, Signatures signatures, OneTimeIds oneTimeIds,
			AuditTrail audit) {
		this.answers = answers;
		this.reviews = reviews;
		this.signatures = signatures;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
	}

	/** All of a review, oldest first. */
	public List<Answer> of(UUID review) {
		return this.answers.of(List.of(review));
	}

	/** Says something of one responsibility; saying the same again adds nothing. */
	@Transactional
	public void answer(Voice voice, Actor actor, UUID id, UUID responsibility, AnswerForm form) {
		WholeReview written = opened(id);
		Signature signature = signature(voice, actor, written.review());
		ReviewedResponsibility row = written.row(responsibility);
		form.check();
		if (row.isAnswered() && row.last().saysTheSame(form, signature)) {
			return;
		}
		requireSeen(form.version(), row.version(), "This responsibility was reworded or answered since you opened it.");
		this.answers.save(new Answer(written.review(), row.responsibility(), form, signature));
		record(actor, "answered: " + form.outcome().label().toLowerCase(Locale.UK), voice, written, row.words());
	}

	/** Confirms all that is open; only what the page listed. */
	@Transactional
	public int confirmRest(Voice voice, Actor actor, UUID id, RestForm form) {
		WholeReview written = opened(id);
		Signature signature = signature(voice, actor, written.review());
		List<ReviewedResponsibility> rest = written.open();
		if (rest.isEmpty()) {
			return 0;
		}
		requireSeen(form.version(), written.version(),
				"What is left was reworded or answered since you opened this page.");
		rest.forEach((row) -> this.answers
			.save(new Answer(written.review(), row.responsibility(), AnswerForm.confirming(row.version()), signature)));
		record(actor, "confirmed the rest", voice, written, "%d responsibilities".formatted(rest.size()));
		return rest.size();
	}

	private WholeReview opened(UUID id) {
		this.oneTimeIds.claim(id);
		return this.reviews.read(id);
	}

	private Signature signature(Voice voice, Actor actor, Review review) {
		Signature signature = this.signatures.require(voice, actor, review);
		review.requireRunning();
		return signature;
	}

	private static void requireSeen(String shown, String present, String words) {
		if (!present.equals(shown)) {
			throw new Stale(words);
		}
	}

	private void record(Actor actor, String action, Voice voice, WholeReview written, String detail) {
		this.audit.record(actor, voice.isHolder() ? action : action + ", on behalf of the holder", Reviews.AUDITED,
				written.review().id(), "%s. %s".formatted(written.title(), detail));
	}

}
