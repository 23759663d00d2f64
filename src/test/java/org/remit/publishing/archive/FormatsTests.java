package org.remit.publishing.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.remit.people.posts.Posts;
import org.remit.portfolios.portfolios.Section;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.portfolios.portfolios.Typed;
import org.remit.press.odt.OpenedOdt;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Hash;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** One edition as page, paper and data. */
@RemitTest
class FormatsTests {

	private static final List<String> IN_PRINT = List.of("wording", "portfolio", "title", "holders", "name",
			"leadOfficers", "parts", "heading", "text", "items", "links", "label", "targets");

	private static final String LINES = "article h1, article dd a, article h2, article li, article section > p";

	private static final String FUNCTIONS = """
			Fostering \u2018and\u2019 adoption \u2013 all of it
			Quality
			  Early help & \u201ccare\u201d
			    Family casework <one>
			  Youth voice
			Leaving care""";

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Posts posts;

	FormatsTests(Pages pages, TestPortfolios portfolios, Posts posts) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.posts = posts;
	}

	@Test
	void haveTheSameLinesInTheSameOrderAsThePage() throws IOException {
		UUID id = aFullOne();
		List<String> lines = lines(this.pages.get(this.portfolios.address(id)));
		assertThat(lines).hasSizeGreaterThan(15).contains("Family casework <one>", "Elected Mayor", "A last word.");
		inOrder(strings(json(id).path("content")), lines);
		inOrder(List.of(plain(pdf(id))), lines.stream().map(FormatsTests::plain).toList());
	}

	@Test
	void haveAsTextAllTheWordsOfThePage() {
		UUID id = aFullOne();
		Page page = this.pages.get(this.portfolios.address(id));
		assertThat(odt(this.portfolios.address(id) + ".odt").letters())
			.isEqualTo(OpenedOdt.letters(page.document().selectFirst("article")));
		assertThat(odt(this.portfolios.address(id) + "/editions/1.odt").letters()).contains("Edition1,inforcefrom");
	}

	@Test
	void sayInTheDataWhatStandsBesideTheText() {
		UUID id = aFullOne();
		this.portfolios.change(id);
		this.portfolios.publish(id);
		JsonNode data = json(id);
		EditionFacts live = this.portfolios.standing(id).live();
		assertThat(data.path("council").asString()).isEqualTo("Aldermoor Borough Council");
		assertThat(data.path("kind").asString()).isEqualTo("portfolio");
		assertThat(data.path("title").asString()).isEqualTo(this.portfolios.title(id));
		assertThat(data.path("address").asString()).isEqualTo(this.portfolios.address(id));
		assertThat(data.path("edition").asInt()).isEqualTo(2);
		assertThat(data.path("editions").values()).extracting(JsonNode::asInt).containsExactly(2, 1);
		assertThat(data.path("inForceFrom").asString()).isEqualTo(live.inForceFrom().toString());
		assertThat(data.path("publishedAt").asString()).isEqualTo(live.publishedAt().toString());
		assertThat(data.path("changeNote").asString()).isEqualTo("Something changed.");
		assertThat(data.path("content").path("schema").asInt()).isEqualTo(1);
	}

	/** Whoever has the data can check it without asking anybody. */
	@Test
	void carryTheHashOfTheCanonicalSnapshot() {
		UUID id = aFullOne();
		JsonNode data = json(id);
		assertThat(data.path("sha256").asString()).isEqualTo(Hash.of(data.path("content").toString()));
	}

	@Test
	void nestTheDataAsThePageIsNested() {
		JsonNode functions = part(json(aFullOne()), "serviceFunctions").path("items");
		assertThat(functions.values()).extracting((item) -> item.path("text").asString())
			.containsExactly("Fostering \u2018and\u2019 adoption \u2013 all of it", "Quality", "Leaving care");
		JsonNode quality = functions.path(1).path("items");
		assertThat(quality.path(0).path("items").path(0).path("text").asString()).isEqualTo("Family casework <one>");
		assertThat(quality.path(1).path("text").asString()).isEqualTo("Youth voice");
	}

	@Test
	void nameTheFilesAfterTheEdition() {
		UUID id = aFullOne();
		Page pdf = this.pages.get(this.portfolios.address(id) + ".pdf");
		assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(pdf.header("Content-Disposition")).isEqualTo("inline; filename=\"%s-edition-1.pdf\""
			.formatted(this.portfolios.address(id).substring("/portfolios/".length())));
		Page odt = this.pages.get(this.portfolios.address(id)).click("Text document of edition 1 (ODT)");
		assertThat(odt.header("Content-Type")).isEqualTo("application/vnd.oasis.opendocument.text");
		assertThat(odt.header("Content-Disposition")).endsWith("-edition-1.odt\"");
		assertThat(this.pages.get(this.portfolios.address(id) + ".json").header("Content-Type"))
			.isEqualTo("application/json");
	}

	private OpenedOdt odt(String address) {
		return OpenedOdt.of(this.pages.get(address).bytes());
	}

	private UUID aFullOne() {
		UUID post = this.posts.all()
			.stream()
			.filter((one) -> one.title().equals("Elected Mayor"))
			.findFirst()
			.orElseThrow()
			.id();
		UUID other = this.portfolios.addPublished();
		return this.portfolios.addPublished(
				(typed) -> sections(typed.holder(post).officers(post)).link("Budgets", other).link("Drugs", null));
	}

	private static Typed sections(Typed typed) {
		return typed.scope("First paragraph.\nSecond paragraph.")
			.write(Section.POLICY_FRAMEWORK, "Children Act 1989\nCare Act 2014")
			.write(Section.OTHER_PLANS, "Corporate Plan\nEarly Help Strategy")
			.functions(FUNCTIONS)
			.write(Section.PARTNERSHIPS, "Safeguarding Board")
			.write(Section.CLOSING, "A last word.");
	}

	/**
	 * What a reader reads in the statement: every piece of text that stands by itself.
	 */
	private static List<String> lines(Page page) {
		List<String> lines = new ArrayList<>();
		for (Element element : page.document().select(LINES)) {
			String text = element.normalName().equals("li") && element.select("> a").isEmpty() ? element.ownText()
					: element.text();
			Stream.of(text.split(": |:$")).map(String::strip).filter((line) -> !line.isEmpty()).forEach(lines::add);
		}
		lines.removeIf((line) -> line.equals("Linked portfolios") || line.equals("all the other portfolios"));
		return lines;
	}

	private static void inOrder(List<String> texts, List<String> lines) {
		String all = String.join("\n", texts);
		int from = 0;
		for (String line : lines) {
			int at = all.indexOf(line, from);
			assertThat(at).as("\"%s\" after %s", line, from).isGreaterThanOrEqualTo(0);
			from = at;
		}
	}

	private JsonNode json(UUID id) {
		return JsonMapper.shared().readTree(this.pages.get(this.portfolios.address(id) + ".json").source());
	}

	private static JsonNode part(JsonNode data, String key) {
		return data.path("content")
			.path("parts")
			.valueStream()
			.filter((part) -> part.path("key").asString().equals(key))
			.findFirst()
			.orElseThrow();
	}

	/** All texts of the data in the order of the page, which is not that of the keys. */
	private static List<String> strings(JsonNode node) {
		if (node.isString()) {
			return List.of(node.asString());
		}
		return node.isObject()
				? IN_PRINT.stream().filter(node::has).flatMap((key) -> strings(node.get(key)).stream()).toList()
				: node.valueStream().flatMap((value) -> strings(value).stream()).toList();
	}

	private String pdf(UUID id) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.pages.get(this.portfolios.address(id) + ".pdf").bytes())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	/** Lines break elsewhere on paper. */
	private static String plain(String text) {
		return text.replaceAll("\\s+", "");
	}

}
