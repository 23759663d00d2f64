package org.remit.people.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Holding;
import org.remit.people.people.Person;
import org.remit.people.register.OtherHoldings.Entry;
import org.remit.people.register.Timeline.Line;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.TermWords;

/** Makes the timeline of a person of their posts and of what other modules know. */
@Component
class Timelines {

	private final Appointments appointments;

	private final ObjectProvider<OtherHoldings> others;

	Timelines(Appointments appointments, ObjectProvider<OtherHoldings> others) {
		this.appointments = appointments;
		this.others = others;
	}

	/** Everything that staff know. */
	Timeline all(Person person, AsAt asAt) {
		Stream<Line> posts = this.appointments.byPerson(person.id())
			.stream()
			.map((one) -> line(new Holding(one, one.term()), "/manage/posts/" + one.post().id(), asAt));
		return timeline(posts, (other) -> other.all(person, asAt), asAt);
	}

	/** As far as the public may know today. */
	Timeline announced(Person person, AsAt asAt) {
		Stream<Line> posts = this.appointments.byPerson(person.id())
			.stream()
			.filter((one) -> one.post().isPublic() && one.isAnnounced(asAt.today()))
			.map((one) -> line(new Holding(one, one.announcedTerm(asAt.today())), "/posts/" + one.post().slug(), asAt));
		return timeline(posts, (other) -> other.announced(person, asAt), asAt);
	}

	private static Line line(Holding holding, String href, AsAt asAt) {
		return new Line(holding.term(), holding.post().title(), href, holding.words(), holding.states(asAt.day()),
				holding.appointment());
	}

	private Timeline timeline(Stream<Line> posts, Function<OtherHoldings, List<Entry>> entries, AsAt asAt) {
		Stream<Line> seats = this.others.orderedStream()
			.flatMap((other) -> entries.apply(other).stream())
			.map((entry) -> new Line(entry.term(), entry.title(), entry.href(), TermWords.of(entry.term()),
					entry.states(), null));
		return Timeline.of(Stream.concat(posts, seats).toList(), asAt.day());
	}

}
