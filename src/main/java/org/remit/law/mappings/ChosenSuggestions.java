package org.remit.law.mappings;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;

/** The suggestions that somebody confirms, by their keys. */
record ChosenSuggestions(@NotEmpty(message = "Choose at least one suggestion") List<String> chosen) {

	ChosenSuggestions {
		chosen = (chosen != null) ? List.copyOf(chosen) : List.of();
	}

	static ChosenSuggestions all(List<Suggestion> suggested) {
		return new ChosenSuggestions(suggested.stream().map(Suggestion::key).toList());
	}

}
