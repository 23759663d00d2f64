package org.remit.duties.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.duties.responsibilities.ResponsibilityPage;
import org.remit.platform.web.Option;

/** What can be chosen as evidence of an action taken. */
@Component
class EvidenceChoices {

	private final ResponsibilityPage page;

	private final RecordedDocuments documents;

	EvidenceChoices(ResponsibilityPage page, RecordedDocuments documents) {
		this.page = page;
		this.documents = documents;
	}

	void show(Model model) {
		List<Option> documents = this.documents.options();
		model.addAttribute("documents", documents);
		this.page.showChoices(model, documents);
		nameEvidence(model);
	}

	/** In two versions side by side, a piece of evidence is read as one line. */
	private static void nameEvidence(Model model) {
		Map<Object, String> names = new HashMap<>();
		((Map<?, ?>) model.getAttribute("names")).forEach((id, words) -> names.put(id, words.toString()));
		for (String version : List.of("form", "theirs")) {
			if (model.getAttribute(version) instanceof TakenForm form) {
				form.evidence().forEach((one) -> names.put(one, one.words(names)));
			}
		}
		model.addAttribute("names", names);
	}

}
