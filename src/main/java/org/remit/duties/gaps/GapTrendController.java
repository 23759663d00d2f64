package org.remit.duties.gaps;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditions;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;

/** How much of one source, post or board is answered for on a day, and how that went. */
@Controller
class GapTrendController {

	private final Coverage coverage;

	private final SourceEditions sources;

	private final Posts posts;

	private final Boards boards;

	GapTrendController(Coverage coverage, SourceEditions sources, Posts posts, Boards boards) {
		this.coverage = coverage;
		this.sources = sources;
		this.posts = posts;
		this.boards = boards;
	}

	@GetMapping("/manage/gaps/sources/{id}")
	String source(@PathVariable UUID id, AsAt asAt, Model model) {
		return show(Facet.SOURCE, id, (one) -> this.sources.find(one).map(SourceEdition::label), asAt, model);
	}

	@GetMapping("/manage/gaps/posts/{id}")
	String post(@PathVariable UUID id, AsAt asAt, Model model) {
		return show(Facet.POST, id, (one) -> this.posts.find(one).map(Post::title), asAt, model);
	}

	@GetMapping("/manage/gaps/boards/{id}")
	String board(@PathVariable UUID id, AsAt asAt, Model model) {
		return show(Facet.BOARD, id, (one) -> this.boards.find(one).map(Board::name), asAt, model);
	}

	private String show(Facet facet, UUID id, Function<UUID, Optional<String>> register, AsAt asAt, Model model) {
		List<Survey> surveys = this.coverage.until(asAt.day())
			.stream()
			.map((survey) -> survey.about(facet, id))
			.toList();
		model.addAttribute("name",
				name(surveys, facet, id).or(() -> register.apply(id)).orElseThrow(() -> new NotFound(facet.key())));
		model.addAttribute("facet", facet);
		model.addAttribute("all", GapFilter.NONE.about(facet, id));
		Trend.show(model, surveys, facet.address(id));
		return "duties/gaps/thing";
	}

	/**
	 * As the findings have it; the register is asked only where nothing counts for it.
	 */
	private static Optional<String> name(List<Survey> surveys, Facet facet, UUID id) {
		Stream<Named> things = surveys.stream()
			.flatMap((survey) -> survey.findings().stream())
			.flatMap((finding) -> facet.of(finding.concerned()).stream());
		return things.filter((thing) -> thing.id().equals(id)).map(Named::name).findFirst();
	}

}
