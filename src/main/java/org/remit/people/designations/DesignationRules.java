package org.remit.people.designations;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.remit.people.posts.Post;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.council.Councils;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/**
 * What a designation must be like. The database's constraints say the same; asking first
 * tells people which one stands in the way.
 */
@Component
class DesignationRules {

	private final DesignationRepository designations;

	private final Councils councils;

	DesignationRules(DesignationRepository designations, Councils councils) {
		this.designations = designations;
		this.councils = councils;
	}

	void check(DesignationForm form, Post post, String field) {
		checkDays(form);
		if (!form.supporting() && form.days().startsOn().isBefore(post.soleFrom())) {
			throw new RuleBroken("post", "Several people share %s in that time, and one person answers to the statute"
				.formatted(post.title()));
		}
		this.designations
			.findConflicts(form.kind(), form.post(), form.id(), form.days().startsOn(),
					Post.until(form.days().endsOn()), form.supporting())
			.stream()
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken(field, words(other, form));
			});
	}

	private static void checkDays(DesignationForm form) {
		if (form.days().endsOn() == null && form.endAnnouncedOn() != null) {
			throw new RuleBroken("endsOn", "Enter the last day, or leave the announcement of the end out");
		}
		if (form.days().endsOn() != null && form.days().endsOn().isBefore(form.days().startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.days().startsOn())));
		}
	}

	private String words(Designation other, DesignationForm form) {
		boolean samePost = other.post().id().equals(form.post());
		return "%s %s the %s in that time (%s). End or change that designation first".formatted(other.post().title(),
				verb(other, samePost), label(other.kind()), TermWords.of(other.term()));
	}

	private static String verb(Designation other, boolean samePost) {
		String already = samePost ? "already " : "";
		return already + (other.isSupporting() ? "supports" : "is");
	}

	/** As the audit trail tells it. */
	String summary(Designation designation) {
		return "%s%s, %s, announced on %s".formatted(designation.isSupporting() ? "to support the " : "",
				label(designation.kind()), TermWords.of(designation.term()), Day.write(designation.announcedOn()));
	}

	private String label(DesignationKind kind) {
		return StringUtils.uncapitalize(kind.label(this.councils.current().jurisdiction()));
	}

}
