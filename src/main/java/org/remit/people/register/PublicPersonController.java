package org.remit.people.register;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.NotFound;
import org.remit.platform.rooms.Mentioned;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** The public register of people. Who never held anything public isn't in it. */
@Controller
@RequestMapping("/people")
class PublicPersonController {

	private final People register;

	private final PublicPeople people;

	private final Timelines timelines;

	private final Mentioned mentioned;

	PublicPersonController(People register, PublicPeople people, Timelines timelines, Mentioned mentioned) {
		this.register = register;
		this.people = people;
		this.timelines = timelines;
		this.mentioned = mentioned;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Person> found = this.people.search(q, Listing.page(page), asAt.today());
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/people", Map.of("q", q)));
		this.people.describe(found.getContent(), asAt, model);
		return "people/register/public-people";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt, Model model) {
		Person person = this.register.at(address).orElseThrow(() -> new NotFound("No such person"));
		Timeline timeline = this.timelines.announced(person, asAt);
		if (timeline.isEmpty()) {
			throw new NotFound("Not known to the public");
		}
		if (!person.slug().equals(address)) {
			return Moved.to("/people/" + person.slug());
		}
		this.people.describe(List.of(person), asAt, model);
		return new ModelAndView("people/register/public-person", Map.of("person", person, "timeline", timeline,
				"related", this.mentioned.published(new Thing(People.KIND, person.id(), "/people/" + person.slug()))));
	}

}
