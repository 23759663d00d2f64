package org.remit.publishing.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People who press their buttons in the same moment. */
public final class Simultaneously {

	private Simultaneously() {
	}

	/** Does all of them at once and waits for all answers, in their order. */
	public static <T> List<T> run(List<Callable<T>> work) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(work.size());
		CyclicBarrier start = new CyclicBarrier(work.size());
		try {
			List<Future<T>> answers = work.stream().map((one) -> people.submit(() -> {
				start.await(30, TimeUnit.SECONDS);
				return one.call();
			})).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> answer : answers) {
				results.add(answer.get(60, TimeUnit.SECONDS));
			}
			return results;
		}
		finally {
			people.shutdownNow();
		}
	}

}
