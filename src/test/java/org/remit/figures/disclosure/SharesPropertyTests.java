package org.remit.figures.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever shares of whatever periods are shown: nobody who tries all numbers for all
 * quarters works out a small one, and none is hidden for nothing.
 */
class SharesPropertyTests {

	private static final int TABLES = 300;

	private static final int QUARTERS = 4;

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

	static LongStream seeds() {
		return LongStream.range(0, 10).map((batch) -> batch * TABLES);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void showsAShareOnlyWhereNoSmallNumberFollowsAndHidesItOnlyWhereOneDoes(long first) {
		for (long seed = first; seed < first + TABLES; seed++) {
			Random random = new Random(seed);
			Shares shares = new Shares(3 + random.nextInt(3), random.nextBoolean());
			long[] numerators = numbers(random);
			long[] others = numbers(random);
			List<Share> shown = new ArrayList<>();
			for (int at = 0; at < 6; at++) {
				Share share = share(random, shares, numerators, others);
				Optional<Reason> hidden = shares.hides(share, shown);
				List<Share> known = Stream.concat(shown.stream(), Stream.of(share)).toList();
				assertThat(givesAway(known, shares, numerators, others))
					.as("seed %d: %s of %s is hidden: %s", seed, shares, known, hidden)
					.isEqualTo(hidden.isPresent());
				hidden.ifPresentOrElse((reason) -> {
				}, () -> shown.add(share));
			}
		}
	}

	/** Many of nobody, so that rolling years meet in quarters without anybody. */
	private static long[] numbers(Random random) {
		return random.longs(QUARTERS, 0, 10).map((number) -> Math.max(0, number - 3)).toArray();
	}

	private static Share share(Random random, Shares shares, long[] numerators, long[] others) {
		int from = random.nextInt(QUARTERS);
		int until = from + 1 + random.nextInt(QUARTERS - from);
		long numerator = sum(numerators, from, until);
		long other = sum(others, from, until);
		return new Share(APRIL.plusMonths(3L * from), APRIL.plusMonths(3L * until), numerator,
				shares.partsOfWhole() ? numerator + other : other);
	}

	private static boolean givesAway(List<Share> known, Shares shares, long[] numerators, long[] others) {
		List<long[]> firsts = worlds(known, Share::numerator, numerators);
		List<long[]> seconds = worlds(known,
				shares.partsOfWhole() ? (share) -> share.denominator() - share.numerator() : Share::denominator,
				others);
		for (int from = 0; from < QUARTERS; from++) {
			for (int until = from + 1; until <= QUARTERS; until++) {
				Set<Long> first = sums(firsts, from, until);
				Set<Long> second = sums(seconds, from, until);
				Set<Long> both = first.stream()
					.flatMap((one) -> second.stream().map((other) -> one + other))
					.collect(Collectors.toSet());
				if (isSmall(first, shares) || isSmall(second, shares)
						|| shares.partsOfWhole() && isSmall(both, shares)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isSmall(Set<Long> possible, Shares shares) {
		return possible.size() == 1 && possible.stream().allMatch((one) -> one > 0 && one < shares.threshold());
	}

	private static Set<Long> sums(List<long[]> worlds, int from, int until) {
		return worlds.stream().map((world) -> sum(world, from, until)).collect(Collectors.toSet());
	}

	/** Every number for every quarter that fits what is known. */
	private static List<long[]> worlds(List<Share> known, ToLongFunction<Share> number, long[] truth) {
		List<long[]> worlds = new ArrayList<>();
		attempt(new long[QUARTERS], 0, known, number, truth, worlds);
		return worlds;
	}

	private static void attempt(long[] world, int at, List<Share> known, ToLongFunction<Share> number, long[] truth,
			List<long[]> worlds) {
		if (at == QUARTERS) {
			worlds.add(world.clone());
			return;
		}
		for (world[at] = 0; world[at] <= truth[at] + 2; world[at]++) {
			boolean fits = known.stream()
				.filter((share) -> quarter(share.until()) == at + 1)
				.allMatch((share) -> sum(world, quarter(share.from()), at + 1) == number.applyAsLong(share));
			if (fits) {
				attempt(world, at + 1, known, number, truth, worlds);
			}
		}
	}

	private static int quarter(LocalDate day) {
		return (int) (APRIL.until(day).toTotalMonths() / 3);
	}

	private static long sum(long[] numbers, int from, int until) {
		return LongStream.of(numbers).skip(from).limit(until - from).sum();
	}

}
