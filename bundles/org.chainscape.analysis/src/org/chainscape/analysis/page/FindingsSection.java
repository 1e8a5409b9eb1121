package org.chainscape.analysis.page;

import java.util.List;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.FindingLine;
import org.chainscape.analysis.Findings;
import org.chainscape.analysis.OpenFinding;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.SeverityCounts;

/** Open findings: how many of what, and which. */
final class FindingsSection {

	private static final int LISTED = 200;

	private FindingsSection() {
	}

	static void write(Markup page, QualityReport report, Assessment part) {
		Findings findings = part.findings();
		page.section("page.findings");
		if (report.suppressed() > 0) {
			page.add("<p class=\"what\">%s</p>", page.say("page.findings.suppressed", Markup.number(report.suppressed())));
		}
		if (findings.counts().total() == 0) {
			page.add("<p class=\"good\">%s</p>", page.say("page.findings.none")).end();
			return;
		}
		page.add("<table class=\"numbers heat\"><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n",
			page.say("page.findings.category"), page.say("severity.error"), page.say("severity.warning"), page.say("severity.info"),
			page.say("page.findings.total"));
		findings.lines().stream().filter(line -> line.counts().total() > 0).forEach(line -> row(page, line, ""));
		row(page, new FindingLine("", page.say("page.findings.total"), findings.counts()), "total");
		page.add("</tbody></table>\n<ol class=\"findings\">\n");
		List<OpenFinding> listed = findings.open().subList(0, Math.min(LISTED, findings.open().size()));
		for (OpenFinding finding : listed) {
			page.add("<li><b class=\"%s\">%s</b><span>%s</span><code>%s</code></li>\n", finding.severity().word().substring(0, 1),
				page.say("severity." + finding.severity().word()), finding.message(), finding.rule());
		}
		page.add("</ol>\n");
		if (findings.open().size() > LISTED) {
			page.add("<p class=\"what\">%s</p>", page.say("page.findings.more", Markup.number(findings.open().size() - LISTED)));
		}
		page.end();
	}

	private static void row(Markup page, FindingLine line, String type) {
		SeverityCounts counts = line.counts();
		page.add("<tr class=\"%s\"><th>%s</th>", type, line.name());
		cell(page, "e", counts.errors());
		cell(page, "w", counts.warnings());
		cell(page, "i", counts.infos());
		page.add("<td>%s</td></tr>\n", Markup.number(counts.total()));
	}

	private static void cell(Markup page, String type, int count) {
		page.add("<td class=\"%s\">%s</td>", count == 0 ? "zero" : type, count == 0 ? "·" : Markup.number(count));
	}
}
