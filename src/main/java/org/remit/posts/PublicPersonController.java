package org.remit.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.people.People;
import org.remit.people.Person;
import org.remit.platform.AsAt;
import org.remit.platform.NotFound;
import org.remit.platform.web.Listing;

/** The public register of people. Who never held a public post isn't in it. */
@Controller
@RequestMapping("/people")
class PublicPersonController {

	private final People register;

	private final PublicPersonRepository people;

	private final AppointmentRepository appointments;

	private final Timelines timelines;

	private final ObjectProvider<OtherHoldings> others;

	private final Related related;

	PublicPersonController(People register, PublicPersonRepository people, AppointmentRepository appointments,
			Timelines timelines, ObjectProvider<OtherHoldings> others, Related related) {
		this.register = register;
		this.people = people;
		this.appointments = appointments;
		this.timelines = timelines;
		this.others = others;
		this.related = related;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Person> found = this.people.findAll(People.named(q).and(known(asAt.today())), byName(Listing.page(page)));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/people", Map.of("q", q)));
		model.addAttribute("held", held(found.getContent(), asAt));
		return "posts/public-people";
	}

	private Specification<Person> known(LocalDate today) {
		return this.others.stream()
			.map((other) -> other.knownOn(today))
			.reduce(PublicPersonRepository.knownOn(today), Specification::or);
	}

	private static Pageable byName(Pageable page) {
		return PageRequest.of(page.getPageNumber(), page.getPageSize(), People.BY_NAME);
	}

	private Map<UUID, List<Appointment>> held(List<Person> people, AsAt asAt) {
		return this.appointments.findAnnouncedHeld(people.stream().map(Person::id).toList(), asAt.day(), asAt.today())
			.stream()
			.collect(Collectors.groupingBy((appointment) -> appointment.person().id()));
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt) {
		Person person = this.register.at(address).orElseThrow(() -> new NotFound("No such person"));
		Timeline timeline = this.timelines.announced(person, asAt);
		if (timeline.isEmpty()) {
			throw new NotFound("Not known to the public");
		}
		if (!person.slug().equals(address)) {
			return Moved.to("/people/" + person.slug());
		}
		return new ModelAndView("posts/public-person",
				Map.of("person", person, "timeline", timeline, "related", this.related.of(person)));
	}

}
