package org.remit.plans.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.plans.plans.Plan;
import org.remit.plans.plans.PlanSuccession;
import org.remit.plans.plans.PlanSuccessions;
import org.remit.plans.plans.Plans;
import org.remit.plans.progress.PriorityProgress;
import org.remit.plans.progress.WrittenPlans;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;

/**
 * Prints plans as they stand: what a snapshot of them says. It tells the progress as at
 * the last day of which something was reported, so that a plan nobody touched says
 * tomorrow what it says today.
 */
@Component
class PlanPrinting {

	private final Plans plans;

	private final WrittenPlans written;

	private final PlanSuccessions successions;

	private final Documents documents;

	private final SettableClock clock;

	PlanPrinting(Plans plans, WrittenPlans written, PlanSuccessions successions, Documents documents,
			SettableClock clock) {
		this.plans = plans;
		this.written = written;
		this.successions = successions;
		this.documents = documents;
		this.clock = clock;
	}

	Map<UUID, PlanSnapshot> of(Collection<UUID> ids) {
		Map<UUID, List<PriorityProgress>> progress = this.written.progress(ids, WrittenPlans.EVER, this.clock.today());
		List<PlanSuccession> successions = this.successions.of(ids);
		Map<UUID, Document> published = this.documents.published(Plans.KIND)
			.stream()
			.collect(Collectors.toMap(Document::id, Function.identity()));
		return this.plans.withNames(ids)
			.stream()
			.collect(Collectors.toMap(Plan::id,
					(plan) -> print(plan, successions, published, progress.getOrDefault(plan.id(), List.of()))));
	}

	private static PlanSnapshot print(Plan plan, List<PlanSuccession> successions, Map<UUID, Document> published,
			List<PriorityProgress> progress) {
		LocalDate on = progress.stream().flatMap(PriorityProgress::days).max(LocalDate::compareTo).orElse(null);
		return new PlanSnapshot(PlanSnapshot.SCHEMA, plan.title(), plan.aliases(), plan.type().label(),
				Passage.of(plan.summary()), new PlanSnapshot.Period(plan.startsOn(), plan.endsOn()), plan.stage(),
				plan.isPolicyFramework(), PrintedProgress.office(plan.owner()), approvedBy(plan), plan.reviewOn(),
				plan.link().isEmpty() ? null : new PlanSnapshot.File(plan.linkWords(), plan.link()),
				replaces(successions, plan, published), on,
				progress.stream().map((one) -> PrintedProgress.of(one, on)).toList());
	}

	private static PlanSnapshot.Named approvedBy(Plan plan) {
		Board board = plan.board();
		if (board != null) {
			return new PlanSnapshot.Named(board.name(), board.isPublic() ? "/boards/" + board.slug() : null);
		}
		return plan.approvedBy().isEmpty() ? null : new PlanSnapshot.Named(plan.approvedBy(), null);
	}

	/** Nothing of a plan that the public can't read is printed, not even its title. */
	private static List<PlanSnapshot.Related> replaces(List<PlanSuccession> successions, Plan plan,
			Map<UUID, Document> published) {
		return successions.stream()
			.filter((one) -> one.successor().id().equals(plan.id()))
			.filter((one) -> published.containsKey(one.predecessor().id()))
			.map((one) -> related(published.get(one.predecessor().id()), one.happenedOn()))
			.toList();
	}

	private static PlanSnapshot.Related related(Document document, LocalDate day) {
		return new PlanSnapshot.Related(document.id(), document.publishedTitle(),
				"%s/%s".formatted(PlanKind.ADDRESS, document.slug()), day);
	}

}
