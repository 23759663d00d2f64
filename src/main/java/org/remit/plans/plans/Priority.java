package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import org.remit.platform.text.LineMatching;
import org.remit.platform.text.TypedLine;

/**
 * What a plan puts first, under the number that the plan prints, with the outcomes it is
 * for. Numbers may have gaps and are never renumbered.
 */
@Entity
public class Priority {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Plan plan;

	private int key;

	private int position;

	private String number;

	private String title;

	@Enumerated(EnumType.STRING)
	private PriorityKind kind;

	@OneToMany(mappedBy = "priority", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Outcome> outcomes = new ArrayList<>();

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String endReason = "";

	@Version
	private Integer version;

	protected Priority() {
	}

	Priority(UUID id, Plan plan, int position, LocalDate startsOn) {
		this.id = id;
		this.plan = plan;
		this.key = plan.newKey();
		this.position = position;
		this.startsOn = startsOn;
	}

	/** Outcomes that stayed or were reworded keep their keys. */
	void describe(PriorityForm form) {
		this.number = form.number();
		this.title = form.title();
		this.kind = form.kind();
		List<TypedLine> typed = form.lines().stream().map((line) -> new TypedLine(0, line)).toList();
		List<Outcome> matches = LineMatching.match(outcomes(), Outcome::text, typed);
		this.outcomes.removeIf((outcome) -> !matches.contains(outcome));
		for (int at = 0; at < typed.size(); at++) {
			outcome(matches.get(at)).place(at, typed.get(at).text());
		}
	}

	private Outcome outcome(Outcome match) {
		if (match != null) {
			return match;
		}
		Outcome outcome = new Outcome(this, this.plan.newKey());
		this.outcomes.add(outcome);
		return outcome;
	}

	void place(int position) {
		this.position = position;
	}

	void end(LocalDate lastDay, String reason) {
		this.endsOn = lastDay;
		this.endReason = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Plan plan() {
		return this.plan;
	}

	/** Its number within the plan's keys, and its anchor. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** As the plan prints it: "1", "2a". */
	public String number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public PriorityKind kind() {
		return this.kind;
	}

	/** In their order. */
	public List<Outcome> outcomes() {
		return this.outcomes.stream().sorted(Comparator.comparingInt(Outcome::position)).toList();
	}

	/** The day from which the plan had it. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** The last day on which the plan had it; null while it has. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	/** Why the plan no longer has it; empty while it does. */
	public String endReason() {
		return this.endReason;
	}

	/** "2a. Safe at home". */
	public String heading() {
		return "%s. %s".formatted(this.number, this.title);
	}

	public Integer version() {
		return this.version;
	}

}
