package org.remit.law.provisions;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Strength;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;
import org.remit.platform.text.WebAddress;

/**
 * What democratic services fill in about a provision. The id is drawn when the empty form
 * is opened.
 *
 * @param heading the headings it stands under, with ">" between; may be empty
 * @param text may be empty where only the number is kept
 * @param extent null where it applies wherever its source does
 * @param link empty where it follows from the edition's
 * @param after the provision it stands behind; null for the first place
 */
public record ProvisionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the number, such as 5.6 or s.18(2)(a)") @PlainText(max = LONGEST_NUMBER,
				label = "Number") String number,
		@PlainText(max = LONGEST_HEADING, label = "Heading") String heading,
		@PlainText(max = LONGEST_TEXT, label = "Text") String text,
		@NotNull(message = "Choose how strongly it binds") Strength strength, Extent extent,
		@WebAddress @PlainText(max = 500, label = "Link") String link, UUID after, Integer version) {

	static final int LONGEST_NUMBER = 60;

	static final int LONGEST_HEADING = 400;

	static final int LONGEST_TEXT = 20_000;

	public ProvisionForm {
		number = OneLine.of(number);
		heading = HeadingPath.of(heading);
		text = (text != null) ? TypedText.plainBreaks(text).strip() : "";
		link = OneLine.of(link);
	}

	static ProvisionForm blank(SourceEdition edition, Provision last) {
		return new ProvisionForm(UUID.randomUUID(), "", (last != null) ? last.heading() : "", "",
				edition.source().kind().usual(), null, "", id(last), null);
	}

	static ProvisionForm of(Provision provision, Provision before) {
		return new ProvisionForm(provision.id(), provision.number(), provision.heading(), provision.text(),
				provision.strength(), provision.ownExtent(), provision.ownLink(), id(before), provision.version());
	}

	private static UUID id(Provision provision) {
		return (provision != null) ? provision.id() : null;
	}

}
