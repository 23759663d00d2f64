package org.remit.reports.published;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.remit.boards.boards.Board;
import org.remit.platform.council.Councils;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.press.manuscript.Printable;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;

/**
 * Binds the reports of a meeting into one document: contents first, then each report as
 * it was published, one level further down.
 */
@Component
class Bundles {

	private final ReportDocument kind;

	private final Archive archive;

	private final Formats formats;

	private final Councils councils;

	private final SettableClock clock;

	Bundles(ReportDocument kind, Archive archive, Formats formats, Councils councils, SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.formats = formats;
		this.councils = councils;
		this.clock = clock;
	}

	Printable of(Board board, LocalDate day, List<PublishedReport> reports, HttpServletRequest request,
			HttpServletResponse response) {
		String title = "Reports to the %s, %s".formatted(board.name(), Day.write(day));
		Element article = new Element("article").addClass("remit-document").attr("lang", "en-GB");
		article.appendElement("h1").text(title);
		Element contents = article.appendElement("ol").addClass("remit-bundle__contents");
		for (int at = 0; at < reports.size(); at++) {
			String place = "report-" + (at + 1);
			contents.appendElement("li").appendElement("a").attr("href", "#" + place).text(reports.get(at).title());
			article.appendChild(bound(reports.get(at), place, request, response));
		}
		String council = this.councils.current().name();
		return new Printable(article.outerHtml(), title, "%s, published by %s".formatted(title, council), council,
				address(board, day), this.clock.instant(), false);
	}

	private static URI address(Board board, LocalDate day) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/boards/%s/meetings/%s/reports.pdf".formatted(board.slug(), day))
			.build()
			.toUri();
	}

	private Element bound(PublishedReport report, String place, HttpServletRequest request,
			HttpServletResponse response) {
		Printable page = this.formats.printable(this.kind,
				this.archive.edition(this.kind, report.slug(), report.edition()), request, response);
		Element article = Jsoup.parse(page.html()).expectFirst("article.remit-document");
		for (int level = 5; level > 0; level--) {
			article.select("h" + level).tagName("h" + (level + 1));
		}
		article.select("[id]").forEach((one) -> one.id(place + "-" + one.id()));
		article.select("a[href^=#]")
			.forEach((one) -> one.attr("href", "#" + place + "-" + one.attr("href").substring(1)));
		return article.tagName("section").removeClass("remit-document").addClass("remit-bundle__report").id(place);
	}

}
