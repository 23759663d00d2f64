package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;

/** The front door to what a reshuffle consists of, while it is being prepared. */
@Service
@Transactional(readOnly = true)
public class Changes {

	private final ChangeRepository changes;

	private final Reshuffles reshuffles;

	private final ChangeKinds kinds;

	private final AuditTrail trail;

	Changes(ChangeRepository changes, Reshuffles reshuffles, ChangeKinds kinds, AuditTrail trail) {
		this.changes = changes;
		this.reshuffles = reshuffles;
		this.kinds = kinds;
		this.trail = trail;
	}

	/** In the order in which they were put. */
	public List<Change> of(UUID reshuffle) {
		return this.changes.of(reshuffle);
	}

	public Change get(UUID reshuffle, UUID id) {
		return this.changes.find(reshuffle, id).orElseThrow(() -> new NotFound("No such change"));
	}

	/**
	 * Adds a change and what it brings along, or finds the one that the same form made a
	 * moment ago.
	 */
	@Transactional
	public Change add(Actor actor, UUID reshuffleId, ChangeForm form) {
		Reshuffle reshuffle = this.reshuffles.toChange(actor, reshuffleId);
		Optional<Change> made = this.changes.find(reshuffleId, form.id());
		if (made.isPresent()) {
			return made.get();
		}
		List<Change> others = new ArrayList<>(of(reshuffleId));
		Change change = filled(reshuffle, form, others);
		this.kinds.of(change).along(change, form, others).forEach((along) -> {
			Change added = filled(reshuffle, along, others);
			save(actor, added);
			others.add(added);
		});
		change.place(others.size());
		return save(actor, change);
	}

	private Change filled(Reshuffle reshuffle, ChangeForm form, List<Change> others) {
		Change change = new Change(reshuffle, form.id(), form.kind(), others.size());
		this.kinds.of(form.kind()).fill(change, form, others);
		return change;
	}

	private Change save(Actor actor, Change change) {
		record(actor, "added to the set", change);
		return this.changes.save(change);
	}

	@Transactional
	public Change change(Actor actor, UUID reshuffle, UUID id, ChangeForm form) {
		this.reshuffles.toChange(actor, reshuffle);
		Change change = get(reshuffle, id);
		Stale.check(form.version(), change.version());
		List<Change> others = of(reshuffle).stream().filter((other) -> !other.id().equals(id)).toList();
		this.kinds.of(change).fill(change, form, others);
		record(actor, "changed in the set", change);
		return change;
	}

	/** Takes a change out of the set; the registers never knew of it. */
	@Transactional
	public void remove(Actor actor, UUID reshuffle, UUID id, Integer version) {
		this.reshuffles.toChange(actor, reshuffle);
		Change change = get(reshuffle, id);
		Stale.check(version, change.version());
		record(actor, "took out of the set", change);
		this.changes.delete(change);
		renumber(of(reshuffle).stream().filter((other) -> other != change).toList());
	}

	/** Puts a change one place further up, which is for readers only. */
	@Transactional
	public void moveUp(Actor actor, UUID reshuffle, UUID id, Integer version) {
		this.reshuffles.toChange(actor, reshuffle);
		Change change = get(reshuffle, id);
		Stale.check(version, change.version());
		List<Change> all = new ArrayList<>(of(reshuffle));
		int at = all.indexOf(change);
		if (at > 0) {
			all.add(at - 1, all.remove(at));
		}
		renumber(all);
	}

	private static void renumber(List<Change> changes) {
		for (int at = 0; at < changes.size(); at++) {
			changes.get(at).place(at);
		}
	}

	private void record(Actor actor, String action, Change change) {
		this.trail.record(actor, action, Reshuffles.KIND, change.reshuffle().id(), this.kinds.words(change));
	}

}
