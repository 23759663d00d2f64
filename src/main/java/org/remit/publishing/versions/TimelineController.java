package org.remit.publishing.versions;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.audit.AuditTrail;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;

/** Who did what to a document, with remarks and reasons. */
@Controller
class TimelineController {

	private final Documents documents;

	private final DocumentKinds kinds;

	private final AuditTrail audit;

	TimelineController(Documents documents, DocumentKinds kinds, AuditTrail audit) {
		this.documents = documents;
		this.kinds = kinds;
		this.audit = audit;
	}

	@GetMapping("/manage/documents/{id}/timeline")
	String show(@PathVariable UUID id, Model model) {
		Document document = this.documents.get(id);
		model.addAttribute("document", document);
		model.addAttribute("kind", this.kinds.of(document));
		model.addAttribute("lines", this.audit.of(Documents.AUDITED, id));
		return "publishing/versions/timeline";
	}

}
