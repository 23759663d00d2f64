package org.remit.reports.published;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.reports.blocks.ParagraphNumber;
import org.remit.reports.blocks.PrintedBlock;
import org.remit.reports.reports.PrintedSection;

/** What a reader would miss in a report, or stumble over. */
@Component
class ReportWarnings {

	List<String> of(ReportSnapshot report) {
		List<String> warnings = new ArrayList<>();
		if (report.sections().isEmpty()) {
			warnings.add("Nothing is written yet.");
		}
		if (report.titledByBoard() && report.authors().isEmpty()) {
			warnings.add("No author is named.");
		}
		order(report, warnings);
		return warnings;
	}

	/** Numbers that are kept may come to stand out of order when blocks are moved. */
	private static void order(ReportSnapshot report, List<String> warnings) {
		ParagraphNumber last = ParagraphNumber.BEFORE_ALL;
		for (PrintedSection section : report.sections()) {
			for (PrintedBlock block : section.blocks()) {
				if (block.number().isEmpty()) {
					continue;
				}
				ParagraphNumber number = ParagraphNumber.of(block.number());
				if (!isInOrder(last, number)) {
					warnings.add("Number %s stands after %s.".formatted(number, last));
				}
				last = number;
			}
		}
	}

	/** "10ZA" stands before "10A", as what was squeezed in between 10 and 10A does. */
	private static boolean isInOrder(ParagraphNumber last, ParagraphNumber number) {
		return last.digits() < number.digits() || last.digits() == number.digits() && (last.letters().isEmpty()
				|| number.letters().startsWith("Z") || last.compareTo(number) < 0 || last.letters().startsWith("Z"));
	}

}
