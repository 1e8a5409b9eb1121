package org.chainscape.validation.rules;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Analyst;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * The certificate number of an analyst has the form of the Securities Association of China, S and thirteen digits, or that of Hong Kong,
 * three letters and three digits.
 */
public final class CertificateForm implements ElementRule<Analyst> {

	private static final RuleInfo INFO = new RuleInfo("report.certificate-form", Severity.WARNING, RuleMode.LIVE);
	private static final Pattern FORM = Pattern.compile("S\\d{13}|[A-Z]{3}\\d{3}");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Analyst> subject() {
		return Analyst.class;
	}

	@Override
	public void check(Analyst analyst, ValidationIndex index, FindingSink sink) {
		String certificate = analyst.getCertificate();
		if (!Statements.isBlank(certificate) && !FORM.matcher(Normalizer.normalize(certificate.strip(), Normalizer.Form.NFKC)).matches()) {
			sink.report(analyst, certificate);
		}
	}
}
