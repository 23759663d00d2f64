package org.remit.press.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What veraPDF, the reference checker of the PDF Association, has to say against a file.
 */
public final class Conformance {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Conformance() {
	}

	/** The broken rules of PDF/UA-1 and PDF/A-3a: none, if all is well. */
	public static List<String> faults(byte[] pdf) throws Exception {
		List<String> accessible = faults(pdf, PDFAFlavour.PDFUA_1);
		return accessible.isEmpty() ? faults(pdf, PDFAFlavour.PDFA_3_A) : accessible;
	}

	private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser).getTestAssertions().stream().map(Conformance::words).distinct().toList();
		}
	}

	private static String words(TestAssertion fault) {
		return fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " " + fault.getMessage();
	}

}
