package org.remit.reading.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForestTests {

	@Test
	void standsOnItsOwnWhatStandsInACircle() {
		UUID first = UUID.randomUUID();
		UUID second = UUID.randomUUID();
		Map<UUID, String> names = new LinkedHashMap<>();
		names.put(first, "First");
		names.put(second, "Second");
		List<Box> boxes = new Forest<>(names, Map.of(first, second, second, first)).boxes(ForestTests::box);
		assertThat(boxes).singleElement().satisfies((root) -> {
			assertThat(root.title()).isEqualTo("First");
			assertThat(root.below()).extracting(Box::title).containsExactly("Second");
		});
	}

	private static Box box(String title, List<Box> below) {
		return new Box(title, "/posts/x", "", List.of(), true, below);
	}

}
