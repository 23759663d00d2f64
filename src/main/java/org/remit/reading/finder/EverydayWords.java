package org.remit.reading.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What residents say and what councils call it: nobody looks for "waste management" who
 * wants the bins emptied. The list is {@code finder/everyday-words.properties}.
 */
@Component
class EverydayWords {

	private static final String LIST = "finder/everyday-words.properties";

	private final Map<List<String>, List<Question.Phrase>> meant;

	private final int longest;

	EverydayWords() {
		try {
			Properties list = PropertiesLoaderUtils
				.loadProperties(new EncodedResource(new ClassPathResource(LIST), StandardCharsets.UTF_8));
			this.meant = list.stringPropertyNames()
				.stream()
				.collect(Collectors.toMap((said) -> singular(PlainWords.of(said)),
						(said) -> Arrays.stream(list.getProperty(said).split(",")).map(Question.Phrase::of).toList()));
			this.longest = this.meant.keySet().stream().mapToInt(List::size).max().orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The longest of our phrases with which these words begin; else their first word. */
	Question.Part first(List<String> typed) {
		for (int size = Math.min(this.longest, typed.size()); size > 0; size--) {
			List<String> said = typed.subList(0, size);
			List<Question.Phrase> meant = this.meant.get(singular(said));
			if (meant != null) {
				return new Question.Part(said, meant);
			}
		}
		return new Question.Part(typed.subList(0, 1), List.of());
	}

	private static List<String> singular(List<String> words) {
		return words.stream().map((word) -> word.replaceAll("(?<=[^s]{3})s$", "")).toList();
	}

}
