package org.remit.dashboard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.Actor;
import org.remit.platform.SettableClock;
import org.remit.portfolios.Portfolios;
import org.remit.posts.Appointment;
import org.remit.posts.Appointments;

/**
 * Where members begin: the posts they hold today and the portfolios that go with them.
 */
@Controller
class MemberController {

	private final Appointments appointments;

	private final Portfolios portfolios;

	private final SettableClock clock;

	MemberController(Appointments appointments, Portfolios portfolios, SettableClock clock) {
		this.appointments = appointments;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	@GetMapping("/members")
	String show(Actor actor, Model model) {
		List<Appointment> held = held(actor.person());
		model.addAttribute("appointments", held);
		model.addAttribute("mine", this.portfolios.heldThrough(posts(held)));
		model.addAttribute("all", this.portfolios.all());
		return "dashboard/members";
	}

	private List<Appointment> held(UUID person) {
		return (person != null) ? this.appointments.heldBy(person, this.clock.today()) : List.of();
	}

	private static Set<UUID> posts(List<Appointment> held) {
		return held.stream().map((appointment) -> appointment.post().id()).collect(Collectors.toSet());
	}

}
