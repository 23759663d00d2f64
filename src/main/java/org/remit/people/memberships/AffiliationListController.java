package org.remit.people.memberships;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.people.memberships.Composition.Share;
import org.remit.platform.time.AsAt;

/** The registers of wards and of political groups, with how many councillors each has. */
@Controller
class AffiliationListController {

	private final Affiliations affiliations;

	private final Groups groups;

	AffiliationListController(Affiliations affiliations, Groups groups) {
		this.affiliations = affiliations;
		this.groups = groups;
	}

	@GetMapping({ "/manage/wards", "/manage/groups" })
	String list(HttpServletRequest request, AsAt asAt, Model model) {
		AffiliationKind kind = AffiliationKind.at(request.getServletPath());
		Map<UUID, Integer> members = this.groups.members(kind, asAt.day())
			.stream()
			.collect(Collectors.toMap(Share::id, Share::councillors));
		model.addAttribute("kind", kind).addAttribute("members", members);
		model.addAttribute("all", this.affiliations.all(kind));
		model.addAttribute("composition", this.groups.composition(asAt.day()));
		return "people/memberships/affiliations";
	}

}
