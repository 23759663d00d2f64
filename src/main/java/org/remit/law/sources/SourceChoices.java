package org.remit.law.sources;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

import org.remit.platform.web.Option;

/** What can be chosen in the forms about sources. */
final class SourceChoices {

	private SourceChoices() {
	}

	static void ofFilter(Model model) {
		model.addAttribute("kinds", kinds());
		model.addAttribute("extents",
				Stream.of(Extent.ENGLAND, Extent.WALES).map((one) -> Option.of(one, one.label())).toList());
	}

	static void ofSource(Model model) {
		model.addAttribute("kinds", kinds());
		model.addAttribute("extents", extents());
	}

	static void ofProvision(Model model) {
		model.addAttribute("strengths",
				Stream.of(Strength.values())
					.map((one) -> Option.of(one, StringUtils.capitalize(one.label()), one.meaning()))
					.toList());
		model.addAttribute("extents", extents());
	}

	private static List<Option> kinds() {
		return Stream.of(SourceKind.values()).map((one) -> Option.of(one, one.label())).toList();
	}

	private static List<Option> extents() {
		return Stream.of(Extent.values()).map((one) -> Option.of(one, one.label())).toList();
	}

}
