package org.remit.platform.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The form fragments with a form of every type: nothing that was typed is lost. */
class FormFragmentTests {

	@Test
	void x() {
		System.out.println(FragmentPages.open(unreadable()).select("main"));
		System.out.println(FragmentPages.open(post("/form").param("title", "").param("id", FragmentPages.LEADER.toString())));
		System.out.println(FragmentPages.open(get("/plain")));
	}

	private static MockHttpServletRequestBuilder unreadable() {
		return post("/form").param("id", FragmentPages.LEADER.toString())
			.param("title", "")
			.param("scope", "One\n\tTwo")
			.param("seats", "many")
			.param("starts", "30 February 2019")
			.param("post", "not-a-uuid")
			.param("season", "MONSOON")
			.param("visible", "perhaps")
			.param("areas", FragmentPages.DEPUTY.toString(), "nonsense");
	}

}
