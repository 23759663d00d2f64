package org.remit.platform.rooms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that a room has about a thing of a room below. */
@RemitTest
class MentionTests {

	private final ITemplateEngine templates;

	MentionTests(ITemplateEngine templates) {
		this.templates = templates;
	}

	@Test
	void standUnderTheirHeading() {
		MockServletContext servlets = new MockServletContext();
		WebContext page = new WebContext(JakartaServletWebApplication.buildApplication(servlets)
			.buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()));
		page.setVariable("groups", mentioned().published(thing("post")));
		Document shown = Jsoup.parse(this.templates.process("people/register/related", Set.of("related"), page));
		assertThat(shown.select("h2").eachText()).containsExactly("Portfolios");
		assertThat(shown.select("a").eachAttr("href")).containsExactly("/portfolios/children");
		assertThat(shown.select("a").text()).isEqualTo("Children");
	}

	@Test
	void haveNoHeadingWithoutLinks() {
		assertThat(mentioned().published(thing("person"))).isEmpty();
	}

	@Test
	void areForStaffWhereTheyAreOnlyBeingWritten() {
		assertThat(mentioned().written(thing("post"))).extracting(Mention::text).containsExactly("A draft");
	}

	private static Thing thing(String kind) {
		return new Thing(kind, UUID.randomUUID(), "/somewhere/of-its-own");
	}

	private static Mentioned mentioned() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("portfolios", new Portfolios());
		return new Mentioned(beans.getBeanProvider(Mentions.class));
	}

	private static final class Portfolios implements Mentions {

		@Override
		public Map<UUID, List<Mention>> published(Collection<Thing> things) {
			return say(things, "Children");
		}

		@Override
		public Map<UUID, List<Mention>> written(Collection<Thing> things) {
			return say(things, "A draft");
		}

		private static Map<UUID, List<Mention>> say(Collection<Thing> things, String text) {
			return things.stream()
				.collect(Collectors.toMap(Thing::id, (thing) -> thing.kind().equals("post")
						? List.of(new Mention("Portfolios", text, "/portfolios/children")) : List.of()));
		}

	}

}
