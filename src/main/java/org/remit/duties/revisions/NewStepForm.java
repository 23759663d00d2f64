package org.remit.duties.revisions;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.law.provisions.Provision;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What somebody decides about a provision that is new.
 *
 * @param id that the step and its responsibility will have, drawn when the page is opened
 * @param section where the responsibility is added, as its last
 */
public record NewStepForm(@NotNull(message = "Open the page again") UUID id,
		@NotNull(message = "Choose whether it is for us") Outcome outcome, UUID section,
		@PlainText(max = 200, label = "Paragraph") String cited,
		@PlainText(max = 20_000, label = "Responsibility") String text,
		@PlainText(max = 1000, label = "Reason") String reason) {

	public NewStepForm {
		cited = TypedText.line(cited);
		text = (text != null) ? TypedText.plainBreaks(text).stripTrailing() : "";
		reason = TypedText.line(reason);
	}

	static NewStepForm of(Provision provision) {
		return new NewStepForm(UUID.randomUUID(), null, null, provision.number(), provision.text(), "");
	}

	/** A responsibility for it, in the words of the provision. */
	public static NewStepForm adding(Provision provision, UUID section) {
		NewStepForm form = of(provision);
		return new NewStepForm(form.id, Outcome.ADDED, section, form.cited, form.text, "");
	}

	public static NewStepForm notOurs(Provision provision, String reason) {
		NewStepForm form = of(provision);
		return new NewStepForm(form.id, Outcome.NOT_OURS, null, form.cited, form.text, reason);
	}

}
