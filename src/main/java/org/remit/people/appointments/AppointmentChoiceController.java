package org.remit.people.appointments;

import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.memberships.Memberships;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.Registrars;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Listing;

/**
 * Who is appointed to what: the other one of the two is searched for, because a list of
 * thousands can't be picked from.
 */
@Controller
@RequestMapping("/manage/appointments")
class AppointmentChoiceController {

	private final People people;

	private final Memberships memberships;

	private final Posts posts;

	private final SettableClock clock;

	AppointmentChoiceController(People people, Memberships memberships, Posts posts, SettableClock clock) {
		this.people = people;
		this.memberships = memberships;
		this.posts = posts;
		this.clock = clock;
	}

	@GetMapping("/person")
	String person(@RequestParam UUID post, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("post", this.posts.find(post).orElseThrow(() -> new NotFound("No such post")));
		model.addAttribute("q", q);
		Page<Person> found = this.people.search(q, Listing.page(page));
		model.addAttribute("page",
				Listing.Page.of(found, "/manage/appointments/person", Map.of("post", post.toString(), "q", q)));
		model.addAttribute("roll", this.memberships.on(found.map(Person::id).getContent(), this.clock.today()));
		return "people/appointments/choose-person";
	}

	@GetMapping("/post")
	String post(@RequestParam UUID person, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("person", this.people.find(person).orElseThrow(() -> new NotFound("No such person")));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.posts.search(q, Listing.page(page)),
				"/manage/appointments/post", Map.of("person", person.toString(), "q", q)));
		return "people/appointments/choose-post";
	}

}
