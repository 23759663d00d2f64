package org.remit.law.provisions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegislationLinkTests {

	@ParameterizedTest
	@CsvSource({
			"https://www.legislation.gov.uk/ukpga/2004/31,s.18,https://www.legislation.gov.uk/ukpga/2004/31/section/18",
			"https://www.legislation.gov.uk/ukpga/2004/31/contents,s.18(2)(a),https://www.legislation.gov.uk/ukpga/2004/31/section/18",
			"https://www.legislation.gov.uk/ukpga/2000/22/,Section 9C,https://www.legislation.gov.uk/ukpga/2000/22/section/9C",
			"https://www.legislation.gov.uk/uksi/2006/90,reg 5(1)(a)(iii),https://www.legislation.gov.uk/uksi/2006/90/regulation/5",
			"https://www.legislation.gov.uk/ukpga/2004/31,Schedule 2,https://www.legislation.gov.uk/ukpga/2004/31",
			"https://www.gov.uk/guidance,s.18,https://www.gov.uk/guidance", "'',s.18,''" })
	void leadsToTheSectionOrRegulationOrElseToTheWhole(String edition, String number, String link) {
		assertThat(LegislationLink.of(edition, number)).isEqualTo(link);
	}

}
