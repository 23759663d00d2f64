package org.remit.people.posts;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.remit.platform.web.Option;

/** What can be chosen among the fields of a post. */
@ControllerAdvice(assignableTypes = PostController.class)
class PostChoices {

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return Stream.of(PostKind.values()).map((kind) -> Option.of(kind, kind.label())).toList();
	}

	@ModelAttribute("sharing")
	List<Option> sharing() {
		return List.of(Option.of(true, "One person", "Others may cover while the holder is absent."),
				Option.of(false, "Several people together", "Such as a job share."));
	}

	@ModelAttribute("visibility")
	List<Option> visibility() {
		return List.of(Option.of(true, "Everyone"),
				Option.of(false, "Staff only", "Neither the post nor its holders are shown to the public."));
	}

}
