package org.remit.portfolios.portfolios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.people.posts.Post;
import org.remit.platform.text.LineMatching;
import org.remit.platform.text.TypedLine;
import org.remit.portfolios.holdings.PortfolioHolding;
import org.remit.publishing.documents.Document;

/**
 * What a member of the executive is responsible for, as it is being written. Through
 * which post it is held is a matter of {@link PortfolioHolding}s.
 */
@Entity
public class Portfolio {

	/** What this kind of document is called in the register of documents. */
	public static final String KIND = "portfolio";

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	private String title;

	@ManyToMany
	@JoinTable(name = "portfolio_lead_officer", joinColumns = @JoinColumn(name = "portfolio_id"),
			inverseJoinColumns = @JoinColumn(name = "post_id"))
	@OrderColumn(name = "position")
	private List<Post> leadOfficers = new ArrayList<>();

	@OneToMany(mappedBy = "portfolio", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Line> lines = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "portfolio_link", joinColumns = @JoinColumn(name = "portfolio_id"))
	@OrderColumn(name = "position")
	private List<NamedLink> links = new ArrayList<>();

	private int nextKey = 1;

	@Version
	private Integer version;

	protected Portfolio() {
	}

	Portfolio(Document document) {
		this.document = document;
	}

	void describe(String title, List<Post> leadOfficers, List<NamedLink> links) {
		this.title = title;
		replace(this.leadOfficers, leadOfficers);
		replace(this.links, links);
	}

	private static <T> void replace(List<T> present, List<T> wanted) {
		if (!present.equals(wanted)) {
			present.clear();
			present.addAll(wanted);
		}
	}

	/**
	 * Makes a section say what was typed; lines that stayed or were reworded keep their
	 * keys. Returns those that were removed.
	 */
	List<Line> write(Section section, List<TypedLine> typed) {
		List<Line> before = lines(section);
		List<Line> matches = LineMatching.match(before, Line::text, typed);
		List<Line> after = IntStream.range(0, typed.size()).mapToObj((at) -> {
			Line line = (matches.get(at) != null) ? matches.get(at) : new Line(this, this.nextKey++, section);
			line.place(at, typed.get(at));
			return line;
		}).toList();
		this.lines.removeIf((line) -> line.section() == section && !after.contains(line));
		after.stream().filter((line) -> !before.contains(line)).forEach(this.lines::add);
		return before.stream().filter((line) -> !after.contains(line)).toList();
	}

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public String title() {
		return this.title;
	}

	public List<Post> leadOfficers() {
		return List.copyOf(this.leadOfficers);
	}

	public List<NamedLink> links() {
		return List.copyOf(this.links);
	}

	public List<Line> lines(Section section) {
		return this.lines.stream()
			.filter((line) -> line.section() == section)
			.sorted(Comparator.comparingInt(Line::position))
			.toList();
	}

	public Integer version() {
		return this.version;
	}

}
