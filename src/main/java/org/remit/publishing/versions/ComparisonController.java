package org.remit.publishing.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.web.BadAddress;
import org.remit.platform.web.Option;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;

/** Any two editions of a document, or one and the draft, marked up as on paper. */
@Controller
class ComparisonController {

	private static final String DRAFT = "draft";

	private final Documents documents;

	private final DocumentKinds kinds;

	private final Editions editions;

	private final Snapshots snapshots;

	ComparisonController(Documents documents, DocumentKinds kinds, Editions editions, Snapshots snapshots) {
		this.documents = documents;
		this.kinds = kinds;
		this.editions = editions;
		this.snapshots = snapshots;
	}

	@GetMapping("/manage/documents/{id}/comparison")
	String show(@PathVariable UUID id, @RequestParam(required = false) String from,
			@RequestParam(defaultValue = DRAFT) String to, Model model) {
		Document document = this.documents.get(id);
		List<Edition> editions = this.editions.withWords(id)
			.stream()
			.filter((edition) -> edition.snapshot() != null)
			.toList();
		model.addAttribute("document", document);
		model.addAttribute("kind", this.kinds.of(document));
		model.addAttribute("choices", choices(editions));
		if (!editions.isEmpty()) {
			String older = (from != null) ? from : String.valueOf(editions.get(0).number());
			model.addAttribute("from", older);
			model.addAttribute("to", to);
			model.addAttribute("comparison", Comparison.between(version(document, editions, older).printed(),
					version(document, editions, to).printed()));
		}
		return "publishing/versions/comparison";
	}

	private static List<Option> choices(List<Edition> editions) {
		List<Option> choices = new ArrayList<>();
		choices.add(Option.of(DRAFT, "The draft as it is now"));
		editions.forEach((edition) -> choices.add(Option.of(edition.number(), "Edition " + edition.number())));
		return choices;
	}

	private Snapshot version(Document document, List<Edition> editions, String which) {
		if (which.equals(DRAFT)) {
			return this.snapshots.draft(document);
		}
		return editions.stream()
			.filter((edition) -> String.valueOf(edition.number()).equals(which))
			.findFirst()
			.map(this.snapshots::of)
			.orElseThrow(() -> new BadAddress("There is no such edition to compare with."));
	}

}
