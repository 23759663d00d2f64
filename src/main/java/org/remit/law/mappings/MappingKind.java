package org.remit.law.mappings;

/** What became of a provision in a later edition. */
public enum MappingKind {

	SAME("Same", "Says the same"), CHANGED("Changed", "Says it in other words, or says something else"),
	SPLIT("Split", "Became several provisions"), MERGED("Merged", "Several provisions became one"),
	DROPPED("Dropped", "Nothing took its place"), NEW("New", "Nothing like it was there before");

	private final String label;

	private final String meaning;

	MappingKind(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/** A provision that was split or merged may have several of these. */
	boolean isOneOfSeveral() {
		return this == SPLIT || this == MERGED;
	}

}
