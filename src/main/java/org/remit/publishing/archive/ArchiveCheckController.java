package org.remit.publishing.archive;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;

/** Shows whether every published edition is still what was published. */
@Controller
class ArchiveCheckController {

	private final Editions editions;

	ArchiveCheckController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/manage/archive")
	String check(Model model) {
		List<Edition> published = this.editions.published();
		model.addAttribute("checked", published.size());
		model.addAttribute("broken", broken(published));
		return "publishing/archive/check";
	}

	private static List<Edition> broken(List<Edition> published) {
		return published.stream()
			.collect(Collectors.groupingBy((edition) -> edition.document().id()))
			.values()
			.stream()
			.flatMap((ofDocument) -> SealCheck.broken(ofDocument).stream())
			.toList();
	}

}
