package org.remit.portfolios.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.audit.AuditTrail;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;

/** What the pages about a reshuffle have in common: the set and its changes in words. */
@Component
public class ReshufflePage {

	private final Reshuffles reshuffles;

	private final Changes changes;

	private final ChangeKinds kinds;

	private final AuditTrail trail;

	ReshufflePage(Reshuffles reshuffles, Changes changes, ChangeKinds kinds, AuditTrail trail) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.kinds = kinds;
		this.trail = trail;
	}

	public Reshuffle show(Actor actor, UUID id, Model model) {
		Reshuffle reshuffle = this.reshuffles.get(actor, id);
		List<Change> changes = this.changes.of(id);
		model.addAttribute("reshuffle", reshuffle);
		model.addAttribute("changes", changes);
		model.addAttribute("words", changes.stream().collect(Collectors.toMap(Change::id, this.kinds::words)));
		return reshuffle;
	}

	public void showTrail(UUID id, Model model) {
		model.addAttribute("trail", this.trail.of(Reshuffles.KIND, id));
	}

	/** What the set does already to each record, for those who choose the next one. */
	Map<UUID, List<Change>> byRecord(UUID id) {
		return this.changes.of(id)
			.stream()
			.flatMap((change) -> this.kinds.of(change).touched(change).stream().map((one) -> Map.entry(one, change)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
