package org.remit.press.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import org.remit.press.manuscript.Printable;

/**
 * Prints what a matrix of 1,000 rows with 5,000 items takes in time and memory, beside
 * one of a fifth of it, since times depend on the machine. Not a test: run its main
 * method from an IDE, or with the test class path.
 */
public final class MatrixBenchmark {

	private MatrixBenchmark() {
	}

	/**
	 * With a folder as argument, the files are put there to be looked at.
	 */
	public static void main(String[] arguments) throws IOException {
		LoggingSystem.get(MatrixBenchmark.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
		for (int rows : new int[] { 60, 200, 1000 }) {
			byte[] pdf = measure(rows);
			if (arguments.length > 0) {
				Files.write(Path.of(arguments[0], "matrix-" + rows + ".pdf"), pdf);
			}
		}
	}

	private static byte[] measure(int rows) throws IOException {
		Printable page = Samples.landscape(Samples.matrix(rows));
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		long start = System.nanoTime();
		byte[] pdf = new Pdfs().of(page);
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum();
		try (PDDocument opened = Loader.loadPDF(pdf)) {
			System.out.printf("%d rows, %d items: %.1f s, at most %d MB of heap, %d pages, %d kB%n", rows, rows * 5,
					seconds, peak >> 20, opened.getNumberOfPages(), pdf.length / 1000);
		}
		return pdf;
	}

}
