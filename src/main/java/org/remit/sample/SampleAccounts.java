package org.remit.sample;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.AccountForm;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.AreaForm;
import org.remit.people.accounts.Areas;
import org.remit.people.accounts.Passwords;
import org.remit.platform.actor.Role;

/** The accounts that README.md lists, all with one password that everybody knows. */
@Component
class SampleAccounts {

	static final UUID CHILDREN = SampleActors.id("Children's Services");

	static final UUID ADULTS = SampleActors.id("Adult Social Care and Health");

	static final UUID PLACE = SampleActors.id("Environment and Place");

	private static final String PASSWORD = "sample-council-2026";

	private final Accounts accounts;

	private final Areas areas;

	private final Passwords passwords;

	SampleAccounts(Accounts accounts, Areas areas, Passwords passwords) {
		this.accounts = accounts;
		this.areas = areas;
		this.passwords = passwords;
	}

	void loadAreas() {
		area(CHILDREN, "Children\u2019s Services");
		area(ADULTS, "Adult Social Care and Health");
		area(PLACE, "Environment and Place");
	}

	private void area(UUID id, String name) {
		this.areas.add(SampleActors.LOADER, new AreaForm(id, name, null));
	}

	void load() {
		String hash = this.passwords.hash(PASSWORD);
		add("administrator", "Ottoline Vance", hash, Set.of(Role.ADMINISTRATOR), Set.of(), null);
		add("officer", "Kwame Lindqvist", hash, Set.of(Role.OFFICER), Set.of(CHILDREN), null);
		add("officer2", "Siobhan Petrakis", hash, Set.of(Role.OFFICER), Set.of(ADULTS), null);
		add("democratic", "Hamish Delacroix", hash, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
		add("democratic2", "Rosalind Achterberg", hash, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
		add("member", "Tobias Fennimore", hash, Set.of(Role.MEMBER), Set.of(), SampleRegister.FENNIMORE);
	}

	private void add(String username, String name, String hash, Set<Role> roles, Set<UUID> areas, UUID person) {
		AccountForm form = new AccountForm(SampleActors.id(username), username, name, roles, areas, person, null);
		this.accounts.add(SampleActors.LOADER, form, hash, false);
	}

}
