package org.remit.people.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.Term;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.form;

/** Several people, or one impatient person, at the same moment. */
@RemitTest
class SameMomentTests {

	private static final int AT_ONCE = 4;

	private final People people;

	private final Posts posts;

	private final Appointments appointments;

	private final Runs runs;

	private final Register register;

	SameMomentTests(People people, Posts posts, Appointments appointments, Runs runs) {
		this.people = people;
		this.posts = posts;
		this.appointments = appointments;
		this.runs = runs;
		this.register = new Register(people, posts, appointments);
	}

	@RepeatedTest(3)
	void appointOneOfTwoAndTellTheOther() throws Exception {
		Post post = this.register.post();
		List<Object> answers = atOnce((turn) -> this.appointments.appoint(KEEPER,
				form(post, this.register.person(), "2015-05-20", null, Basis.SUBSTANTIVE)));
		assertThat(answers).filteredOn(Appointment.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(RuleBroken.class::isInstance)
			.hasSize(AT_ONCE - 1)
			.allSatisfy((refused) -> assertThat(((RuleBroken) refused).getMessage()).contains("holds this post"));
	}

	@RepeatedTest(3)
	void makeOneAppointmentOfOneForm() throws Exception {
		AppointmentForm form = form(this.register.post(), this.register.person(), "2015-05-20", null,
				Basis.SUBSTANTIVE);
		List<Object> answers = atOnce((turn) -> this.appointments.appoint(KEEPER, form).id());
		assertThat(answers).containsOnly(form.id());
	}

	@RepeatedTest(3)
	void makeOnePersonAndOnePostOfOneForm() throws Exception {
		PersonForm person = new PersonForm(UUID.randomUUID(), PersonKind.OFFICER, "", "Ida", Register.word(), "", null);
		PostForm post = new PostForm(UUID.randomUUID(), Register.word(), PostKind.OFFICER, true, true, null);
		assertThat(atOnce((turn) -> this.people.add(KEEPER, person).id())).containsOnly(person.id());
		assertThat(atOnce((turn) -> this.posts.add(KEEPER, post).id())).containsOnly(post.id());
	}

	@RepeatedTest(3)
	void giveNamesakesAddressesOfTheirOwn() throws Exception {
		String name = Register.word();
		List<Object> answers = atOnce((turn) -> this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.OFFICER, "", "Ida", name, "", null)));
		assertThat(answers).hasOnlyElementsOfType(Person.class)
			.extracting((person) -> ((Person) person).slug())
			.doesNotHaveDuplicates();
	}

	@RepeatedTest(3)
	void neverLeaveTwoHoldersInAPostThatBecameSole() throws Exception {
		Post post = this.register.shared();
		this.register.appoint(post, this.register.person(), "2015-05-20", null);
		PostForm sole = new PostForm(post.id(), post.title(), post.kind(), true, true, post.version());
		List<Object> answers = atOnce(
				(turn) -> (turn == 0) ? this.posts.change(KEEPER, post.id(), sole) : this.appointments.appoint(KEEPER,
						form(post, this.register.person(), "2016-05-20", null, Basis.SUBSTANTIVE)));
		assertThat(answers).filteredOn(Exception.class::isInstance)
			.isNotEmpty()
			.hasOnlyElementsOfType(RuleBroken.class);
	}

	@RepeatedTest(3)
	void moveTwoRunsOverTheSamePostsWithoutADeadlock() throws Exception {
		List<Appointment> one = List.of(appointed(), appointed());
		List<Appointment> other = List.of(appointed(one.get(1).post()), appointed(one.get(0).post()));
		List<Object> answers = atOnce((turn) -> {
			this.runs.redate(KEEPER, ((turn % 2 == 0) ? one : other).stream().map(SameMomentTests::aDayLater).toList());
			return turn;
		});
		assertThat(answers).filteredOn(Integer.class::isInstance).hasSize(2);
		assertThat(answers).filteredOn(Exception.class::isInstance).hasOnlyElementsOfType(Stale.class);
	}

	private Appointment appointed() {
		return appointed(this.register.shared());
	}

	private Appointment appointed(Post post) {
		return this.register.appoint(post, this.register.person(), "2015-05-20", null);
	}

	private static Redating aDayLater(Appointment appointment) {
		return new Redating(appointment.id(), new Term(appointment.term().startsOn().plusDays(1), null),
				appointment.version());
	}

	/** What each of several threads got, be it a result or a refusal. */
	private static List<Object> atOnce(Turn work) throws Exception {
		CyclicBarrier start = new CyclicBarrier(AT_ONCE);
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Callable<Object>> turns = IntStream.range(0, AT_ONCE)
				.<Callable<Object>>mapToObj((turn) -> () -> answer(start, work, turn))
				.toList();
			List<Object> answers = new ArrayList<>();
			for (Future<Object> answer : threads.invokeAll(turns)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdown();
		}
	}

	private static Object answer(CyclicBarrier start, Turn work, int turn) throws Exception {
		start.await();
		try {
			return work.take(turn);
		}
		catch (RuntimeException ex) {
			return ex;
		}
	}

	private interface Turn {

		Object take(int turn);

	}

}
