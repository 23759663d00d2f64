package org.remit.boards.boards;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What officers fill in about a board. The id is drawn when the empty form is opened, so
 * that sending it twice makes one board.
 *
 * @param foundedOn its first day, null where nobody knows
 * @param shown whether the public sees the board and who sits on it
 */
public record BoardForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the name of the board") @PlainText(max = 160, label = "Name") String name,
		@NotNull(message = "Choose what kind of body it is") BoardKind kind,
		@NotNull(message = "Choose the area that keeps it") UUID area,
		@PlainText(max = 400, label = "Legal basis") String legalBasis,
		@PlainText(max = 10_000, label = "Purpose") String purpose, LocalDate foundedOn,
		@NotNull(message = "Choose who can see the board") Boolean shown, @Valid Deciding deciding, Integer version) {

	public BoardForm {
		name = OneLine.of(name);
		legalBasis = OneLine.of(legalBasis);
		purpose = (purpose != null) ? TypedText.plainBreaks(purpose).strip() : "";
		deciding = (deciding != null) ? deciding : new Deciding(null, null, null, null);
	}

	static BoardForm blank(UUID area) {
		return new BoardForm(UUID.randomUUID(), "", null, area, "", "", null, true, Deciding.WITHOUT_QUORUM, null);
	}

	static BoardForm of(Board board) {
		return new BoardForm(board.id(), board.name(), board.kind(), board.area().id(), board.legalBasis(),
				board.purpose(), board.foundedOn(), board.isPublic(),
				Deciding.by(board.quorum(), board.isPoliticallyBalanced()), board.version());
	}

	/** Who must be there for the board to decide, and how its seats are shared out. */
	public record Deciding(@NotNull(message = "Choose how its quorum is set") QuorumRule quorumRule,
			@Min(value = 1, message = "Enter a number from 1 to 999") @Max(value = 999,
					message = "Enter a number from 1 to 999") Integer quorumNumber,
			QuorumShare quorumShare,
			@NotNull(message = "Choose whether it is politically balanced") Boolean politicallyBalanced) {

		public static final Deciding WITHOUT_QUORUM = new Deciding(QuorumRule.NONE, null, null, false);

		public static Deciding by(Quorum quorum, boolean politicallyBalanced) {
			return new Deciding(quorum.rule(), quorum.number(), quorum.share(), politicallyBalanced);
		}

		/** What the rule has no use for is left out. */
		Quorum quorum() {
			return new Quorum(this.quorumRule, (this.quorumRule != QuorumRule.NONE) ? this.quorumNumber : null,
					(this.quorumRule == QuorumRule.SHARE) ? this.quorumShare : null);
		}

	}

}
