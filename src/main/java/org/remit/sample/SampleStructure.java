package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.designations.DesignationForm;
import org.remit.people.designations.DesignationKind;
import org.remit.people.designations.Designations;
import org.remit.people.posts.PostLineForm;
import org.remit.people.posts.PostLines;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;

/**
 * Which of the sample council's posts answer to which statute and to which other post.
 * The lead member for children's services was one member of the executive until 2018 and
 * is the deputy mayor since.
 */
@Component
class SampleStructure {

	private static final LocalDate START = SampleHistory.START;

	private final Designations designations;

	private final PostLines lines;

	private final SettableClock clock;

	SampleStructure(Designations designations, PostLines lines, SettableClock clock) {
		this.designations = designations;
		this.lines = lines;
		this.clock = clock;
	}

	void load() {
		LocalDate merged = SampleHistory.MERGED;
		designate(DesignationKind.LEAD_MEMBER_CHILDREN, SampleHistory.CHILDREN_MEMBER, START, merged, false);
		designate(DesignationKind.LEAD_MEMBER_CHILDREN, SampleRegister.DEPUTY_MAYOR, merged.plusDays(1), null, false);
		designate(DesignationKind.LEAD_MEMBER_CHILDREN, SampleRegister.ADULT_MEMBER, LocalDate.of(2023, 3, 1), null,
				true);
		designate(DesignationKind.DIRECTOR_CHILDREN, SampleRegister.CHILDREN_DIRECTOR, START, null, false);
		designate(DesignationKind.HEAD_OF_PAID_SERVICE, SampleRegister.CHIEF_EXECUTIVE, START, null, false);
		designate(DesignationKind.MONITORING_OFFICER, SampleHistory.MONITORING, START, null, false);
		designate(DesignationKind.SECTION_151, SampleHistory.FINANCE, START, null, false);
		answer(SampleRegister.MAYOR, START, SampleRegister.ADULT_MEMBER, SampleRegister.ENVIRONMENT_MEMBER);
		answer(SampleRegister.MAYOR, merged.plusDays(1), SampleRegister.DEPUTY_MAYOR);
		answerUntil(merged, SampleHistory.OLD_DEPUTY, SampleHistory.CHILDREN_MEMBER);
		answer(SampleRegister.CHIEF_EXECUTIVE, START, SampleRegister.CHILDREN_DIRECTOR, SampleRegister.ADULT_DIRECTOR,
				SampleRegister.PLACE_DIRECTOR, SampleHistory.FINANCE, SampleHistory.MONITORING);
		answer(SampleRegister.CHILDREN_DIRECTOR, LocalDate.of(2022, 4, 4), SampleRegister.EARLY_HELP);
	}

	private void designate(DesignationKind kind, UUID post, LocalDate from, LocalDate to, boolean supporting) {
		UUID id = SampleActors.id("%s %s %s".formatted(kind, post, from));
		this.clock.on(from, () -> this.designations.designate(SampleActors.LOADER, new DesignationForm(id, kind, post,
				supporting, new DesignationForm.Days(from, to), from, to, Decision.NONE, null)));
	}

	private void answer(UUID superior, LocalDate from, UUID... posts) {
		for (UUID post : posts) {
			draw(post, superior, from, null);
		}
	}

	private void answerUntil(LocalDate to, UUID... posts) {
		for (UUID post : posts) {
			draw(post, SampleRegister.MAYOR, START, to);
		}
	}

	private void draw(UUID post, UUID superior, LocalDate from, LocalDate to) {
		PostLineForm form = new PostLineForm(SampleActors.id(post + " answers to " + superior), superior, from, to,
				null);
		this.clock.on(from, () -> this.lines.draw(SampleActors.LOADER, post, form));
	}

}
