package org.remit.posts;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.platform.AsAt;
import org.remit.platform.NotFound;
import org.remit.platform.SettableClock;
import org.remit.platform.web.Listing;

/** The public register of posts. Internal posts aren't in it. */
@Controller
@RequestMapping("/posts")
class PublicPostController {

	private final Posts posts;

	private final Appointments holders;

	private final AppointmentRepository appointments;

	private final PostLines lines;

	private final Related related;

	private final SettableClock clock;

	PublicPostController(Posts posts, Appointments holders, AppointmentRepository appointments, PostLines lines,
			Related related, SettableClock clock) {
		this.posts = posts;
		this.holders = holders;
		this.appointments = appointments;
		this.lines = lines;
		this.related = related;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Post> found = this.posts.searchPublic(q, Listing.page(page));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/posts", Map.of("q", q)));
		model.addAttribute("holders", Holders.of(this.holders.holders(found.map(Post::id).getContent(), asAt.day())));
		return "posts/public-posts";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt) {
		LocalDate today = this.clock.today();
		Post post = this.posts.at(address).filter(Post::isPublic).orElseThrow(() -> new NotFound("No such post"));
		if (!post.slug().equals(address)) {
			return Moved.to("/posts/" + post.slug());
		}
		Holdings holdings = Holdings.announced(this.appointments.findByPost(post.id()), today);
		return new ModelAndView("posts/public-post", Map.of("post", post, "holdings", holdings, "around",
				this.lines.around(post, asAt.day()), "related", this.related.of(post)));
	}

}
