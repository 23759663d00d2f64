package org.remit.law.sources;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.WebAddress;

/**
 * What democratic services fill in about a source. The id is drawn when the empty form is
 * opened, so that sending it twice makes one source.
 *
 * @param issuer who made it; may be empty
 * @param link the address of the source as a whole; may be empty
 */
public record SourceForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the title of the source") @PlainText(max = 300, label = "Title") String title,
		@NotNull(message = "Choose what kind of source it is") SourceKind kind,
		@NotNull(message = "Choose where it applies") Extent extent,
		@PlainText(max = 200, label = "Issued by") String issuer,
		@WebAddress @PlainText(max = 500, label = "Link") String link, Integer version) {

	public SourceForm {
		title = OneLine.of(title);
		issuer = OneLine.of(issuer);
		link = OneLine.of(link);
	}

	static SourceForm blank() {
		return new SourceForm(UUID.randomUUID(), "", null, null, "", "", null);
	}

	static SourceForm of(Source source) {
		return new SourceForm(source.id(), source.title(), source.kind(), source.extent(), source.issuer(),
				source.link(), source.version());
	}

}
