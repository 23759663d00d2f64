package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;

/**
 * What the confirm page of every step shows: where the document stands and what it says.
 */
@Component
class StepPages {

	private final Standings standings;

	private final DocumentKinds kinds;

	private final Documents documents;

	private final Editions editions;

	private final Snapshots snapshots;

	StepPages(Standings standings, DocumentKinds kinds, Documents documents, Editions editions, Snapshots snapshots) {
		this.standings = standings;
		this.kinds = kinds;
		this.documents = documents;
		this.editions = editions;
		this.snapshots = snapshots;
	}

	/** Refuses before it shows: the wrong person with 403, the wrong moment with 409. */
	Standing show(Model model, UUID document, Step step, Actor actor) {
		Standing standing = this.standings.of(document);
		standing.require(step, actor);
		describe(model, standing, step);
		return standing;
	}

	/** The page of a refused form again: the step may be gone by now, the words stay. */
	String again(Model model, UUID document, Step step) {
		describe(model, this.standings.of(document), step);
		return view(step);
	}

	private void describe(Model model, Standing standing, Step step) {
		model.addAttribute("standing", standing);
		model.addAttribute("kind", this.kinds.of(standing.document()));
		model.addAttribute("step", step);
		model.addAttribute("snapshot", snapshot(standing, step));
	}

	private Snapshot snapshot(Standing standing, Step step) {
		EditionFacts shown = (step == Step.WITHDRAWAL) ? standing.live() : standing.open();
		boolean submitted = step != Step.SUBMISSION && shown != null && shown.hasWords();
		return submitted ? this.snapshots.of(this.editions.get(shown.id())) : standing.draft();
	}

	static String view(Step step) {
		return "publishing/steps/" + step.path();
	}

	/** The document's own staff page, where every step leads back to. */
	String overview(UUID document) {
		DocumentKind kind = this.kinds.of(this.documents.get(document));
		return "redirect:/manage" + kind.address() + "/" + document;
	}

}
