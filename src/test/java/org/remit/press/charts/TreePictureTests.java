package org.remit.press.charts;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.remit.press.charts.Frame.Text;

import static org.assertj.core.api.Assertions.assertThat;

class TreePictureTests {

	@Test
	void hangsEachBoxFromTheOneAboveItWithoutOverlaps() {
		Tree child = box("Director", List.of());
		TreePicture picture = TreePicture
			.columns(List.of(List.of(box("Chief Executive", List.of(child, child))), List.of(child)));
		assertThat(picture.frames()).hasSize(4);
		assertThat(picture.elbows()).hasSize(2);
		assertThat(picture.frames()).allSatisfy((frame) -> {
			assertThat(frame.x() + frame.width()).isLessThan(picture.width());
			assertThat(frame.y() + frame.height()).isLessThanOrEqualTo(picture.height());
			assertThat(picture.frames()).filteredOn((other) -> other != frame)
				.noneMatch((other) -> overlap(frame, other));
		});
	}

	@Test
	void breaksLongTitlesWithinTheirBoxAndLosesNoWord() {
		String title = "Executive Member for Adult Social Care, Public Health, Public Protection and Digital Inclusion";
		Frame frame = TreePicture.columns(List.of(List.of(box(title, List.of())))).frames().get(0);
		List<String> lines = frame.texts().stream().filter(Text::title).map(Text::words).toList();
		assertThat(String.join(" ", lines)).isEqualTo(title);
		assertThat(lines).hasSizeGreaterThan(1);
		assertThat(frame.texts()).allMatch((text) -> text.y() < frame.y() + frame.height());
	}

	@Test
	void spreadsManyTreesOverColumnsOfAboutAPagesShape() {
		TreePicture picture = TreePicture
			.page(IntStream.range(0, 30).mapToObj((n) -> box("Board " + n, List.of())).toList());
		assertThat(picture.frames()).hasSize(30);
		assertThat((double) picture.width() / picture.height()).isBetween(0.9, 2.2);
	}

	private static boolean overlap(Frame one, Frame other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
				&& one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
	}

	private static Tree box(String title, List<Tree> below) {
		return new Tree(title, List.of("Vacant"), true, below);
	}

}
