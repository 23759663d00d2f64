package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Status;

/**
 * Fills the staff page of one document of any kind: where it stands, what can be done
 * next, its editions, the last remark, and a preview.
 */
@Component
@Transactional(readOnly = true)
public class Overviews {

	private final Standings standings;

	private final DocumentKinds kinds;

	private final Editions editions;

	private final RemarkRepository remarks;

	Overviews(Standings standings, DocumentKinds kinds, Editions editions, RemarkRepository remarks) {
		this.standings = standings;
		this.kinds = kinds;
		this.editions = editions;
		this.remarks = remarks;
	}

	public Standing show(Model model, UUID document, Actor actor) {
		Standing standing = this.standings.of(document);
		DocumentKind kind = this.kinds.of(standing.document());
		model.addAttribute("standing", standing);
		model.addAttribute("kind", kind);
		model.addAttribute("steps", standing.stepsOf(actor));
		model.addAttribute("mayEdit", actor.edits(standing.document().area().id()));
		model.addAttribute("snapshot", standing.draft());
		model.addAttribute("warnings", kind.warnings(standing.draft()));
		model.addAttribute("editions", this.editions.of(document));
		model.addAttribute("remark", lastRemark(standing));
		return standing;
	}

	private Remark lastRemark(Standing standing) {
		if (standing.open() == null || standing.open().status() != Status.DRAFT) {
			return null;
		}
		return this.remarks.findByEditionIdOrderByMadeAtDesc(standing.open().id()).stream().findFirst().orElse(null);
	}

}
