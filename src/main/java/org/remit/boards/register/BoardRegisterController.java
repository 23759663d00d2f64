package org.remit.boards.register;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Rolls;
import org.remit.platform.council.Councils;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Day;
import org.remit.press.manuscript.Printable;
import org.remit.press.pdf.Pdfs;

/** All boards with their seats, holders, terms and vacancies on a day, to be printed. */
@Controller
class BoardRegisterController {

	private final Boards boards;

	private final Rolls rolls;

	private final ITemplateEngine templates;

	private final Pdfs pdfs;

	private final Councils councils;

	BoardRegisterController(Boards boards, Rolls rolls, ITemplateEngine templates, Pdfs pdfs, Councils councils) {
		this.boards = boards;
		this.rolls = rolls;
		this.templates = templates;
		this.pdfs = pdfs;
		this.councils = councils;
	}

	@GetMapping("/boards/register")
	String register(AsAt asAt, Model model) {
		model.addAttribute("rolls", rolls(asAt));
		return "boards/register/register";
	}

	@GetMapping("/boards/register.pdf")
	ResponseEntity<byte[]> pdf(AsAt asAt, Model model, HttpServletRequest request, HttpServletResponse response) {
		RefusedDay.check(model);
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.UK);
		context.setVariable("asAt", asAt);
		context.setVariable("rolls", rolls(asAt));
		byte[] pdf = this.pdfs.of(printable(this.templates.process("boards/register/register-print", context), asAt));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"boards-%s.pdf\"".formatted(asAt.day()))
			.contentType(MediaType.APPLICATION_PDF)
			.body(pdf);
	}

	private Printable printable(String html, AsAt asAt) {
		String council = this.councils.current().name();
		return new Printable(html, "Register of boards",
				"The boards of %s as at %s".formatted(council, Day.write(asAt.day())), council,
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/boards/register")
					.queryParam("on", asAt.day())
					.build()
					.toUri(),
				asAt.today().atStartOfDay(ZoneId.of("Europe/London")).toInstant());
	}

	private List<Roll> rolls(AsAt asAt) {
		List<Board> boards = this.boards.announced(asAt);
		Map<UUID, Roll> rolls = this.rolls.announced(boards, asAt);
		return boards.stream().map((board) -> rolls.get(board.id())).toList();
	}

}
