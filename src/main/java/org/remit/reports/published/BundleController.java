package org.remit.reports.published;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.NotFound;
import org.remit.press.pdf.Pdfs;

/** All reports to a board on one day, as one file with contents. */
@Controller
class BundleController {

	private final Boards boards;

	private final PublishedReports reports;

	private final Bundles bundles;

	private final Pdfs pdfs;

	BundleController(Boards boards, PublishedReports reports, Bundles bundles, Pdfs pdfs) {
		this.boards = boards;
		this.reports = reports;
		this.bundles = bundles;
		this.pdfs = pdfs;
	}

	@GetMapping("/boards/{address:[a-z0-9-]{1,200}}/meetings/{day:\\d{4}-\\d{2}-\\d{2}}/reports.pdf")
	ResponseEntity<byte[]> give(@PathVariable String address,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, HttpServletRequest request,
			HttpServletResponse response) {
		Board board = this.boards.at(address).filter(Board::isPublic).orElseThrow(() -> new NotFound("No such board"));
		List<PublishedReport> reports = this.reports.today(ReportMentions.BOARD, board.id())
			.stream()
			.filter((report) -> report.day().equals(day))
			.toList();
		if (reports.isEmpty()) {
			throw new NotFound("No reports of that day");
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"inline; filename=\"%s-%s-reports.pdf\"".formatted(board.slug(), day))
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.pdfs.of(this.bundles.of(board, day, reports, request, response)));
	}

}
