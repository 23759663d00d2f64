package org.remit.duties.assurance;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.reviews.Answer;
import org.remit.duties.reviews.Outcome;
import org.remit.duties.reviews.ReviewedResponsibility;
import org.remit.duties.reviews.Signer;

/**
 * What came out for one responsibility, in its words of the day on which the review was
 * closed.
 *
 * @param section the heading it stood under, empty where there was none
 * @param signer by what it was answered, null for what was recorded on behalf
 * @param ended no longer a responsibility by then
 */
@Embeddable
record OutcomeRow(String section, int key, String cited, String text, @Enumerated(EnumType.STRING) Outcome outcome,
		String words, String needed, LocalDate answeredOn, Signer signer, boolean ended) {

	/** What is reported of a row, and who said something of it last. */
	static OutcomeRow of(ReviewedResponsibility row, ZoneId zone) {
		Responsibility responsibility = row.responsibility();
		Answer telling = row.telling();
		return new OutcomeRow(row.section().heading(), responsibility.key(), responsibility.cited(),
				responsibility.text(), telling.outcome(), telling.words(), telling.needed(), day(row.last(), zone),
				row.last().signer(), false);
	}

	static OutcomeRow ended(Answer last, ZoneId zone) {
		return new OutcomeRow("", last.responsibility().key(), last.cited(), last.text(), last.outcome(), last.words(),
				last.needed(), day(last, zone), last.signer(), true);
	}

	private static LocalDate day(Answer answer, ZoneId zone) {
		return answer.answeredAt().atZone(zone).toLocalDate();
	}

}
