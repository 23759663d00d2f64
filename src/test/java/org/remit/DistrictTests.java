package org.remit;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The districts of the house, which are the folders below {@code org.remit}, and the
 * floors they stand on. What stands in a district may know what is below it, so that
 * whoever reads a floor need not know those above.
 */
@AnalyzeClasses(packagesOf = RemitApplication.class, importOptions = DoNotIncludeTests.class)
class DistrictTests {

	/** From the ground up; those on one floor know nothing of one another. */
	private static final List<List<String>> FLOORS = List.of(List.of("platform", "press"), List.of("people"),
			List.of("publishing", "law"), List.of("boards"), List.of("plans"), List.of("portfolios"),
			List.of("duties", "figures"), List.of("reports"), List.of("reading"), List.of("sample"));

	@ArchTest
	static final ArchRule districtsStandInNoCircle = slices().matching("org.remit.(*)..")
		.should()
		.beFreeOfCycles()
		.because("two districts that know each other can only be understood and changed as one");

	@ArchTest
	static final ArchRule districtsUseOnlyThoseBelow = classes().that()
		.resideInAPackage("org.remit.*..")
		.should(useOnlyFloorsBelow())
		.because("a floor is understood without those above it");

	private static ArchCondition<JavaClass> useOnlyFloorsBelow() {
		return new ArchCondition<>("use only districts on floors below") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf()
					.stream()
					.filter((arrow) -> !isDownward(district(type), district(arrow.getTargetClass())))
					.forEach((arrow) -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
			}
		};
	}

	private static boolean isDownward(String from, String to) {
		return to.isEmpty() || from.equals(to) || floor(to) < floor(from);
	}

	/** The folder below {@code org.remit}; empty for what is not in the house. */
	private static String district(JavaClass type) {
		String[] names = type.getPackageName().split("\\.");
		return type.getPackageName().startsWith("org.remit.") ? names[2] : "";
	}

	private static int floor(String district) {
		for (int floor = 0; floor < FLOORS.size(); floor++) {
			if (FLOORS.get(floor).contains(district)) {
				return floor;
			}
		}
		throw new IllegalStateException("On which floor does " + district + " stand?");
	}

}
