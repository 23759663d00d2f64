package org.remit.portfolios.portfolios;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.people.posts.Post;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedText;

/**
 * A portfolio as its page of fields shows it; lists are typed as text, an item a line.
 *
 * @param id made with the empty form, so that sending it twice makes one portfolio
 * @param version of the portfolio when the page was opened, null for a new one
 */
public record PortfolioForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter the title") @PlainText(max = 200, label = "Title") String title,
		@NotNull(message = "Choose the area that edits this portfolio") UUID area, UUID holderPost,
		@Size(max = 20, message = "Choose 20 lead officers or fewer") List<UUID> leadOfficers,
		@PlainText(max = LONGEST, label = "Scope") String scope,
		@PlainText(max = LONGEST, label = "Policy framework") String policyFramework,
		@PlainText(max = LONGEST, label = "Other plans and strategies") String otherPlans,
		@PlainText(max = LONGEST, label = "Service functions") String serviceFunctions,
		@PlainText(max = LONGEST, label = "Partnerships") String partnerships,
		@PlainText(max = LONGEST, label = "Closing text") String closing,
		@Size(max = 50, message = "Enter 50 links or fewer") List<@Valid TypedLink> links) {

	public static final int LONGEST = 40_000;

	private static final int EMPTY_ROWS = 2;

	/** However it was copied: lines are broken in one way, and no row is missing. */
	public PortfolioForm {
		title = TypedText.line(title);
		scope = TypedText.plainBreaks(scope);
		policyFramework = TypedText.plainBreaks(policyFramework);
		otherPlans = TypedText.plainBreaks(otherPlans);
		serviceFunctions = TypedText.plainBreaks(serviceFunctions);
		partnerships = TypedText.plainBreaks(partnerships);
		closing = TypedText.plainBreaks(closing);
		links = (links != null)
				? links.stream().map((link) -> Objects.requireNonNullElse(link, TypedLink.EMPTY)).toList() : List.of();
	}

	/** A form always shows some rows more than are filled in. */
	public static PortfolioForm empty(UUID area) {
		return new PortfolioForm(UUID.randomUUID(), null, "", area, null, rows(List.of(), null), "", "", "", "", "", "",
				rows(List.of(), TypedLink.EMPTY));
	}

	/**
	 * @param holder through which it is held today, null for none
	 */
	public static PortfolioForm of(Portfolio portfolio, Post holder) {
		return new PortfolioForm(portfolio.id(), portfolio.version(), portfolio.title(),
				portfolio.document().area().id(), (holder != null) ? holder.id() : null,
				rows(portfolio.leadOfficers().stream().map(Post::id).toList(), null), typed(portfolio, Section.SCOPE),
				typed(portfolio, Section.POLICY_FRAMEWORK), typed(portfolio, Section.OTHER_PLANS),
				typed(portfolio, Section.SERVICE_FUNCTIONS), typed(portfolio, Section.PARTNERSHIPS),
				typed(portfolio, Section.CLOSING),
				rows(portfolio.links().stream().map(TypedLink::of).toList(), TypedLink.EMPTY));
	}

	private static String typed(Portfolio portfolio, Section section) {
		return section.write(portfolio.lines(section).stream().map(Line::typed).toList());
	}

	private static <T> List<T> rows(List<T> filled, T empty) {
		List<T> rows = new ArrayList<>(filled);
		for (int i = 0; i < EMPTY_ROWS; i++) {
			rows.add(empty);
		}
		return rows;
	}

	public String typed(Section section) {
		return switch (section) {
			case SCOPE -> this.scope;
			case POLICY_FRAMEWORK -> this.policyFramework;
			case OTHER_PLANS -> this.otherPlans;
			case SERVICE_FUNCTIONS -> this.serviceFunctions;
			case PARTNERSHIPS -> this.partnerships;
			case CLOSING -> this.closing;
		};
	}

	/** How a section was understood. */
	public List<TypedLine> lines(Section section) {
		return section.read(typed(section));
	}

	public List<UUID> chosenOfficers() {
		return (this.leadOfficers != null) ? this.leadOfficers.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

	public List<TypedLink> filledLinks() {
		return this.links.stream().filter(TypedLink::isFilled).toList();
	}

}
