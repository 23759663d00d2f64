package org.remit.publishing.steps;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;

/** What waits for somebody among documents of all kinds. */
@Service
@Transactional(readOnly = true)
public class Tasks {

	private final DocumentKinds kinds;

	private final Documents documents;

	private final Standings standings;

	Tasks(DocumentKinds kinds, Documents documents, Standings standings) {
		this.kinds = kinds;
		this.documents = documents;
		this.standings = standings;
	}

	/**
	 * Without those that only wait to be withdrawn, which nobody is asked to do, and
	 * without those that were: nobody is asked to publish them again.
	 */
	public List<Task> of(Actor actor) {
		return this.kinds.all().flatMap((kind) -> of(kind, actor)).filter((task) -> !task.steps().isEmpty()).toList();
	}

	private Stream<Task> of(DocumentKind kind, Actor actor) {
		return this.standings.of(this.documents.ofKind(kind))
			.stream()
			.filter((standing) -> standing.state() != State.WITHDRAWN)
			.map((standing) -> new Task(standing, kind,
					standing.stepsOf(actor).stream().filter((step) -> step != Step.WITHDRAWAL).toList()));
	}

}
