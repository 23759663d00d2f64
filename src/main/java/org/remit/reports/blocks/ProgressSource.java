package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.plans.plans.Plan;
import org.remit.plans.plans.Plans;
import org.remit.plans.plans.PriorityKind;
import org.remit.plans.progress.PriorityProgress;
import org.remit.plans.progress.ProgressUpdate;
import org.remit.plans.progress.WrittenPlans;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** How it goes with a priority of a plan, as told since the last report. */
@Component
class ProgressSource implements LiveSource {

	private final Plans plans;

	private final WrittenPlans written;

	private final SettableClock clock;

	ProgressSource(Plans plans, WrittenPlans written, SettableClock clock) {
		this.plans = plans;
		this.written = written;
		this.clock = clock;
	}

	@Override
	public BlockType type() {
		return BlockType.PROGRESS;
	}

	@Override
	public List<Option> choices(LocalDate day) {
		return all(day)
			.map((one) -> Option.of(one.priority().id(),
					"%s: %s".formatted(one.priority().plan().title(), one.priority().heading())))
			.toList();
	}

	private Stream<PriorityProgress> all(LocalDate day) {
		List<UUID> plans = this.plans.all().stream().map(Plan::id).toList();
		return this.written.progress(plans, day, day).values().stream().flatMap(List::stream);
	}

	/** The council's own priorities, and those of the directorate that reports. */
	@Override
	public List<UUID> usual(Occasion occasion) {
		List<UUID> directorate = this.plans.all()
			.stream()
			.filter((plan) -> plan.document().area().id().equals(occasion.area()))
			.map(Plan::id)
			.toList();
		return all(occasion.day())
			.filter((one) -> one.priority().kind() == PriorityKind.STRATEGIC
					|| directorate.contains(one.priority().plan().id()))
			.map((one) -> one.priority().id())
			.toList();
	}

	@Override
	public String heading(UUID priority, LocalDate day) {
		return this.written.progressOf(priority, day, day).map(PriorityProgress::title).orElse("");
	}

	@Override
	public LiveContent content(UUID priority, LocalDate since, LocalDate day) {
		Optional<PriorityProgress> progress = this.written.progressOf(priority, since, day);
		return progress.map((one) -> content(one, since, day)).orElse(null);
	}

	private LiveContent content(PriorityProgress progress, LocalDate since, LocalDate day) {
		String told = progress.latest().stream().map(ProgressUpdate::text).collect(Collectors.joining("\n"));
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Milestone", "Due", "How it stands")));
		progress.milestones()
			.forEach((one) -> rows.add(List.of(one.milestone().title(), Day.write(one.dueOn()), one.words(day))));
		return new LiveContent(day, this.clock.today(), "Progress since %s, from the plan".formatted(Day.write(since)),
				told.isEmpty() ? "Nothing was reported since %s.".formatted(Day.write(since)) : told,
				(rows.size() > 1) ? rows : List.of());
	}

}
