package org.remit.platform.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The council that this installation belongs to, and the words it uses. One row. */
@Entity
public class Council {

	@Id
	private Short id;

	private String name;

	@Enumerated(EnumType.STRING)
	private Jurisdiction jurisdiction;

	private String portfolioWord;

	private String holderWord;

	private String leadOfficerWord;

	private String contactName;

	private String contactEmail;

	private String contactPhone;

	private int smallNumberThreshold;

	@Version
	private Integer version;

	protected Council() {
	}

	void change(CouncilSettings settings) {
		this.name = settings.name();
		this.jurisdiction = settings.jurisdiction();
		this.portfolioWord = settings.portfolioWord();
		this.holderWord = settings.holderWord();
		this.leadOfficerWord = settings.leadOfficerWord();
		this.contactName = settings.contactName();
		this.contactEmail = settings.contactEmail();
		this.contactPhone = settings.contactPhone();
		this.smallNumberThreshold = settings.smallNumberThreshold();
	}

	public String name() {
		return this.name;
	}

	public Jurisdiction jurisdiction() {
		return this.jurisdiction;
	}

	/** What the council calls a portfolio, such as "Executive Portfolio". */
	public String portfolioWord() {
		return this.portfolioWord;
	}

	/** What the council calls the member who holds it, such as "Portfolio Holder". */
	public String holderWord() {
		return this.holderWord;
	}

	/** What the council calls the officers beside the holder, such as "Lead Officer". */
	public String leadOfficerWord() {
		return this.leadOfficerWord;
	}

	/** Whom to ask for another format, or about the site. */
	public String contactName() {
		return this.contactName;
	}

	public String contactEmail() {
		return this.contactEmail;
	}

	public String contactPhone() {
		return this.contactPhone;
	}

	/**
	 * The lowest number of children that is shown to the public, where an indicator has
	 * none of its own. Which number that is, is the council's policy.
	 */
	public int smallNumberThreshold() {
		return this.smallNumberThreshold;
	}

	public Integer version() {
		return this.version;
	}

}
