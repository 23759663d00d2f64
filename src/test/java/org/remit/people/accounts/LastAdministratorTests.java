package org.remit.people.accounts;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.data.domain.PageRequest;

import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Locks all administrators but its own for a moment, and unlocks them afterwards. */
@RemitTest
class LastAdministratorTests {

	private final Accounts accounts;

	private final TestAccounts test;

	LastAdministratorTests(Pages pages, Accounts accounts) {
		this.accounts = accounts;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void isNeitherLockedNorStripped() {
		Account last = this.test.add(Role.ADMINISTRATOR);
		alone(List.of(last), () -> {
			assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> lock(last));
			assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> strip(last)).withMessageContaining("only");
		});
		assertThat(this.test.now(last.id()).locked()).isFalse();
		assertThat(this.test.now(last.id()).roles()).containsExactly(Role.ADMINISTRATOR);
	}

	@Test
	void remainsWhenTwoLockEachOtherAtTheSameMoment() {
		for (int round = 0; round < 5; round++) {
			List<Account> two = List.of(this.test.add(Role.ADMINISTRATOR), this.test.add(Role.ADMINISTRATOR));
			alone(two, () -> {
				List<Boolean> done = Stream.of(() -> lock(two.get(0)), (Runnable) () -> strip(two.get(1)))
					.map((work) -> CompletableFuture.supplyAsync(() -> succeeds(work)))
					.toList()
					.stream()
					.map(CompletableFuture::join)
					.toList();
				assertThat(done).containsExactlyInAnyOrder(true, false);
			});
		}
	}

	private static boolean succeeds(Runnable work) {
		try {
			work.run();
			return true;
		}
		catch (RuleBroken ex) {
			return false;
		}
	}

	private void lock(Account account) {
		this.accounts.lock(TestAccounts.ADMINISTRATOR, account.id(), account.version());
	}

	private void strip(Account account) {
		this.accounts.change(TestAccounts.ADMINISTRATOR, account.id(), new AccountForm(account.id(), account.username(),
				account.name(), Set.of(Role.MEMBER), Set.of(), null, account.version()));
	}

	private void alone(List<Account> these, Runnable work) {
		List<Account> others = this.accounts.search("", PageRequest.of(0, 1000))
			.stream()
			.filter((account) -> account.roles().contains(Role.ADMINISTRATOR) && !account.locked())
			.filter((account) -> these.stream().noneMatch((one) -> one.id().equals(account.id())))
			.toList();
		others.forEach(this::lock);
		try {
			work.run();
		}
		finally {
			others.stream()
				.map((account) -> this.test.now(account.id()))
				.forEach(
						(account) -> this.accounts.unlock(TestAccounts.ADMINISTRATOR, account.id(), account.version()));
		}
	}

}
