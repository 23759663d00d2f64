package org.remit.figures.releases;

import java.util.List;

import org.remit.figures.indicators.Attainment;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;

/**
 * How an indicator stands as the public may know it. Of a suppressed figure nothing is
 * said that would narrow it down: not whether it met its target, and not which way it
 * went.
 *
 * @param previous the figure before the latest, null where there is none
 * @param target the target of the latest figure's day, null for none
 * @param direction which way it went since, in words; empty where that can't be said
 */
public record Standing(PublicFigure latest, PublicFigure previous, Target target, Attainment attainment,
		String direction) {

	/**
	 * @param figures the council's own whole figures, the earliest first and at least one
	 */
	public static Standing of(List<PublicFigure> figures, List<Target> targets) {
		PublicFigure latest = figures.get(figures.size() - 1);
		PublicFigure previous = (figures.size() > 1) ? figures.get(figures.size() - 2) : null;
		Target target = Targets.on(targets, latest.measurement().endsOn()).orElse(null);
		return new Standing(latest, previous, target, attainment(latest, target), direction(latest, previous));
	}

	public static Attainment attainment(PublicFigure figure, Target target) {
		if (figure.value() == null) {
			return Attainment.NO_FIGURE;
		}
		return (target != null) ? target.judge(figure.value()) : Attainment.NO_TARGET;
	}

	private static String direction(PublicFigure latest, PublicFigure previous) {
		if (previous == null || latest.value() == null || previous.value() == null) {
			return "";
		}
		int change = latest.value().compareTo(previous.value());
		if (change == 0) {
			return "No change";
		}
		String way = (change > 0) ? "Up" : "Down";
		return switch (latest.measurement().indicator().polarity()) {
			case NEITHER -> way;
			case HIGHER -> way + ((change > 0) ? ", better" : ", worse");
			case LOWER -> way + ((change > 0) ? ", worse" : ", better");
		};
	}

}
