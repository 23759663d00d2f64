package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;

import org.remit.boards.boards.Board;
import org.remit.boards.meetings.Meeting;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.documents.Document;
import org.remit.reports.kinds.ReportKind;

/**
 * A written report as it is being written: to whom, when and by whom. What it says stands
 * in its {@link ReportSection}s, which several people may write at once.
 */
@Entity
public class Report {

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	@ManyToOne(fetch = FetchType.LAZY)
	private ReportKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	@ManyToOne(fetch = FetchType.LAZY)
	private Meeting meeting;

	private LocalDate datedOn;

	@ElementCollection
	@CollectionTable(name = "report_author", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = 100)
	private List<Author> authors = new ArrayList<>();

	private String contact;

	/** Keys are given out while several sections are saved at once. */
	@OptimisticLock(excluded = true)
	private int nextKey = 1;

	@ElementCollection
	@CollectionTable(name = "report_number", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "key")
	@Column(name = "number")
	@BatchSize(size = 100)
	@OptimisticLock(excluded = true)
	private Map<Integer, String> numbers = new HashMap<>();

	@Version
	private Integer version;

	protected Report() {
	}

	Report(Document document, ReportKind kind) {
		this.document = document;
		this.kind = kind;
	}

	/**
	 * @param datedOn its day where there is no meeting
	 */
	void isFor(Portfolio portfolio, Board board, Meeting meeting, LocalDate datedOn) {
		this.portfolio = portfolio;
		this.board = board;
		this.meeting = meeting;
		this.datedOn = (meeting != null) ? null : datedOn;
	}

	void isBy(List<Author> authors, String contact) {
		if (!this.authors.equals(authors)) {
			this.authors.clear();
			this.authors.addAll(authors);
		}
		this.contact = contact;
	}

	/** Under what stands there already. */
	void addContact(List<String> lines) {
		this.contact = Stream.concat(Stream.of(this.contact), lines.stream())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** For a section or a block; nothing else in this report ever had it. */
	int newKey() {
		return this.nextKey++;
	}

	/** How many keys were given out, which grows with all that is added. */
	public int reached() {
		return this.nextKey;
	}

	/** Numbers stay with their blocks from now on. */
	void keepNumbers(Map<Integer, String> numbers) {
		numbers.forEach(this.numbers::putIfAbsent);
	}

	/**
	 * Whether another is on the same portfolio, or where that is on none, to the same
	 * board.
	 */
	boolean isLike(Report other) {
		return (this.portfolio != null || other.portfolio != null)
				? this.portfolio != null && other.portfolio != null && this.portfolio.id().equals(other.portfolio.id())
				: this.board != null && other.board != null && this.board.id().equals(other.board.id());
	}

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public ReportKind kind() {
		return this.kind;
	}

	/** Null for a report that is on none. */
	public Portfolio portfolio() {
		return this.portfolio;
	}

	/** To which it goes, null where that is not said. */
	public Board board() {
		return this.board;
	}

	/** Null where its day was typed. */
	public Meeting meeting() {
		return this.meeting;
	}

	/** The day of the meeting that receives it. */
	public LocalDate day() {
		return (this.meeting != null) ? this.meeting.heldOn() : this.datedOn;
	}

	public List<Author> authors() {
		return List.copyOf(this.authors);
	}

	/** Whom to ask, as printed, a line each; the office's and never a home. */
	public String contact() {
		return this.contact;
	}

	/** The numbers that blocks keep, by their keys; also those of blocks removed. */
	public Map<Integer, String> numbers() {
		return Map.copyOf(this.numbers);
	}

	public Integer version() {
		return this.version;
	}

}
