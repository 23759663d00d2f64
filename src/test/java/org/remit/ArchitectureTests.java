package org.remit;

import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;

/** The habits of the house that a compiler doesn't know, each with its reason. */
@AnalyzeClasses(packagesOf = RemitApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule theTimeComesFromTheOneClock = noClasses().that()
		.doNotHaveSimpleName("ClockConfiguration")
		.should()
		.callCodeUnitWhere(target(describe("reads the system's clock", ArchitectureTests::readsSystemClock)))
		.because("history is loaded, and tested, by setting the injected clock; a second clock would not follow it");

	@ArchTest
	static final ArchRule daysAndInstantsAreOfJavaTime = OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED
		.because("a council's days have no time zone, and a Date has no day");

	@ArchTest
	static final ArchRule controllersFormsAndRepositoriesStayAtHome = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAssignableTo(Repository.class)
		.or(describe("forms that no front door takes", ArchitectureTests::isFormOfTheModuleAlone))
		.should()
		.bePackagePrivate()
		.because("other modules come in by the front doors, where permission, rule and audit line are");

	@ArchTest
	static final ArchRule controllersWriteThroughFrontDoors = noClasses().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.callCodeUnitWhere(target(Writing.TO_A_REPOSITORY))
		.because("what a repository writes by itself was not permitted, not checked and not audited");

	@ArchTest
	static final ArchRule frontDoorsAreTransactional = methods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Service.class)
		.should(Writing.happenInATransactionThatFits())
		.because("a rule, the change and its audit line stand or fall together, and a write in a transaction that"
				+ " only reads is lost");

	@ArchTest
	static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("an entity guards its own rules, which setting one field at a time gets around");

	@ArchTest
	static final ArchRule requestsAreBoundToForms = noMethods().that()
		.areMetaAnnotatedWith(RequestMapping.class)
		.should()
		.haveRawParameterTypes(describe("an entity among them",
				(types) -> types.stream().anyMatch((type) -> type.isAnnotatedWith(Entity.class))))
		.because("what a stranger sends must never be written into an entity, whatever fields it names");

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = noFields()
		.should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
		.because("a constructor says what a class needs and can be called in a test");

	@ArchTest
	static final ArchRule theEmbeddedDatabaseIsOnePackagesSecret = noClasses().that()
		.resideOutsideOfPackage("org.remit.platform.database")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.zonky..")
		.because("everything else must work the same on a council's own PostgreSQL");

	@ArchTest
	static final ArchRule classesAreNamedAfterWhatTheyAre = noClasses().should()
		.haveNameMatching(".*(Impl|Utils?|Helper|Common|Manager|DTO|Dto|Mapper)")
		.because("such names gather what has no place, and hide where things are");

	@ArchTest
	static final ArchRule messagesGoToTheLog = noClasses().should(ACCESS_STANDARD_STREAMS)
		.because("what is printed reaches nobody who watches an installation");

	private static boolean readsSystemClock(CodeUnitCallTarget target) {
		boolean time = target.getOwner().isAssignableTo(TemporalAccessor.class);
		boolean withoutClock = target.getRawParameterTypes()
			.stream()
			.noneMatch((type) -> type.isAssignableTo(Clock.class));
		return time && target.getName().equals("now") && withoutClock
				|| target.getOwner().isEquivalentTo(Clock.class) && target.getName().matches("(system|tick).*")
				|| target.getOwner().isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
	}

	/** Where a form is the command of a front door, other modules have to make one. */
	private static boolean isFormOfTheModuleAlone(JavaClass type) {
		return type.isTopLevelClass() && type.getSimpleName().endsWith("Form")
				&& type.getMethodsWithParameterTypeOfSelf()
					.stream()
					.noneMatch((method) -> method.getOwner().isAnnotatedWith(Service.class)
							&& method.getModifiers().contains(JavaModifier.PUBLIC));
	}

	private static <T> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
		return DescribedPredicate.describe(words, predicate);
	}

}
