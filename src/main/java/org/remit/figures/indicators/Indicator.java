package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;

import org.remit.people.accounts.Area;
import org.remit.people.posts.Post;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.portfolios.portfolios.Portfolio;

/**
 * Something the council measures again and again. What was found is a matter of
 * measurements, and public only once it was released.
 */
@Entity
public class Indicator {

	@Id
	private UUID id;

	private String slug;

	/** All addresses this indicator ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "indicator_address", joinColumns = @JoinColumn(name = "indicator_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	private String code;

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private Area area;

	@Enumerated(EnumType.STRING)
	private Unit unit;

	private Integer per;

	private int decimals;

	@Enumerated(EnumType.STRING)
	private Polarity polarity;

	@Enumerated(EnumType.STRING)
	private Frequency frequency;

	private String definition;

	private String source;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post ownerPost;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	@ManyToOne(fetch = FetchType.LAZY)
	private Priority priority;

	private boolean aboutChildren;

	private Integer threshold;

	private BigDecimal lowest;

	private BigDecimal highest;

	@OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
	@BatchSize(size = 100)
	private List<Part> parts = new ArrayList<>();

	@Version
	private Integer version;

	protected Indicator() {
	}

	Indicator(UUID id) {
		this.id = id;
	}

	void change(IndicatorForm form, String address) {
		this.code = form.code();
		this.name = form.name();
		this.unit = form.unit();
		this.per = form.per();
		this.decimals = form.decimals();
		this.polarity = form.polarity();
		this.frequency = form.frequency();
		this.definition = form.definition();
		this.source = form.source();
		this.aboutChildren = form.aboutChildren();
		this.threshold = form.threshold();
		this.lowest = form.lowest();
		this.highest = form.highest();
		this.slug = address;
		this.addresses.add(address);
	}

	void belongTo(Area area, Post ownerPost, Portfolio portfolio, Priority priority) {
		this.area = area;
		this.ownerPost = ownerPost;
		this.portfolio = portfolio;
		this.priority = priority;
	}

	/** Parts keep their figures while they keep their names. Returns those removed. */
	List<Part> breakDown(List<BreakdownLines.Line> lines) {
		List<Part> before = List.copyOf(this.parts);
		List<Part> after = new ArrayList<>();
		for (BreakdownLines.Line line : lines) {
			Part part = before.stream().filter((one) -> one.is(line)).findFirst().orElseGet(() -> new Part(this, line));
			part.place(after.size(), line);
			after.add(part);
		}
		this.parts.removeIf((part) -> !after.contains(part));
		after.stream().filter((part) -> !before.contains(part)).forEach(this.parts::add);
		return before.stream().filter((part) -> !after.contains(part)).toList();
	}

	public UUID id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public Area area() {
		return this.area;
	}

	public Unit unit() {
		return this.unit;
	}

	/** A rate is per so many; null for everything else. */
	public Integer per() {
		return this.per;
	}

	public int decimals() {
		return this.decimals;
	}

	public Polarity polarity() {
		return this.polarity;
	}

	public Frequency frequency() {
		return this.frequency;
	}

	public String definition() {
		return this.definition;
	}

	public String source() {
		return this.source;
	}

	/** Who answers for it, or null. */
	public Post ownerPost() {
		return this.ownerPost;
	}

	/** The portfolio on whose scorecard it stands, or null. */
	public Portfolio portfolio() {
		return this.portfolio;
	}

	/** The priority of a plan whose success it shows, or null. */
	public Priority priority() {
		return this.priority;
	}

	/** What it shows the success of belongs to that plan. */
	boolean isOfPlan(UUID plan) {
		return this.priority != null && this.priority.plan().id().equals(plan);
	}

	public boolean isOfPortfolio(UUID portfolio) {
		return this.portfolio != null && this.portfolio.id().equals(portfolio);
	}

	public boolean isOwnedBy(UUID post) {
		return this.ownerPost != null && this.ownerPost.id().equals(post);
	}

	public boolean isAboutChildren() {
		return this.aboutChildren;
	}

	/** Small numbers of children are for those alone who work with them. */
	public boolean isOpenTo(Actor actor) {
		return !this.aboutChildren || actor.edits(this.area.id());
	}

	/** Refuses whoever is neither of its area nor of democratic services. */
	public void requireKeeper(Actor actor) {
		IndicatorRules.requireKeeper(actor, this.area.id());
	}

	/** Its own threshold of small numbers; null for the council's. */
	public Integer threshold() {
		return this.threshold;
	}

	public BigDecimal lowest() {
		return this.lowest;
	}

	public BigDecimal highest() {
		return this.highest;
	}

	public boolean isPlausible(BigDecimal value) {
		return (this.lowest == null || value.compareTo(this.lowest) >= 0)
				&& (this.highest == null || value.compareTo(this.highest) <= 0);
	}

	public boolean mayBeNegative() {
		return this.lowest != null && this.lowest.signum() < 0;
	}

	public List<Part> parts() {
		return this.parts.stream().sorted(Comparator.comparingInt(Part::position)).toList();
	}

	/** The parts by what they break it down by, in the order in which they were typed. */
	public Map<String, List<Part>> breakdowns() {
		return parts().stream()
			.collect(Collectors.groupingBy(Part::breakdown, LinkedHashMap::new, Collectors.toList()));
	}

	/** "Number", "Rate per 10,000". */
	public String unitWords() {
		return (this.per != null) ? "%s per %,d".formatted(this.unit.label(), this.per) : this.unit.label();
	}

	/** "1,846", "48.2 per 10,000". */
	public String write(BigDecimal value) {
		String words = this.unit.write(value, this.decimals);
		return (this.per != null) ? "%s per %,d".formatted(words, this.per) : words;
	}

	/** A share of so many, as it is shown. */
	public BigDecimal share(long numerator, long denominator) {
		long scale = (this.unit == Unit.PERCENTAGE) ? 100 : this.per;
		return BigDecimal.valueOf(numerator)
			.multiply(BigDecimal.valueOf(scale))
			.divide(BigDecimal.valueOf(denominator), this.decimals, RoundingMode.HALF_UP);
	}

	public Integer version() {
		return this.version;
	}

}
