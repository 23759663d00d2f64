package org.remit.law.sources;

/** What a source is, which says how strongly it usually binds the council. */
public enum SourceKind {

	ACT("Act", Strength.MUST), REGULATIONS("Regulations", Strength.MUST),
	STATUTORY_GUIDANCE("Statutory guidance", Strength.HAVE_REGARD), CONSTITUTION("Constitution", Strength.LOCAL),
	LOCAL_DECISION("Local decision", Strength.LOCAL);

	private final String label;

	private final Strength usual;

	SourceKind(String label, Strength usual) {
		this.label = label;
		this.usual = usual;
	}

	public String label() {
		return this.label;
	}

	/** How strong a provision of it is unless somebody says otherwise. */
	public Strength usual() {
		return this.usual;
	}

}
