package org.remit.platform.audit;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.web.FieldName;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Option;

/** The audit trail for reading: newest first, of one person or one kind of record. */
@Controller
@RequestMapping("/manage/audit")
class AuditController {

	private final AuditLineRepository lines;

	AuditController(AuditLineRepository lines) {
		this.lines = lines;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String kind,
			@RequestParam(required = false) String page, Model model) {
		AuditFilter filter = new AuditFilter(person, kind);
		Page<AuditLine> found = this.lines.search(filter.person(), filter.kind(), Listing.page(page));
		model.addAttribute("form", filter);
		model.addAttribute("kinds", kinds());
		model.addAttribute("page",
				Listing.Page.of(found, "/manage/audit", Map.of("person", filter.person(), "kind", filter.kind())));
		return "platform/audit/audit";
	}

	private List<Option> kinds() {
		return this.lines.kinds().stream().map((kind) -> Option.of(kind, FieldName.words(kind))).toList();
	}

}
