package org.remit.publishing.versions;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.actor.NotFound;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;

/** What the public would see, for those who work on it: the draft and every edition. */
@Controller
class PreviewController {

	private final Documents documents;

	private final DocumentKinds kinds;

	private final Editions editions;

	private final Snapshots snapshots;

	PreviewController(Documents documents, DocumentKinds kinds, Editions editions, Snapshots snapshots) {
		this.documents = documents;
		this.kinds = kinds;
		this.editions = editions;
		this.snapshots = snapshots;
	}

	@GetMapping("/manage/documents/{id}/preview")
	String draft(@PathVariable UUID id, Model model) {
		Document document = this.documents.get(id);
		return show(document, null, this.snapshots.draft(document), model);
	}

	@GetMapping("/manage/documents/{id}/editions/{number:\\d{1,6}}")
	String edition(@PathVariable UUID id, @PathVariable int number, Model model) {
		Edition edition = this.editions.numbered(id, number)
			.filter((found) -> found.snapshot() != null)
			.orElseThrow(() -> new NotFound("edition"));
		return show(edition.document(), edition, this.snapshots.of(edition), model);
	}

	private String show(Document document, Edition edition, Snapshot snapshot, Model model) {
		model.addAttribute("document", document);
		model.addAttribute("kind", this.kinds.of(document));
		model.addAttribute("edition", edition);
		model.addAttribute("snapshot", snapshot);
		return "publishing/versions/preview";
	}

}
