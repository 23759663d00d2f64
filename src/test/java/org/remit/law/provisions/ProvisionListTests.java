package org.remit.law.provisions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.law.sources.Strength;

import static org.assertj.core.api.Assertions.assertThat;

/** How lists of provisions are understood that people paste and upload. */
class ProvisionListTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "5.6 The lead member|5.6|The lead member", "5.6. The lead member|5.6|The lead member",
					"s.18(2)(a) Education|s.18(2)(a)|Education", "s. 18 Director|s. 18|Director",
					"Section 18 Director|Section 18|Director", "reg 5(1)(a)(iii) Policies|reg 5(1)(a)(iii)|Policies",
					"(iv) Recruitment|(iv)|Recruitment", "9C Executives|9C|Executives", "17a. Plans|17a|Plans",
					"A1 Introduction|A1|Introduction", "1) First|1|First", "5.11|5.11|''",
					"10 children or more|10|children or more" })
	void readsTheNumberThatALineStartsWith(String line, String number, String text) {
		assertThat(ProvisionList.read(line)).singleElement()
			.returns(number, ListedProvision::number)
			.returns(text, ListedProvision::text)
			.returns(false, ListedProvision::isProblem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Leadership", "2004 Act", "Care leavers (all ages)", "1st quarter", "Safeguarding and" })
	void readsShortLinesWithoutANumberAsHeadings(String line) {
		assertThat(ProvisionList.read(line)).isEmpty();
		assertThat(ProvisionList.read(line + "\n1 Text")).singleElement().returns(line, ListedProvision::heading);
	}

	@Test
	void nestsHeadingsThatFollowEachOther() {
		assertThat(places("""
				Lead member
				Leadership
				5.6 One
				Partnership

				5.7 Two
				Director
				Leadership
				4.4 Three
				Other > Deep > Deeper
				1 Four
				# Top
				## Second
				2 Five
				# Top again
				3 Six""")).containsExactly("5.6, Lead member > Leadership", "5.7, Lead member > Partnership",
				"4.4, Director > Leadership", "1, Other > Deep > Deeper", "2, Top > Second", "3, Top again");
	}

	@Test
	void understandsHeadingsThatNobodyTypesInEarnest() {
		String tooLong = "A > " + "x".repeat(400);
		assertThat(places("> > >\nA\n1 One\n#\nB\nC\n2 Two\n" + tooLong + "\nD\n3 Three\n######\n4 Four"))
			.containsExactly("1, A", "2, B > C", "", "3, B > D", "4, B > D");
		assertThat(ProvisionList.read(tooLong)).singleElement()
			.returns("The headings are longer than 400 characters", ListedProvision::problem);
		assertThat(places("#\nA > B\nC\n1 One")).containsExactly("1, A > B > C");
	}

	@Test
	void goesOnWithTheProvisionAboveForBulletsAndRunningText() {
		List<ListedProvision> read = ProvisionList.read("""
				5.6 The lead member should
				ensure that:
				• children are heard
				- staff are trained
				This is reported to Council every year.
				5.7 Next""");
		assertThat(read).hasSize(2);
		assertThat(read.get(0).text()).isEqualTo("""
				The lead member should
				ensure that:
				• children are heard
				- staff are trained
				This is reported to Council every year.""");
		assertThat(read.get(0).line()).isOne();
		assertThat(read.get(1).line()).isEqualTo(6);
	}

	@Test
	void tellsWhatItDidNotUnderstand() {
		List<ListedProvision> read = ProvisionList.read("and so on.\nLeadership\n- a bullet without anything\n1 Text");
		assertThat(read).extracting(ListedProvision::problem)
			.containsExactly("Text without a number", "Text without a number", null);
		assertThat(read).extracting(ListedProvision::text)
			.containsExactly("and so on.", "- a bullet without anything", "Text");
	}

	@Test
	void readsRowsPastedFromATable() {
		List<ListedProvision> read = ProvisionList.read("Leadership\t\n5.6\tThe lead member\n\tgoes on here.\n"
				+ "5.7\t\"Two lines,\nwith \"\"marks\"\"\"\n5.8\t\"Good\" parents\n5.9\tThree\tcells");
		assertThat(read).extracting(ListedProvision::place)
			.containsExactly("5.6, Leadership", "5.7, Leadership", "5.8, Leadership", "");
		assertThat(read).extracting(ListedProvision::text)
			.containsExactly("The lead member\ngoes on here.", "Two lines,\nwith \"marks\"", "\"Good\" parents",
					"5.9 Three cells");
		assertThat(read.get(3).problem()).startsWith("More than a number and a text");
		assertThat(read).extracting(ListedProvision::line).containsExactly(2, 4, 6, 7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.6,\"The lead member, always\"\r\n5.7,Next, please",
			"5.6;The lead member, always\n5.7;Next, please" })
	void readsCsvWithoutNamesOfColumns(String csv) {
		assertThat(ProvisionList.read(csv)).extracting(ListedProvision::number).containsExactly("5.6", "5.7");
		assertThat(ProvisionList.read(csv)).extracting(ListedProvision::text)
			.containsExactly("The lead member, always", "Next, please");
	}

	@Test
	void readsCsvWhoseFirstLineNamesTheColumns() {
		List<ListedProvision> read = ProvisionList.read("""
				Strength,Paragraph,Heading,Text,Owner
				must,5.6,Leadership>Partnership,"One, two",Somebody
				Must have regard,Annex B,,Three,
				shall,5.8,,Four,""");
		assertThat(read).extracting(ListedProvision::problem)
			.containsExactly("There is no place for the column “owner”", null, null,
					"Strength is must, must have regard, should, local or may");
		assertThat(read).extracting(ListedProvision::place)
			.containsExactly("", "5.6, Leadership > Partnership", "Annex B", "");
		assertThat(read).extracting(ListedProvision::strength)
			.containsExactly(null, Strength.MUST, Strength.HAVE_REGARD, null);
	}

	@Test
	void stopsAtListsThatNobodyLooksThrough() {
		String list = IntStream.rangeClosed(1, 5000)
			.mapToObj((n) -> "%d\t\"open".formatted(n))
			.collect(Collectors.joining("\n"));
		List<ListedProvision> read = ProvisionList.read(list);
		assertThat(read).hasSize(2001);
		assertThat(read.get(2000).problem()).isEqualTo("The list goes on from here. Enter the rest as another list");
	}

	private static List<String> places(String list) {
		return ProvisionList.read(list).stream().map(ListedProvision::place).toList();
	}

}
