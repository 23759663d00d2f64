package org.remit.people.register;

import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Holdings;
import org.remit.people.designations.Designated;
import org.remit.people.designations.Designations;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostLines;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.NotFound;
import org.remit.platform.rooms.Mentioned;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** The public register of posts. Internal posts aren't in it. */
@Controller
@RequestMapping("/posts")
class PublicPostController {

	private final Posts posts;

	private final Appointments appointments;

	private final Designations designations;

	private final PostLines lines;

	private final Mentioned mentioned;

	PublicPostController(Posts posts, Appointments appointments, Designations designations, PostLines lines,
			Mentioned mentioned) {
		this.posts = posts;
		this.appointments = appointments;
		this.designations = designations;
		this.lines = lines;
		this.mentioned = mentioned;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Post> found = this.posts.searchPublic(q, asAt.day(), Listing.page(page));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/posts", Map.of("q", q)));
		model.addAttribute("holders", this.appointments.announcedHolders(found.map(Post::id).getContent(), asAt));
		return "people/register/public-posts";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt) {
		Post post = this.posts.at(address).filter(Post::isPublic).orElseThrow(() -> new NotFound("No such post"));
		if (!post.slug().equals(address)) {
			return Moved.to("/posts/" + post.slug());
		}
		Holdings holdings = Holdings.announced(this.appointments.of(post.id()), asAt);
		return new ModelAndView("people/register/public-post",
				Map.of("post", post, "holdings", holdings, "around", this.lines.around(post, asAt.day()), "related",
						this.mentioned.published(new Thing(Posts.KIND, post.id(), "/posts/" + post.slug())),
						"designated", Designated.about(post, this.designations.announced(asAt))));
	}

}
