package org.remit.duties.assurance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.editions.MatrixKind;
import org.remit.duties.reviews.Answer;
import org.remit.duties.reviews.Answerers;
import org.remit.duties.reviews.Review;
import org.remit.duties.reviews.ReviewedResponsibility;
import org.remit.duties.reviews.Signer;
import org.remit.duties.reviews.WholeReview;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;

/** Fixes what came out of a review, in the words and names of the day. */
@Component
class Outcomes {

	/** So that a long title of a matrix leaves room for what stands around it. */
	private static final int LONGEST_TITLE = 160;

	private final Appointments appointments;

	private final Answerers answerers;

	private final AssuranceRepository tests;

	private final Documents documents;

	private final MatrixKind matrices;

	private final SettableClock clock;

	Outcomes(Appointments appointments, Answerers answerers, AssuranceRepository tests, Documents documents,
			MatrixKind matrices, SettableClock clock) {
		this.appointments = appointments;
		this.answerers = answerers;
		this.tests = tests;
		this.documents = documents;
		this.matrices = matrices;
		this.clock = clock;
	}

	/** "Test of assurance: Responsibilities of the lead member, 2026". */
	String title(Review review) {
		String matrix = review.matrix().title();
		String shown = (matrix.codePointCount(0, matrix.length()) <= LONGEST_TITLE) ? matrix
				: matrix.substring(0, matrix.offsetByCodePoints(0, LONGEST_TITLE)) + "\u2026";
		return "Test of assurance: %s, %d".formatted(shown, this.clock.today().getYear());
	}

	TestOfAssurance of(Document document, WholeReview written) {
		Review review = written.review();
		return new TestOfAssurance(document, review, slug(review.matrix().document()), holders(written),
				Stream
					.concat(written.rows().stream().map((row) -> OutcomeRow.of(row, this.clock.getZone())),
							written.ended().stream().map((last) -> OutcomeRow.ended(last, this.clock.getZone())))
					.toList());
	}

	private String slug(Document matrix) {
		return this.documents.published(this.matrices.key())
			.stream()
			.filter((one) -> one.id().equals(matrix.id()))
			.map(Document::slug)
			.findFirst()
			.orElse("");
	}

	/** Those of the day on which it was opened, then whoever else answered. */
	private List<FormerHolder> holders(WholeReview written) {
		List<Signer> signed = Stream.concat(ofTheDay(written.review()), signed(written)).distinct().toList();
		Map<UUID, FormerHolder> holders = new HashMap<>();
		this.tests.appointments(signed.stream().map(Signer::appointmentId).filter(Objects::nonNull).toList())
			.forEach((one) -> holders.put(one.id(), FormerHolder.of(one)));
		this.tests.seatHoldings(signed.stream().map(Signer::seatHoldingId).filter(Objects::nonNull).toList())
			.forEach((one) -> holders.put(one.id(), FormerHolder.of(one)));
		return signed.stream().map((one) -> holders.get(one.id())).filter(Objects::nonNull).toList();
	}

	private Stream<Signer> ofTheDay(Review review) {
		Set<UUID> posts = review.matrix().posts().stream().map(Post::id).collect(Collectors.toSet());
		Stream<Signer> holders = posts.isEmpty() ? Stream.empty()
				: this.appointments.knownHolders(posts, review.openedOn()).stream().map(Signer::of);
		return Stream.concat(holders,
				this.answerers.chairs(review.matrix(), review.openedOn()).stream().map(Signer::of));
	}

	private static Stream<Signer> signed(WholeReview written) {
		return Stream.concat(written.rows().stream().map(ReviewedResponsibility::last), written.ended().stream())
			.map(Answer::signer)
			.filter(Objects::nonNull);
	}

}
