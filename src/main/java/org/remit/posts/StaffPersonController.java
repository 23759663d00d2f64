package org.remit.posts;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.audit.AuditTrail;
import org.remit.people.People;
import org.remit.platform.AsAt;
import org.remit.platform.NotFound;

/** A person as staff see them, with every appointment. */
@Controller
class StaffPersonController {

	private final People people;

	private final AppointmentRepository appointments;

	private final AuditTrail trail;

	StaffPersonController(People people, AppointmentRepository appointments, AuditTrail trail) {
		this.people = people;
		this.appointments = appointments;
		this.trail = trail;
	}

	@GetMapping("/manage/people/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Model model) {
		List<Appointment> appointments = this.appointments.findByPerson(id);
		model.addAttribute("person", this.people.find(id).orElseThrow(() -> new NotFound("No such person")));
		model.addAttribute("holdings", Holdings.all(appointments, asAt));
		model.addAttribute("isPublic", !Holdings.announced(appointments, asAt).isEmpty());
		model.addAttribute("trail", this.trail.of("person", id));
		return "posts/person";
	}

}
