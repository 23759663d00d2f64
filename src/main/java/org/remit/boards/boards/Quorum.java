package org.remit.boards.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How many voting members must be there for a board to decide, as its rules put it.
 *
 * @param number so many; with a share, at least so many, or null
 */
@Embeddable
public record Quorum(@Column(name = "quorum_rule") @Enumerated(EnumType.STRING) QuorumRule rule,
		@Column(name = "quorum_number") Integer number,
		@Column(name = "quorum_share") @Enumerated(EnumType.STRING) QuorumShare share) {

	/** How many that is on a day with so many voting members; 0 where none is set. */
	public int of(int voting) {
		return switch (this.rule) {
			case NONE -> 0;
			case NUMBER -> this.number;
			case SHARE -> Math.max(this.share.of(voting), (this.number != null) ? this.number : 0);
		};
	}

	/** As the rule is printed: "a third of the voting members, at least 3". */
	public String words() {
		return switch (this.rule) {
			case NONE -> "None is set";
			case NUMBER -> "%d voting members".formatted(this.number);
			case SHARE -> this.share.label() + " of the voting members"
					+ ((this.number != null) ? ", at least " + this.number : "");
		};
	}

}
