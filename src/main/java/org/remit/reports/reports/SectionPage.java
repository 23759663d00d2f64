package org.remit.reports.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.web.Option;
import org.remit.reports.blocks.BlockPrinting;
import org.remit.reports.blocks.BlockType;
import org.remit.reports.blocks.LiveSources;
import org.remit.reports.blocks.PrintedBlock;
import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.TypedBlock;

/** What the page of fields of a section shows beside the fields. */
@Component
class SectionPage {

	static final String VIEW = "reports/reports/section";

	private static final List<Option> WORDS = Arrays.stream(BlockType.values())
		.filter(BlockType::isWords)
		.map((type) -> Option.of(type, type.label()))
		.toList();

	private final Reports reports;

	private final ReportSections sections;

	private final ReportPage choices;

	private final LiveSources sources;

	private final Occasions occasions;

	private final LastReports last;

	SectionPage(Reports reports, ReportSections sections, ReportPage choices, LiveSources sources, Occasions occasions,
			LastReports last) {
		this.reports = reports;
		this.sections = sections;
		this.choices = choices;
		this.sources = sources;
		this.occasions = occasions;
		this.last = last;
	}

	String show(Model model, UUID id, int key, SectionForm form) {
		Report report = this.reports.get(id);
		model.addAttribute("report", report);
		model.addAttribute("key", key);
		model.addAttribute("types", BlockType.values());
		model.addAttribute("words", WORDS);
		model.addAttribute("numbers", this.sections.numbers(id, form));
		model.addAttribute("kept", this.sections.keepsNumbers(id));
		model.addAttribute("people",
				this.choices.people(report.day(), form.blocks().stream().map(TypedBlock::about).toList()));
		model.addAttribute("choices",
				this.sources.choices(this.occasions.day(report), form.blocks().stream().map(TypedBlock::type)));
		model.addAttribute("last", this.last.section(report, form.heading()));
		model.addAttribute("understood", understood(form, this.sections.kept(id, key)));
		model.addAttribute("names", names(model, form));
		return VIEW;
	}

	private static List<PrintedBlock> understood(SectionForm form, Map<Integer, PrintedBlock> kept) {
		return form.blocks().stream().map((block) -> understood(block, kept)).toList();
	}

	/**
	 * Figures are shown as they were looked up; what is refused for its length alone is
	 * not worth the work of reading it.
	 */
	private static PrintedBlock understood(TypedBlock block, Map<Integer, PrintedBlock> kept) {
		if (block.type().isLive() && block.key() != null && kept.containsKey(block.key())) {
			return kept.get(block.key());
		}
		boolean readable = block.text().length() <= TypedBlock.LONGEST;
		TypedBlock read = readable ? block : TypedBlock.blank(block.type());
		return BlockPrinting.alone().print(read.block(0), 2);
	}

	/** What stands for a block where two versions are shown side by side. */
	private static Map<Object, String> names(Model model, SectionForm form) {
		Map<Object, String> names = new HashMap<>();
		form.blocks().forEach((block) -> names.put(block, block.words()));
		if (model.getAttribute("theirs") instanceof SectionForm theirs) {
			theirs.blocks().forEach((block) -> names.put(block, block.words()));
		}
		return names;
	}

}
