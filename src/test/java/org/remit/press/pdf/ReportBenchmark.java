package org.remit.press.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Prints what a written report of some 20 pages takes, beside one of a quarter of it,
 * since times depend on the machine; they are those of the processor, so that others at
 * work on it don't count: numbered paragraphs, bullets of three levels, a table of
 * figures in each section. Once warm it should be under a second. Not a test: run its
 * main method from an IDE, or with the test class path.
 */
public final class ReportBenchmark {

	private static final String WORDS = "The member reports to Council on what was done since the last meeting. ";

	private static final int WHOLE = 16;

	private ReportBenchmark() {
	}

	/**
	 * With a folder as argument, the file is put there to be looked at.
	 */
	public static void main(String[] arguments) throws IOException {
		LoggingSystem.get(ReportBenchmark.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
		double cold = milliseconds(WHOLE);
		for (int i = 0; i < 30; i++) {
			milliseconds(WHOLE / 4);
		}
		double quarter = median(WHOLE / 4);
		double whole = median(WHOLE);
		byte[] pdf = print(WHOLE);
		try (PDDocument opened = Loader.loadPDF(pdf)) {
			System.out.printf("%d pages, %d kB%n", opened.getNumberOfPages(), pdf.length / 1000);
		}
		System.out.printf("first: %.0f ms, %.1f times a warm one%n", cold, cold / whole);
		System.out.printf("warm: %.0f ms, %.1f times a quarter of it%n", whole, whole / quarter);
		if (arguments.length > 0) {
			Files.write(Path.of(arguments[0], "report.pdf"), pdf);
		}
	}

	private static byte[] print(int sections) {
		return new Pdfs().of(Samples.page(report(sections)));
	}

	/** A page and a quarter each. */
	private static String report(int sections) {
		return IntStream.range(0, sections)
			.mapToObj(ReportBenchmark::section)
			.collect(Collectors.joining("", "<article class='remit-document'><h1>Report of the executive member</h1>",
					"</article>"));
	}

	private static String section(int at) {
		return "<section class='remit-report__section' id='section-%d'><h2>Priority %d</h2>".formatted(at, at + 1)
				+ IntStream.rangeClosed(1, 5)
					.mapToObj((
							number) -> "<div class='remit-report__block' id='block-%1$d'><p><span class='remit-report__number'>%1$d.</span> %2$s</p></div>"
								.formatted(at * 5 + number, WORDS.repeat(6)))
					.collect(Collectors.joining())
				+ "<ul><li>First<ul><li>Second<ul><li>Third</li></ul></li></ul></li><li>%s</li></ul>".formatted(WORDS)
				+ table() + "</section>";
	}

	private static String table() {
		return IntStream.rangeClosed(1, 8)
			.mapToObj((row) -> "<tr><th scope='row'>Children looked after %d</th><td>552</td><td>541</td></tr>"
				.formatted(row))
			.collect(Collectors.joining("",
					"<table><caption>Figures</caption><thead><tr><th scope='col'>Measure</th><th scope='col'>June</th>"
							+ "<th scope='col'>March</th></tr></thead><tbody>",
					"</tbody></table>"));
	}

	private static double median(int sections) {
		double[] times = new double[11];
		for (int i = 0; i < times.length; i++) {
			times[i] = milliseconds(sections);
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	private static double milliseconds(int sections) {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		print(sections);
		return (thread.getCurrentThreadCpuTime() - start) / 1e6;
	}

}
