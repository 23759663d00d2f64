package org.remit.law.sources;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.ui.Model;

import org.remit.platform.web.Option;

/** What can be chosen in the forms about sources. */
public final class SourceChoices {

	private SourceChoices() {
	}

	public static void ofFilter(Model model) {
		model.addAttribute("kinds", kinds());
		model.addAttribute("extents",
				Stream.of(Extent.ENGLAND, Extent.WALES).map((one) -> Option.of(one, one.label())).toList());
	}

	public static void ofSource(Model model) {
		model.addAttribute("kinds", kinds());
		model.addAttribute("extents", extents());
	}

	private static List<Option> kinds() {
		return Stream.of(SourceKind.values()).map((one) -> Option.of(one, one.label())).toList();
	}

	public static List<Option> extents() {
		return Stream.of(Extent.values()).map((one) -> Option.of(one, one.label())).toList();
	}

}
