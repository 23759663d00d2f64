package org.remit.people.register;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.people.memberships.Memberships;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.NotFound;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;

/** A person as staff see them, with every appointment. */
@Controller
class StaffPersonController {

	private final People people;

	private final Timelines timelines;

	private final Memberships memberships;

	private final AuditTrail trail;

	StaffPersonController(People people, Timelines timelines, Memberships memberships, AuditTrail trail) {
		this.people = people;
		this.timelines = timelines;
		this.memberships = memberships;
		this.trail = trail;
	}

	@GetMapping("/manage/people/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Model model) {
		Person person = this.people.find(id).orElseThrow(() -> new NotFound("No such person"));
		model.addAttribute("person", person).addAttribute("mergedInto", person.mergedInto());
		model.addAttribute("timeline", this.timelines.all(person, asAt));
		model.addAttribute("isPublic", !this.timelines.announced(person, asAt).isEmpty());
		model.addAttribute("memberships", this.memberships.of(id));
		model.addAttribute("roll", this.memberships.on(List.of(id), asAt.day()));
		model.addAttribute("trail", this.trail.of("person", id));
		return "people/register/person";
	}

}
