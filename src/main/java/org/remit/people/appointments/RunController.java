package org.remit.people.appointments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;

/** Changes the terms of a whole run of appointments in one step. */
@Controller
@RequestMapping("/manage/posts/{id}/terms")
class RunController {

	private static final String FORM = "people/appointments/terms";

	private final Runs runs;

	private final AppointmentRepository repository;

	private final Posts posts;

	private final Saving saving;

	RunController(Runs runs, AppointmentRepository repository, Posts posts, Saving saving) {
		this.runs = runs;
		this.repository = repository;
		this.posts = posts;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", RunForm.of(show(id, model)));
		return FORM;
	}

	@PostMapping
	String redate(@PathVariable UUID id, @Valid @ModelAttribute("form") RunForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		Registrars.require(actor);
		List<Appointment> now = show(id, model);
		Set<UUID> known = now.stream().map(Appointment::id).collect(Collectors.toSet());
		if (!form.rows().stream().allMatch((row) -> row.appointment() == null || known.contains(row.appointment()))) {
			throw new NotFound("No such appointment to this post");
		}
		return this.saving.attempt(errors, () -> {
			this.runs.redate(actor, form.run());
			next.addFlashAttribute("done", "Saved the terms.");
			return "redirect:/manage/posts/" + id;
		}).theirs(model, () -> RunForm.of(now)).orShow(FORM);
	}

	private List<Appointment> show(UUID id, Model model) {
		Post post = this.posts.find(id).orElseThrow(() -> new NotFound("No such post"));
		List<Appointment> appointments = this.repository.findByPost(id);
		model.addAttribute("post", post);
		model.addAttribute("appointments",
				appointments.stream().collect(Collectors.toMap(Appointment::id, Function.identity())));
		return appointments;
	}

}
