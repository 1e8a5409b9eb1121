package org.chainscape.analysis.page;

import java.util.List;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Coverage;

/** How far everything says where it stands: a bar per kind. */
final class CoverageSection {

	private static final List<String> COLUMNS = List.of("located", "sourceOnly", "inferred", "unsourced", "toVerify");

	private CoverageSection() {
	}

	static void write(Markup page, Assessment part) {
		page.section("page.coverage").add("<p class=\"legend\">");
		COLUMNS.forEach(column -> page.add("<span><i class=\"%s\"></i>%s</span>", column, page.say("standing." + column)));
		page.add("</p>\n<table class=\"bars\"><tbody>\n");
		for (Coverage.Line line : part.coverage().lines()) {
			page.add("<tr><th>%s</th><td class=\"bar\"><div class=\"stack\">", page.name(line.kind()));
			List<Integer> values = List.of(line.located(), line.sourceOnly(), line.inferred(), line.unsourced(), line.toVerify());
			for (int i = 0; i < values.size(); i++) {
				segment(page, COLUMNS.get(i), values.get(i), line.total());
			}
			page.add("</div></td><td class=\"n\">%s</td><td class=\"n strong\">%s</td></tr>\n", Markup.number(line.total()),
				line.total() == 0 ? "–" : line.covered().wholePercent() + "%");
		}
		page.add("</tbody></table>\n").end();
	}

	/** Numbers stand in the bar where there is room for them. */
	private static void segment(Markup page, String type, int value, int total) {
		if (value > 0) {
			double percent = 100.0 * value / total;
			page.add("<i class=\"%s\" style=\"flex:%s 0 3px\" title=\"%s %s\">%s</i>", type, value, page.say("standing." + type),
				Markup.number(value), percent >= 6 ? Markup.number(value) : "");
		}
	}
}
