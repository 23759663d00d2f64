package org.remit.platform.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;

/** The front door to the audit trail: lines are added to it and never changed. */
@Service
public class AuditTrail {

	private final AuditLineRepository lines;

	private final ApplicationEventPublisher listeners;

	private final SettableClock clock;

	AuditTrail(AuditLineRepository lines, ApplicationEventPublisher listeners, SettableClock clock) {
		this.lines = lines;
		this.listeners = listeners;
		this.clock = clock;
	}

	/**
	 * Adds a line in the transaction of the act itself, so that neither exists without
	 * the other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Actor actor, String action, String subjectKind, UUID subject, String detail) {
		this.lines.save(new AuditLine(this.clock.instant(), actor, action, subjectKind, subject, detail));
		this.listeners.publishEvent(new Recorded(subjectKind, subject));
	}

	/** Everything that was done to one record, newest first. */
	@Transactional(readOnly = true)
	public List<AuditLine> of(String subjectKind, UUID subject) {
		return this.lines.findBySubjectKindAndSubjectIdOrderByIdDesc(subjectKind, subject);
	}

}
