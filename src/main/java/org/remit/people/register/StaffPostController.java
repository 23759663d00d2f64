package org.remit.people.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Holdings;
import org.remit.people.designations.Designated;
import org.remit.people.designations.Designations;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostLines;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.NotFound;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.council.Councils;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The staff's register of posts, with everything that is known of their holders. */
@Controller
@RequestMapping("/manage/posts")
class StaffPostController {

	private final Posts posts;

	private final Appointments appointments;

	private final Designations designations;

	private final PostLines lines;

	private final Councils councils;

	private final AuditTrail trail;

	StaffPostController(Posts posts, Appointments appointments, Designations designations, PostLines lines,
			Councils councils, AuditTrail trail) {
		this.posts = posts;
		this.appointments = appointments;
		this.designations = designations;
		this.lines = lines;
		this.councils = councils;
		this.trail = trail;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Post> found = this.posts.search(q, Listing.page(page));
		List<UUID> ids = found.map(Post::id).getContent();
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/manage/posts", Map.of("q", q)));
		model.addAttribute("holders", this.appointments.knownHoldersByPost(ids, asAt.day()));
		return "people/register/posts";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Model model) {
		Post post = this.posts.find(id).orElseThrow(() -> new NotFound("No such post"));
		model.addAttribute("post", post);
		model.addAttribute("designated", Designated.about(post, this.designations.all(asAt.day())));
		model.addAttribute("designations", this.designations.of(post));
		model.addAttribute("jurisdiction", this.councils.current().jurisdiction());
		model.addAttribute("holdings", Holdings.all(this.appointments.of(id), asAt));
		model.addAttribute("lines", this.lines.of(id));
		model.addAttribute("trail", this.trail.of(Posts.KIND, id));
		return "people/register/post";
	}

}
