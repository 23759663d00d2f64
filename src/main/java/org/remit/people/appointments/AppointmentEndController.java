package org.remit.people.appointments;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Ends an appointment. */
@Controller
@RequestMapping("/manage/appointments/{id}/end")
class AppointmentEndController {

	private static final String FORM = "people/appointments/end";

	private final Appointments appointments;

	private final AppointmentPage page;

	private final Saving saving;

	private final SettableClock clock;

	AppointmentEndController(Appointments appointments, AppointmentPage page, Saving saving, SettableClock clock) {
		this.appointments = appointments;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", AppointmentEnd.of(this.page.show(id, model), this.clock.today()));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @Valid @ModelAttribute("form") AppointmentEnd form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> ended(this.appointments.end(actor, id, form), next))
			.theirs(model, () -> AppointmentEnd.of(this.page.show(id, model), this.clock.today()))
			.orShow(FORM);
	}

	private static String ended(Appointment appointment, RedirectAttributes next) {
		next.addFlashAttribute("done",
				"Saved the end of %s\u2019s appointment.".formatted(appointment.person().fullName()));
		return "redirect:/manage/posts/" + appointment.post().id();
	}

}
