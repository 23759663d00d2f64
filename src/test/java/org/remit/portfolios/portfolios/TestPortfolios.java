package org.remit.portfolios.portfolios;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.PortfolioDrafts;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Returns;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.State;
import org.remit.publishing.steps.Step;
import org.remit.publishing.steps.Submissions;
import org.remit.publishing.steps.Withdrawals;

/**
 * Portfolios of a test's own, in the area of the sample account {@code officer}, taken
 * through their steps by two people who have no other part in the tests. Found by
 * component scanning: a constructor parameter is enough.
 */
@Component
public class TestPortfolios {

	public static final Actor AUTHOR = actor("Una Author");

	public static final Actor APPROVER = actor("Ivo Approver");

	public static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Ada Administrator",
			Set.of(Role.ADMINISTRATOR), Set.of(), null);

	private final PortfolioDrafts drafts;

	private final Areas areas;

	private final Posts posts;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Returns returns;

	private final Publications publications;

	private final Withdrawals withdrawals;

	private final SettableClock clock;

	TestPortfolios(PortfolioDrafts drafts, Areas areas, Posts posts, Standings standings, Submissions submissions,
			Approvals approvals, Returns returns, Publications publications, Withdrawals withdrawals,
			SettableClock clock) {
		this.drafts = drafts;
		this.areas = areas;
		this.posts = posts;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.returns = returns;
		this.publications = publications;
		this.withdrawals = withdrawals;
		this.clock = clock;
	}

	private static Actor actor(String name) {
		return new Actor(UUID.randomUUID(), name, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
	}

	/** A draft with a title that nobody else has. */
	public UUID add() {
		return add((typed) -> typed);
	}

	public UUID add(UnaryOperator<Typed> fill) {
		Typed typed = new Typed(PortfolioForm.empty(area("Children\u2019s Services")));
		PortfolioForm form = fill.apply(typed.title(aTitle()).scope("Leads on this.")).form();
		this.drafts.add(AUTHOR, form);
		return form.id();
	}

	/** As if it had been made on that day, and held since then. */
	public UUID addOn(LocalDate day, UnaryOperator<Typed> fill) {
		AtomicReference<UUID> made = new AtomicReference<>();
		on(day, () -> made.set(add(fill)));
		return made.get();
	}

	/** A portfolio whose first edition is published. */
	public UUID addPublished() {
		return addPublished((typed) -> typed);
	}

	public UUID addPublished(UnaryOperator<Typed> fill) {
		UUID id = add(fill);
		publish(id);
		return id;
	}

	public static String aTitle() {
		return "Portfolio " + UUID.randomUUID().toString().substring(0, 13);
	}

	public UUID area(String name) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.name().equals(name))
			.map(Area::id)
			.findFirst()
			.orElseThrow();
	}

	public void change(UUID id, UnaryOperator<Typed> change) {
		this.drafts.change(AUTHOR, id, change.apply(new Typed(form(id))).form());
	}

	/** Makes sure that there is something new to submit. */
	public void change(UUID id) {
		change(id, (typed) -> typed.scope("Leads on this, as changed: " + UUID.randomUUID()));
	}

	public PortfolioForm form(UUID id) {
		return this.drafts.form(AUTHOR, id);
	}

	public void submit(UUID id) {
		this.submissions.submit(AUTHOR, id, standing(id).draftHash(), "Something changed.", false);
	}

	public void giveBack(UUID id, String remark) {
		this.returns.giveBack(APPROVER, id, version(id), remark);
	}

	public void approve(UUID id) {
		this.approvals.approve(APPROVER, id, version(id));
	}

	/** Submits, approves and publishes the draft. */
	public void publish(UUID id) {
		publish(id, this.clock.today());
	}

	public void publish(UUID id, LocalDate inForceFrom) {
		submit(id);
		approve(id);
		this.publications.publish(APPROVER, id, version(id), inForceFrom);
	}

	public void withdraw(UUID id, String explanation) {
		this.withdrawals.withdraw(APPROVER, id, standing(id).live().number(), explanation);
	}

	/** Takes a draft as far as this step is the next. */
	public UUID bringTo(Step step, UUID id) {
		if (standing(id).state() == State.PUBLISHED) {
			change(id);
		}
		switch (step) {
			case SUBMISSION -> {
			}
			case RETURN, APPROVAL -> submit(id);
			case PUBLICATION -> {
				submit(id);
				approve(id);
			}
			case WITHDRAWAL -> publish(id);
		}
		return id;
	}

	/** Does the work as if it were that day. */
	public void on(LocalDate day, Runnable work) {
		this.clock.on(day, work);
	}

	public Standing standing(UUID id) {
		return this.standings.of(id);
	}

	private Integer version(UUID id) {
		return standing(id).open().version();
	}

	public String title(UUID id) {
		return standing(id).document().title();
	}

	/** The post that it is held through, null where there is none. */
	public Post holder(UUID id) {
		UUID post = form(id).holderPost();
		return (post != null) ? this.posts.find(post).orElseThrow() : null;
	}

	/** Where the public reads it. */
	public String address(UUID id) {
		return "/portfolios/" + standing(id).document().slug();
	}

	/** The address of a step or another page of the document. */
	public static String at(UUID id, String page) {
		return "/manage/documents/" + id + "/" + page;
	}

}
