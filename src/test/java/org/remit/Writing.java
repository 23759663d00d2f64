package org.remit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which methods write to the database, themselves or through what they call. */
final class Writing {

	static final DescribedPredicate<CodeUnitCallTarget> TO_A_REPOSITORY = DescribedPredicate.describe(
			"writes to a repository",
			(target) -> target.getOwner().isAssignableTo(Repository.class)
					&& (target.getName().matches("(save|delete|remove|flush).*")
							|| target.isAnnotatedWith(Modifying.class)));

	private static final Predicate<CodeUnitCallTarget> A_REPOSITORY = (target) -> target.getOwner()
		.isAssignableTo(Repository.class);

	private Writing() {
	}

	static ArchCondition<JavaMethod> happenInATransactionThatFits() {
		return new ArchCondition<>("use the database in a transaction, which may write where they do") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Optional<Transactional> transaction = transaction(method);
				boolean fits = transaction.isEmpty() ? !reaches(method, A_REPOSITORY)
						: !transaction.get().readOnly() || !reaches(method, TO_A_REPOSITORY);
				events.add(new SimpleConditionEvent(method, fits, method.getFullName()));
			}
		};
	}

	private static Optional<Transactional> transaction(JavaMethod method) {
		return method.tryGetAnnotationOfType(Transactional.class)
			.or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
	}

	private static boolean reaches(JavaMethod method, Predicate<CodeUnitCallTarget> wanted) {
		return reaches(method, wanted, new HashSet<>());
	}

	private static boolean reaches(JavaCodeUnit unit, Predicate<CodeUnitCallTarget> wanted, Set<JavaCodeUnit> seen) {
		return seen.add(unit) && unit.getCallsFromSelf()
			.stream()
			.map(JavaCall::getTarget)
			.anyMatch((target) -> wanted.test(target)
					|| target.resolveMember().filter((callee) -> reaches(callee, wanted, seen)).isPresent());
	}

}
