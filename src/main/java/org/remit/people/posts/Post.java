package org.remit.people.posts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

/**
 * An office of the council, which exists also while nobody holds it. Duties and documents
 * belong to the post; who answers for them on a day is a matter of appointments.
 */
@Entity
public class Post {

	/** Before anything that is recorded. */
	public static final LocalDate ALWAYS_SOLE = LocalDate.of(1800, 1, 1);

	static final LocalDate SHARED = LocalDate.of(2200, 1, 1);

	@Id
	private UUID id;

	private String slug;

	/** All addresses this post ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "post_address", joinColumns = @JoinColumn(name = "post_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	private String title;

	@Enumerated(EnumType.STRING)
	private PostKind kind;

	private LocalDate soleFrom;

	@Column(name = "public")
	private boolean shown;

	private LocalDate establishedOn;

	private LocalDate abolishedOn;

	@Version
	private Integer version;

	protected Post() {
	}

	Post(PostForm form, String address) {
		this.id = form.id();
		change(form, address, form.soleHolder() ? ALWAYS_SOLE : SHARED);
	}

	final void change(PostForm form, String address, LocalDate soleFrom) {
		this.title = form.title();
		this.kind = form.kind();
		this.soleFrom = soleFrom;
		this.shown = form.shown();
		this.establishedOn = form.establishedOn();
		this.abolishedOn = form.abolishedOn();
		this.slug = address;
		this.addresses.add(address);
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

	public String title() {
		return this.title;
	}

	public PostKind kind() {
		return this.kind;
	}

	/** False for a post that several people share, such as a job share. */
	public boolean hasSoleHolder() {
		return this.soleFrom.isBefore(SHARED);
	}

	/** The last day of a term that has one, else a day as far as terms reach. */
	public static LocalDate until(LocalDate endsOn) {
		return (endsOn != null) ? endsOn : SHARED.minusDays(1);
	}

	/** From this day on nobody holds the post beside somebody else. */
	public LocalDate soleFrom() {
		return this.soleFrom;
	}

	/** Internal posts are for staff only, and so is who holds them. */
	public boolean isPublic() {
		return this.shown;
	}

	/** Its first day; null where it is not recorded. */
	public LocalDate establishedOn() {
		return this.establishedOn;
	}

	/** Its last day, included; null while it exists. */
	public LocalDate abolishedOn() {
		return this.abolishedOn;
	}

	/** False before it was established and after it was abolished. */
	public boolean exists(LocalDate day) {
		return (this.establishedOn == null || !day.isBefore(this.establishedOn)) && !isAbolished(day);
	}

	public boolean isAbolished(LocalDate day) {
		return this.abolishedOn != null && day.isAfter(this.abolishedOn);
	}

	public Integer version() {
		return this.version;
	}

}
