package org.remit.duties.assurance;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** What an officer writes around the answers. */
public record AssuranceForm(Integer version,
		@NotBlank(message = "Enter a title") @PlainText(max = 200, label = "Title") String title,
		@PlainText(max = 20_000, label = "How it was done") String method,
		@PlainText(max = 20_000, label = "Conclusion") String conclusion,
		@PlainText(max = 20_000, label = "Recommendations") String recommendations) {

	public AssuranceForm {
		title = TypedText.line(title);
		method = text(method);
		conclusion = text(conclusion);
		recommendations = text(recommendations);
	}

	private static String text(String typed) {
		return (typed != null) ? TypedText.plainBreaks(typed).stripTrailing() : "";
	}

	static AssuranceForm of(TestOfAssurance test) {
		return new AssuranceForm(test.version(), test.document().title(), test.method(), test.conclusion(),
				test.recommendations());
	}

}
