package org.remit.reading.overview;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.people.posts.PostKind;
import org.remit.platform.time.AsAt;
import org.remit.press.charts.TreePicture;

/** The whole council on one page, on any day. */
@Controller
class OverviewController {

	private final PostChart posts;

	private final BoardChart boards;

	OverviewController(PostChart posts, BoardChart boards) {
		this.posts = posts;
		this.boards = boards;
	}

	@GetMapping("/overview")
	String show(AsAt asAt, Model model) {
		PostChart.Day day = this.posts.on(asAt);
		List<Box> executive = day.boxes((post) -> post.kind() == PostKind.EXECUTIVE);
		List<Box> officers = day.boxes((post) -> post.kind() == PostKind.STATUTORY_OFFICER
				|| post.kind() == PostKind.OFFICER && day.isStatutory(post));
		List<Box> offices = day.boxes((post) -> post.kind() == PostKind.COUNCIL_OFFICE);
		model.addAttribute("executive", executive);
		model.addAttribute("officers", officers);
		model.addAttribute("offices", offices);
		List<Box> boards = this.boards.on(asAt);
		model.addAttribute("boards", boards);
		model.addAttribute("bodies", TreePicture.page(Box.trees(boards)));
		model.addAttribute("people",
				TreePicture.columns(Stream.of(executive, officers, offices).map(Box::trees).toList()));
		return "reading/overview/overview";
	}

}
