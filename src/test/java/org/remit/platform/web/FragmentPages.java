package org.remit.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

import org.remit.platform.layout.PageLayout;
import org.remit.platform.time.SettableClock;

/** A page with every form fragment, on the layout but without council and database. */
@ImportAutoConfiguration({ DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
		ThymeleafAutoConfiguration.class, ValidationAutoConfiguration.class })
@Import({ WebConfiguration.class, PageLayout.class, FormErrors.class, FormValues.class, FormBinding.class,
		PartlyReadForms.class, FragmentPages.Pages.class })
public class FragmentPages {

	static final UUID LEADER = UUID.fromString("00000000-0000-0000-0000-00000000000a");

	static final UUID DEPUTY = UUID.fromString("00000000-0000-0000-0000-00000000000b");

	private static final MockMvc MVC = start();

	private static MockMvc start() {
		AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
		context.setServletContext(new MockServletContext());
		context.register(FragmentPages.class);
		context.refresh();
		return MockMvcBuilders.webAppContextSetup(context).build();
	}

	@Bean
	static SettableClock clock() {
		return new SettableClock(Clock.systemUTC());
	}

	public static Document open(RequestBuilder request) {
		try {
			return Jsoup.parse(MVC.perform(request).andReturn().getResponse().getContentAsString());
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	enum Season {

		SPRING, SUMMER

	}

	record Form(UUID id, @NotBlank(message = "Enter a title") String title, String scope, int seats, LocalDate starts,
			@NotNull(message = "Choose a post") UUID post, Season season, boolean visible, List<UUID> areas) {
	}

	@Controller
	@TestComponent
	static class Pages {

		@ModelAttribute
		void choices(Model model) {
			model.addAttribute("posts",
					List.of(Option.of(LEADER, "Leader", "Of the council"), Option.of(DEPUTY, "Deputy")));
			model.addAttribute("seasons",
					List.of(Option.of(Season.SPRING, "Spring"), Option.of(Season.SUMMER, "Summer")));
			model.addAttribute("yesNo", List.of(Option.of(true, "Yes"), Option.of(false, "No")));
		}

		@GetMapping("/form")
		String show(Model model) {
			model.addAttribute("form", new Form(LEADER, "Leader \"of\" <it>", "One\nTwo", 3, LocalDate.of(2019, 9, 4),
					DEPUTY, Season.SUMMER, true, List.of(LEADER, DEPUTY)));
			return "fragments/form";
		}

		@PostMapping("/form")
		String save(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
			if (!errors.hasErrors()) {
				errors.reject("stale", "Someone else changed this");
			}
			return "fragments/form";
		}

		@GetMapping("/broken")
		String broken() {
			return "error/5xx";
		}

		@GetMapping("/plain")
		String plain(Model model) {
			model.addAttribute("done", "Saved.");
			model.addAttribute("demonstration", true);
			model.addAttribute("rows", new Listing.Page<>(List.of(), 2, 3, 120, "/plain?page=1", "/plain?page=3"));
			return "fragments/plain";
		}

	}

}
