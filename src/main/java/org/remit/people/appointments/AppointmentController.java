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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Appoints people and corrects appointments. */
@Controller
@RequestMapping("/manage/appointments")
class AppointmentController {

	private static final String FORM = "people/appointments/appointment";

	private final Appointments appointments;

	private final AppointmentPage page;

	private final Saving saving;

	AppointmentController(Appointments appointments, AppointmentPage page, Saving saving) {
		this.appointments = appointments;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID post, @RequestParam(required = false) UUID person, Actor actor, Model model) {
		Registrars.require(actor);
		if (person == null) {
			return "redirect:/manage/appointments/person?post=" + post;
		}
		this.page.showBlank(post, person, model);
		return FORM;
	}

	@PostMapping
	String appoint(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.appointments.appoint(actor, form), next));
		if (errors.hasErrors()) {
			this.page.showWhoAndWhat(form, model);
		}
		return view;
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", AppointmentForm.of(this.page.show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.appointments.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", AppointmentForm.of(this.page.show(id, model)));
		}
		return view;
	}

	private static String saved(Appointment appointment, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved the appointment of %s.".formatted(appointment.person().fullName()));
		return "redirect:/manage/posts/" + appointment.post().id();
	}

}
