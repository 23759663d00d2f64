package org.remit.people.appointments;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Appoints people and corrects appointments. */
@Controller
@RequestMapping("/manage/appointments")
class AppointmentController extends Changing<Appointment, AppointmentForm> {

	private final Appointments appointments;

	private final AppointmentPage page;

	AppointmentController(Appointments appointments, AppointmentPage page, Saving saving) {
		super(saving, "people/appointments/appointment");
		this.appointments = appointments;
		this.page = page;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID post, @RequestParam(required = false) UUID person, Actor actor, Model model) {
		Registrars.require(actor);
		if (person == null) {
			return "redirect:/manage/appointments/person?post=" + post;
		}
		return open(this.page.showBlank(post, person, model), model);
	}

	@PostMapping
	String appoint(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return attempt(errors, () -> this.appointments.appoint(actor, form), flash)
			.ifRefused(() -> this.page.showWhoAndWhat(form, model))
			.orShow(formView());
	}

	@Override
	protected Appointment show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		return this.page.show(id, model);
	}

	@Override
	protected AppointmentForm form(Appointment appointment) {
		return AppointmentForm.of(appointment);
	}

	@Override
	protected Appointment change(Actor actor, UUID id, AppointmentForm form) {
		return this.appointments.change(actor, id, form);
	}

	@Override
	protected Saved saved(Appointment appointment) {
		return new Saved("Saved the appointment of %s.".formatted(appointment.person().fullName()),
				"/manage/posts/" + appointment.post().id());
	}

}
