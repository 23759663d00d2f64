package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.remit.boards.boards.Board;
import org.remit.platform.text.LineMatching;
import org.remit.platform.text.ProseLine;
import org.remit.platform.text.TypedLine;
import org.remit.publishing.documents.Document;

/**
 * The terms of reference of a board, as they are being written. What the board is, does
 * and consists of is printed from the register; here stands the rest.
 */
@Entity
@Table(name = "terms_of_reference")
public class WrittenTerms {

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	@OneToMany(mappedBy = "terms", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<WrittenLine> lines = new ArrayList<>();

	private int nextKey = 1;

	@Version
	private Integer version;

	protected WrittenTerms() {
	}

	WrittenTerms(Document document, Board board) {
		this.document = document;
		this.board = board;
	}

	/**
	 * How typed lines would be kept, as many as can be saved; none of them belongs to a
	 * document.
	 */
	static List<WrittenLine> preview(List<ProseLine> typed) {
		WrittenTerms terms = new WrittenTerms();
		terms.write(typed.stream().limit(TermsOfReference.MOST_LINES).toList());
		return terms.lines();
	}

	/** Lines that stayed or were reworded keep their keys, whatever their section. */
	void write(List<ProseLine> typed) {
		List<TypedLine> texts = typed.stream().map((line) -> new TypedLine(line.depth(), line.text())).toList();
		List<WrittenLine> matches = LineMatching.match(lines(), WrittenLine::text, texts);
		this.lines.removeIf((line) -> !matches.contains(line));
		for (int at = 0; at < typed.size(); at++) {
			line(matches.get(at)).place(at, typed.get(at));
		}
	}

	private WrittenLine line(WrittenLine match) {
		if (match != null) {
			return match;
		}
		WrittenLine line = new WrittenLine(this, this.nextKey++);
		this.lines.add(line);
		return line;
	}

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public Board board() {
		return this.board;
	}

	/** In reading order: each heading, then what stands under it. */
	public List<WrittenLine> lines() {
		return this.lines.stream().sorted(Comparator.comparingInt(WrittenLine::position)).toList();
	}

	public Integer version() {
		return this.version;
	}

}
