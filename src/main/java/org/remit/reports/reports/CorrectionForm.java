package org.remit.reports.reports;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * The notice of a correction as it is typed.
 *
 * @param version null where none is written yet
 */
public record CorrectionForm(
		@NotBlank(message = "Say what was wrong") @PlainText(max = 4_000, label = "What was wrong") String wrong,
		@NotBlank(message = "Say what is right") @PlainText(max = 4_000, label = "What is right") String correct,
		Integer version) {

	public CorrectionForm {
		wrong = TypedText.text(wrong);
		correct = TypedText.text(correct);
	}

	static CorrectionForm of(ReportCorrection correction) {
		return new CorrectionForm(correction.wrong(), correction.correct(), correction.version());
	}

}
