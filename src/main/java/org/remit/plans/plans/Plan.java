package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;

import org.remit.boards.boards.Board;
import org.remit.people.posts.Post;
import org.remit.publishing.documents.Document;

/**
 * A plan, strategy or scheme, as it is being written. Its {@link Priority priorities} and
 * what hangs on them share one numbering, in which no key is ever used again. Which
 * portfolios it belongs to follows from the portfolios that list it.
 */
@Entity
public class Plan {

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	@ElementCollection
	@CollectionTable(name = "plan_name", joinColumns = @JoinColumn(name = "plan_id"))
	@BatchSize(size = 100)
	private Set<PlanName> names = new LinkedHashSet<>();

	@Enumerated(EnumType.STRING)
	private PlanType type;

	private String summary;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post owner;

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	private String approvedBy;

	private boolean policyFramework;

	private LocalDate reviewOn;

	private String link;

	private String linkWords;

	/** Whoever has the plan's own fields open need not mind a new priority. */
	@OptimisticLock(excluded = true)
	private int nextKey = 1;

	@Version
	private Integer version;

	protected Plan() {
	}

	Plan(Document document) {
		this.document = document;
	}

	void describe(PlanForm form, Set<PlanName> names, Post owner, Board board) {
		this.type = form.type();
		this.summary = form.summary();
		this.startsOn = form.startsOn();
		this.endsOn = form.endsOn();
		this.stage = form.stage();
		this.approvedBy = form.approvedBy();
		this.policyFramework = form.policyFramework();
		this.reviewOn = form.reviewOn();
		this.link = form.link();
		this.linkWords = form.linkWords();
		this.owner = owner;
		this.board = board;
		this.names.retainAll(names);
		this.names.addAll(names);
	}

	public int newKey() {
		return this.nextKey++;
	}

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public String title() {
		return this.document.title();
	}

	/** What else it is called, by name. */
	public List<String> aliases() {
		return this.names.stream()
			.filter((name) -> !name.title())
			.sorted(Comparator.comparing(PlanName::folded))
			.map(PlanName::name)
			.toList();
	}

	/** Whether it has this name, as names are compared. */
	boolean isCalled(PlanName name) {
		return this.names.stream().anyMatch((one) -> one.folded().equals(name.folded()));
	}

	public PlanType type() {
		return this.type;
	}

	/** What it is for; paragraphs and lists, as typed. */
	public String summary() {
		return this.summary;
	}

	/** The post that answers for it; null where nobody is named. */
	public Post owner() {
		return this.owner;
	}

	/** Null where its period has no first day. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** Null where its period has no last day. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	public Stage stage() {
		return this.stage;
	}

	/**
	 * How it stands on a day.
	 * @param replacedOn when another took its place, null where none did
	 */
	public PlanStatus status(LocalDate replacedOn, LocalDate day) {
		return PlanStatus.of(this.stage, this.startsOn, this.endsOn, replacedOn, day);
	}

	/** The board that approves it; null where that is said in words, or not at all. */
	public Board board() {
		return this.board;
	}

	/** Who approves it, where that is no board of the register; else empty. */
	public String approvedBy() {
		return this.approvedBy;
	}

	/**
	 * One of the plans and strategies that only the full council adopts. Not what a
	 * portfolio lists under "policy framework", where Acts and guidance stand as well.
	 */
	public boolean isPolicyFramework() {
		return this.policyFramework;
	}

	/** Null where no review is planned. */
	public LocalDate reviewOn() {
		return this.reviewOn;
	}

	/** Where the plan itself is published, or empty. */
	public String link() {
		return this.link;
	}

	/** What the link says, or empty. */
	public String linkWords() {
		return this.linkWords;
	}

	public Integer version() {
		return this.version;
	}

}
