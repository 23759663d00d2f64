package org.remit.law.sources;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Adding;
import org.remit.platform.web.Saving;

/** Adds and changes sources. */
@Controller
@RequestMapping("/manage/sources")
class SourceController extends Adding<Source, SourceForm> {

	private final Sources sources;

	private final SourcePages pages;

	SourceController(Sources sources, SourcePages pages, Saving saving) {
		super(saving, "law/sources/form");
		this.sources = sources;
		this.pages = pages;
	}

	@ModelAttribute
	void choices(Model model) {
		SourceChoices.ofSource(model);
	}

	@Override
	protected SourceForm blank(Actor actor) {
		Registrars.require(actor);
		return SourceForm.blank();
	}

	@Override
	protected Source add(Actor actor, SourceForm form) {
		return this.sources.add(actor, form);
	}

	@Override
	protected Source show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		return this.pages.source(id, model);
	}

	@Override
	protected SourceForm form(Source source) {
		return SourceForm.of(source);
	}

	@Override
	protected Source change(Actor actor, UUID id, SourceForm form) {
		return this.sources.change(actor, id, form);
	}

	@Override
	protected Saved saved(Source source) {
		return new Saved("Saved %s.".formatted(source.title()), "/manage/sources/" + source.id());
	}

}
