package org.remit.people.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;

/** The front door to the areas of the council. Administrators keep them. */
@Service
@Transactional(readOnly = true)
public class Areas {

	private static final String KIND = "area";

	private final AreaRepository areas;

	private final AccountsLock lock;

	private final AuditTrail trail;

	Areas(AreaRepository areas, AccountsLock lock, AuditTrail trail) {
		this.areas = areas;
		this.lock = lock;
		this.trail = trail;
	}

	public List<Area> all() {
		return this.areas.findByOrderByName();
	}

	public Optional<Area> find(UUID id) {
		return this.areas.findById(id);
	}

	/** Adds the area, once for each id, however often the form is posted. */
	@Transactional
	public void add(Actor actor, AreaForm form) {
		Administrators.require(actor);
		this.lock.take();
		if (this.areas.existsById(form.id())) {
			return;
		}
		this.areas.save(new Area(form.id(), form.name().strip()));
		this.trail.record(actor, "added", KIND, form.id(), form.name().strip());
	}

	@Transactional
	public void rename(Actor actor, UUID id, AreaForm form) {
		Administrators.require(actor);
		Area area = find(id).orElseThrow(() -> new NotFound("No area " + id));
		Stale.check(form.version(), area.version());
		String before = area.name();
		area.rename(form.name().strip());
		this.trail.record(actor, "renamed", KIND, id, "%s, until now %s".formatted(area.name(), before));
	}

}
