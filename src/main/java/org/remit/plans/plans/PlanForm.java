package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What a plan says about itself.
 *
 * @param id made with the empty form, so that sending it twice makes one document
 * @param version of the plan when the page was opened, null for a new one
 * @param aliases other names, one a line
 * @param board that approves it, null where that is said in words or not at all
 */
public record PlanForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter a title") @PlainText(max = 200, label = "Title") String title,
		@PlainText(max = 2_000, label = "Other names") String aliases, @NotNull(message = "Choose an area") UUID area,
		@NotNull(message = "Choose what sort of plan it is") PlanType type,
		@PlainText(max = 20_000, label = "What it is for") String summary, UUID owner, LocalDate startsOn,
		LocalDate endsOn, @NotNull(message = "Choose how far it is") Stage stage, UUID board,
		@PlainText(max = 200, label = "Other approving body") String approvedBy,
		@NotNull(message = "Choose yes or no") Boolean policyFramework, LocalDate reviewOn,
		@Pattern(regexp = "(?i)(https://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https://") @PlainText(max = 1_000,
						label = "Web address of the plan") String link,
		@PlainText(max = 200, label = "What the link says") String linkWords) {

	public PlanForm {
		title = TypedText.line(title);
		aliases = (aliases != null) ? String.join("\n", TypedText.paragraphs(aliases)) : "";
		summary = TypedText.text(summary);
		approvedBy = OneLine.of(approvedBy);
		link = OneLine.of(link);
		linkWords = OneLine.of(linkWords);
	}

	static PlanForm blank(UUID area) {
		return new PlanForm(UUID.randomUUID(), null, "", "", area, null, "", null, null, null, Stage.IN_PREPARATION,
				null, "", false, null, "", "");
	}

	static PlanForm of(Plan plan) {
		return new PlanForm(plan.id(), plan.version(), plan.title(), String.join("\n", plan.aliases()),
				plan.document().area().id(), plan.type(), plan.summary(),
				(plan.owner() != null) ? plan.owner().id() : null, plan.startsOn(), plan.endsOn(), plan.stage(),
				(plan.board() != null) ? plan.board().id() : null, plan.approvedBy(), plan.isPolicyFramework(),
				plan.reviewOn(), plan.link(), plan.linkWords());
	}

	List<String> otherNames() {
		return this.aliases.lines().toList();
	}

	/** Whether it would make the same plan again. */
	boolean says(Plan plan) {
		PlanForm made = of(plan);
		return new PlanForm(made.id, made.version, this.title, made.aliases, this.area, this.type, this.summary,
				this.owner, this.startsOn, this.endsOn, this.stage, this.board, this.approvedBy, this.policyFramework,
				this.reviewOn, this.link, this.linkWords)
			.equals(made) && otherNames().size() == made.otherNames().size()
				&& otherNames().containsAll(made.otherNames());
	}

}
