package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Term;

/**
 * Something that somebody must answer for: it stands in a matrix, from a day on. It is
 * never removed: it ends, and may have a successor.
 */
@Entity
public class Responsibility {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Matrix matrix;

	@OptimisticLock(excluded = true)
	@ManyToOne(fetch = FetchType.LAZY)
	private MatrixSection section;

	private int key;

	/** Where it stands is no version of what it says. */
	@OptimisticLock(excluded = true)
	private int position;

	private String cited;

	private boolean continues;

	private String text;

	private boolean noneTaken;

	private boolean noneFuture;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String endReason = "";

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "successor_id")
	private Responsibility successor;

	@ManyToMany
	@JoinTable(name = "responsibility_holder", joinColumns = @JoinColumn(name = "responsibility_id"),
			inverseJoinColumns = @JoinColumn(name = "post_id"))
	@OrderColumn(name = "position")
	private List<Post> holders = new ArrayList<>();

	@Version
	private Integer version;

	protected Responsibility() {
	}

	Responsibility(MatrixSection section, UUID id, LocalDate startsOn) {
		this.id = id;
		this.matrix = section.matrix();
		this.section = section;
		this.key = this.matrix.newKey();
		this.startsOn = startsOn;
	}

	void describe(ResponsibilityForm form, List<Post> holders) {
		this.cited = form.cited();
		this.continues = form.continues();
		this.text = form.text();
		this.noneTaken = ActionTexts.isNone(form.taken());
		this.noneFuture = ActionTexts.isNone(form.future());
		if (!this.holders.equals(holders)) {
			this.holders.clear();
			this.holders.addAll(holders);
		}
	}

	/** Something was done, so that it can no longer be said that nothing was. */
	public void noteTaken() {
		this.noneTaken = false;
	}

	/** Something will be done, so that it can no longer be said that nothing will. */
	public void noteFuture() {
		this.noneFuture = false;
	}

	void moveTo(MatrixSection section, int position) {
		this.section = section;
		this.position = position;
	}

	/**
	 * @param lastDay the last day on which it counts; the day before its first for one
	 * that is taken out on the day it was entered
	 */
	void end(LocalDate lastDay, String reason, Responsibility successor) {
		this.endsOn = lastDay;
		this.endReason = reason;
		this.successor = successor;
	}

	/**
	 * What ended it is taken back, so that it goes on as before.
	 * @param planned the end it had then, null for none
	 */
	void goOn(PlannedEnd planned) {
		end((planned != null) ? planned.lastDay() : null, (planned != null) ? planned.reason() : "", null);
	}

	/** Taken out as if it had never been entered; no day shows it. */
	void takeOut(String reason) {
		end(this.startsOn.minusDays(1), reason, null);
	}

	public boolean runsOn(LocalDate day) {
		return term().contains(day);
	}

	/** The days on which it counts; none for what was taken out at once. */
	private Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

	/** True where its last day is past; what it said stays in the history. */
	public boolean isOver(LocalDate day) {
		return term().isOver(day);
	}

	/** Taken out on the day it was entered: it never counted. */
	boolean wasTakenOut() {
		return this.endsOn != null && this.endsOn.isBefore(this.startsOn);
	}

	public UUID id() {
		return this.id;
	}

	public Matrix matrix() {
		return this.matrix;
	}

	public MatrixSection section() {
		return this.section;
	}

	/** Its number within the matrix, kept for ever: the anchor in what is printed. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** The provision as it is printed: "5.6", "As above (5.11)", "-", or nothing. */
	public String cited() {
		return this.cited;
	}

	/** True where it goes on with the one above, whose provision counts for it too. */
	public boolean continues() {
		return this.continues;
	}

	/** Paragraphs and lists, as typed. */
	public String text() {
		return this.text;
	}

	public List<Passage> passages() {
		return Passage.of(this.text);
	}

	/** Said to be none ("-"), which is not the same as not filled in. */
	public boolean hasNoneTaken() {
		return this.noneTaken;
	}

	/** Said to be none ("-"), which is not the same as not filled in. */
	public boolean hasNoneFuture() {
		return this.noneFuture;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** Its last day, included; null while it runs. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	/** Null while it runs without an end, and where something took its place. */
	public PlannedEnd plannedEnd() {
		return (this.endsOn != null && this.successor == null) ? new PlannedEnd(this.endsOn, this.endReason) : null;
	}

	public String endReason() {
		return this.endReason;
	}

	/** What took its place, null where nothing did. */
	public Responsibility successor() {
		return this.successor;
	}

	/** The posts that answer for it, where not simply those of the matrix do. */
	public List<Post> holders() {
		return List.copyOf(this.holders);
	}

	public Integer version() {
		return this.version;
	}

}
