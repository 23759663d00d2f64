package org.remit.duties.editions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published matrices, for everyone. */
@Controller
@RequestMapping("/responsibilities")
class PublicMatrixController extends PublishedPages {

	private final MatrixKind kind;

	private final Archive archive;

	PublicMatrixController(MatrixKind kind, Archive archive, Formats formats) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("matrices", this.archive.listed(this.kind, asAt));
		return "duties/editions/published";
	}

}
