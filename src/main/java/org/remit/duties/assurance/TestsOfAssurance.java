package org.remit.duties.assurance;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.reviews.Review;
import org.remit.duties.reviews.Reviews;
import org.remit.duties.reviews.WholeReview;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;

/** The front door to outcomes of reviews: closing one, and writing up what came out. */
@Service
@Transactional(readOnly = true)
public class TestsOfAssurance {

	private final AssuranceRepository tests;

	private final Reviews reviews;

	private final Outcomes outcomes;

	private final Documents documents;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	TestsOfAssurance(AssuranceRepository tests, Reviews reviews, Outcomes outcomes, Documents documents,
			Standings standings, OneTimeIds oneTimeIds) {
		this.tests = tests;
		this.reviews = reviews;
		this.outcomes = outcomes;
		this.documents = documents;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	public TestOfAssurance get(UUID id) {
		return this.tests.findById(id).orElseThrow(() -> new NotFound("test of assurance"));
	}

	/** Where all of them stand, the newest first. */
	public List<Standing> all() {
		return this.standings.of(this.tests.all().stream().map(TestOfAssurance::document).toList());
	}

	/** The form with what the draft says now, for those who write it. */
	public AssuranceForm form(Actor actor, UUID id) {
		TestOfAssurance test = get(id);
		Documents.requireEditor(actor, test.document().area());
		return AssuranceForm.of(test);
	}

	/**
	 * Closes a review in which all is answered, and makes its outcome a document with the
	 * review's id. Closing it twice makes one.
	 */
	@Transactional
	public void close(Actor actor, UUID id, ClosingForm form) {
		this.oneTimeIds.claim(id);
		WholeReview written = this.reviews.read(id);
		Documents.requireEditor(actor, written.review().matrix().document().area());
		if (this.tests.existsById(id)) {
			return;
		}
		written.review().requireRunning();
		requireAllAnswered(written);
		if (!written.version().equals(form.version())) {
			throw new Stale("Something was answered or reworded since you opened this page.");
		}
		make(actor, written);
	}

	private static void requireAllAnswered(WholeReview written) {
		if (!written.isAllAnswered()) {
			throw new RuleBroken(null, "Only %s responsibilities are answered".formatted(written.progress()));
		}
	}

	private void make(Actor actor, WholeReview written) {
		Review review = written.review();
		Document document = this.documents.open(actor, review.id(), AssuranceKind.KEY, this.outcomes.title(review),
				review.matrix().document().area());
		this.tests.save(this.outcomes.of(document, written));
		this.reviews.close(actor, written);
	}

	/**
	 * Saves what is written around the answers; the published editions stay as they are.
	 */
	@Transactional
	public void change(Actor actor, UUID id, AssuranceForm form) {
		this.oneTimeIds.claim(id);
		TestOfAssurance test = get(id);
		Documents.requireEditor(actor, test.document().area());
		Stale.check(form.version(), test.version());
		this.documents.change(actor, test.document(), form.title(), test.document().area());
		test.write(form);
	}

}
