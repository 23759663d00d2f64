package org.remit.people.appointments;

import org.junit.jupiter.api.Test;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.Term;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.day;

/** A post that was shared for some years and is no longer. */
@RemitTest
class SharedPostTests {

	private final Posts posts;

	private final Appointments appointments;

	private final SettableClock clock;

	private final Register register;

	SharedPostTests(People people, Posts posts, Appointments appointments, SettableClock clock) {
		this.posts = posts;
		this.appointments = appointments;
		this.clock = clock;
		this.register = new Register(people, posts, appointments);
	}

	@Test
	void staysSharedWhileTwoHoldIt() {
		Post post = this.register.shared();
		Person one = this.register.person();
		Person other = this.register.person();
		this.register.appoint(post, one, "2018-04-02", null);
		this.register.appoint(post, other, "2018-04-02", null);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> becomeSole(post))
			.withMessageContaining(one.fullName())
			.withMessageContaining(other.fullName())
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("soleHolder"));
		assertThat(this.posts.find(post.id()).orElseThrow().hasSoleHolder()).isFalse();
	}

	@Test
	void keepsItsHistoryWhenItBecomesSole() {
		Post post = this.register.shared();
		Appointment left = this.register.appoint(post, this.register.person(), "2015-04-01", "2018-03-31");
		this.register.appoint(post, this.register.person(), "2015-04-01", null);
		becomeSole(post);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.appoint(post, this.register.person(), this.clock.today().toString(), null));
		this.appointments.change(KEEPER, left.id(),
				AppointmentForm.of(left).lasting(new Term(day("2015-03-30"), day("2018-03-31"))));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.appointments.change(KEEPER, left.id(),
				AppointmentForm.of(this.appointments.find(left.id()).orElseThrow())
					.lasting(new Term(day("2015-03-30"), null))));
	}

	@Test
	void isSoleForAllTimeWhereNobodyEverSharedIt() {
		Post post = this.register.shared();
		this.register.appoint(post, this.register.person(), "2015-04-01", "2018-03-31");
		becomeSole(post);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.appoint(post, this.register.person(), "2016-04-01", "2016-05-31"));
	}

	@Test
	void takesASecondHolderOnceItIsShared() {
		Post post = this.register.post();
		this.register.appoint(post, this.register.person(), "2015-04-01", null);
		this.posts.change(KEEPER, post.id(),
				new PostForm(post.id(), post.title(), post.kind(), false, true, post.version()));
		this.register.appoint(this.posts.find(post.id()).orElseThrow(), this.register.person(), "2016-04-01", null);
	}

	private void becomeSole(Post post) {
		this.posts.change(KEEPER, post.id(), new PostForm(post.id(), post.title(), post.kind(), true, true,
				this.posts.find(post.id()).orElseThrow().version()));
	}

}
