package org.remit.press.pdf;

import java.util.Arrays;
import java.util.function.Supplier;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Prints how long printing takes, as ratios, since times depend on the machine. Not a
 * test: run its main method from an IDE, or with the test class path.
 */
public final class PdfBenchmark {

	private PdfBenchmark() {
	}

	public static void main(String[] arguments) {
		LoggingSystem.get(PdfBenchmark.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
		Supplier<byte[]> five = () -> new Pdfs().of(Samples.page(Samples.sections(11)));
		Supplier<byte[]> twenty = () -> new Pdfs().of(Samples.page(Samples.sections(50)));
		double cold = milliseconds(five);
		double afterOne = milliseconds(five);
		for (int i = 0; i < 60; i++) {
			five.get();
		}
		double warm = median(five);
		System.out.printf("5 pages, first: %.0f ms, %.1f times a warm one%n", cold, cold / warm);
		System.out.printf("5 pages, second: %.0f ms, %.1f times a warm one%n", afterOne, afterOne / warm);
		System.out.printf("5 pages, warm: %.0f ms, %d kB%n", warm, five.get().length / 1000);
		double long20 = median(twenty);
		System.out.printf("20 pages, warm: %.0f ms, %.1f times 5 pages%n", long20, long20 / warm);
	}

	private static double median(Supplier<byte[]> print) {
		double[] times = new double[15];
		for (int i = 0; i < times.length; i++) {
			times[i] = milliseconds(print);
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	private static double milliseconds(Supplier<byte[]> print) {
		long start = System.nanoTime();
		print.get();
		return (System.nanoTime() - start) / 1e6;
	}

}
