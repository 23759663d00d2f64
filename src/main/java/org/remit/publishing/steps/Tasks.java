package org.remit.publishing.steps;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.DocumentKinds;

/** What waits for somebody among documents of all kinds. */
@Service
@Transactional(readOnly = true)
public class Tasks {

	private final DocumentKinds kinds;

	private final Standings standings;

	Tasks(DocumentKinds kinds, Standings standings) {
		this.kinds = kinds;
		this.standings = standings;
	}

	/**
	 * Without those that only wait to be withdrawn, which nobody is asked to do, and
	 * without those that were: nobody is asked to publish them again.
	 */
	public List<Task> of(Actor actor) {
		return this.standings.all()
			.stream()
			.filter((standing) -> standing.state() != State.WITHDRAWN)
			.map((standing) -> task(standing, actor))
			.filter((task) -> !task.steps().isEmpty())
			.toList();
	}

	private Task task(Standing standing, Actor actor) {
		List<Step> steps = standing.stepsOf(actor).stream().filter((step) -> step != Step.WITHDRAWAL).toList();
		return new Task(standing, this.kinds.of(standing.document()), steps);
	}

}
