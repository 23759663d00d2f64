package org.remit.boards.boards;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.people.accounts.Area;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.Term;

/**
 * A body that people sit on: a board, committee, panel, partnership or scrutiny body. Who
 * belongs to it on a day is a matter of its seats.
 */
@Entity
public class Board {

	@Id
	private UUID id;

	private String slug;

	/** All addresses this board ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "board_address", joinColumns = @JoinColumn(name = "board_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	private String name;

	@Enumerated(EnumType.STRING)
	private BoardKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private Area area;

	private String legalBasis;

	private String purpose;

	private String functionsIntro = "";

	@Embedded
	@AttributeOverride(name = "startsOn", column = @Column(name = "founded_on"))
	@AttributeOverride(name = "endsOn", column = @Column(name = "closed_on"))
	private Term existence;

	private String closingReason = "";

	private LocalDate closingAnnouncedOn;

	@Column(name = "public")
	private boolean shown;

	@Embedded
	private Quorum quorum;

	private boolean politicallyBalanced;

	private int nextKey = 1;

	@Version
	private Integer version;

	protected Board() {
	}

	Board(BoardForm form, Area area, String address) {
		this.id = form.id();
		change(form, area, address);
	}

	final void change(BoardForm form, Area area, String address) {
		this.name = form.name();
		this.kind = form.kind();
		this.area = area;
		this.legalBasis = form.legalBasis();
		this.purpose = form.purpose();
		this.existence = new Term(form.foundedOn(), closedOn());
		this.shown = form.shown();
		this.quorum = form.deciding().quorum();
		this.politicallyBalanced = form.deciding().politicallyBalanced();
		this.slug = address;
		this.addresses.add(address);
	}

	/** Its last day, or null to have it go on as if it had never closed. */
	void close(LocalDate closedOn, String reason, LocalDate announcedOn) {
		this.existence = existence().until(closedOn);
		this.closingReason = reason;
		this.closingAnnouncedOn = announcedOn;
	}

	/**
	 * Skips a key, so that a change of the functions alone is a change of the board too
	 * and whoever has them open is told.
	 */
	void introduceFunctions(String intro) {
		this.functionsIntro = intro;
		takeKey();
	}

	/** The key of its next function; none is given twice. */
	int takeKey() {
		return this.nextKey++;
	}

	public UUID id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	/** The present address and all former ones. */
	Set<String> addresses() {
		return Set.copyOf(this.addresses);
	}

	public String name() {
		return this.name;
	}

	public BoardKind kind() {
		return this.kind;
	}

	public Area area() {
		return this.area;
	}

	/** The citation of what it rests on, such as an Act's section. */
	public String legalBasis() {
		return this.legalBasis;
	}

	public String purpose() {
		return this.purpose;
	}

	public List<String> purposeParagraphs() {
		return TypedText.paragraphs(this.purpose);
	}

	/** The sentence before the list of its functions. */
	public String functionsIntro() {
		return this.functionsIntro;
	}

	/** Null where nobody knows. */
	public LocalDate foundedOn() {
		return existence().startsOn();
	}

	/** Its last day; null while it goes on. */
	public LocalDate closedOn() {
		return existence().endsOn();
	}

	public String closingReason() {
		return this.closingReason;
	}

	public LocalDate closingAnnouncedOn() {
		return this.closingAnnouncedOn;
	}

	/** From when to when it was there, as staff know it. */
	public Term existence() {
		return Term.orUnknown(this.existence);
	}

	/** Without a closing of which the public doesn't know yet. */
	public Term announcedExistence(LocalDate today) {
		return existence().announced(this.closingAnnouncedOn, today);
	}

	/** A board for staff only, and so is who sits on it. */
	public boolean isPublic() {
		return this.shown;
	}

	public Quorum quorum() {
		return this.quorum;
	}

	/**
	 * Its seats are shared out among the political groups as they stand in the council
	 * (Local Government and Housing Act 1989, section 15).
	 */
	public boolean isPoliticallyBalanced() {
		return this.politicallyBalanced;
	}

	public Integer version() {
		return this.version;
	}

}
