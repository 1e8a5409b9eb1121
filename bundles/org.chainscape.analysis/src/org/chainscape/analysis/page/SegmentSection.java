package org.chainscape.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Criterion;
import org.chainscape.analysis.PerspectiveQuality;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.SegmentQuality;
import org.chainscape.analysis.Share;

/** A table per perspective, a line per segment: the score as a bar, its shares, and how much there is. */
final class SegmentSection {

	private static final List<String> COUNTS = List.of("companies", "securities", "items", "facts", "findings");
	private static final int GOOD = 90;
	private static final int FAIR = 60;

	private SegmentSection() {
	}

	static void write(Markup page, QualityReport report, Assessment part) {
		page.section("page.segments");
		boolean several = report.parts().size() > 2;
		for (PerspectiveQuality perspective : part.perspectives()) {
			page.add("<h3 class=\"cut\">%s",
				several ? page.say("page.segments.chain", perspective.chain(), perspective.name()) : perspective.name());
			if (!perspective.basis().isEmpty()) {
				page.add("<small>%s</small>", page.say("page.segments.basis", perspective.basis()));
			}
			page.add("</h3>\n");
			table(page, perspective);
		}
		if (part.perspectives().stream().allMatch(each -> each.segments().isEmpty())) {
			page.add("<p>%s</p>", page.say("page.segments.none"));
		}
		page.end();
	}

	private static void table(Markup page, PerspectiveQuality perspective) {
		page.add("<table class=\"segments\"><thead><tr><th>%s</th><th>%s</th>", page.say("page.segments.name"), page.say("page.segments.score"));
		for (Criterion criterion : Criterion.values()) {
			page.add("<th class=\"n\" title=\"%s\">%s</th>", page.meaning(criterion), page.name(criterion));
		}
		for (String key : COUNTS) {
			page.add("<th class=\"n\">%s</th>", page.say("page.segments." + key));
		}
		page.add("</tr></thead><tbody>\n");
		List<SegmentQuality> bare = new ArrayList<>();
		for (SegmentQuality segment : perspective.segments()) {
			// Lines of dots would say no more than the names alone; stages always have their line.
			if (segment.depth() > 0 && isBare(segment)) {
				bare.add(segment);
			} else {
				rest(page, bare);
				row(page, segment);
			}
		}
		rest(page, bare);
		page.add("</tbody></table>\n");
	}

	private static boolean isBare(SegmentQuality segment) {
		return segment.score().points().isEmpty() && segment.findings().total() == 0
			&& segment.companies() + segment.items() + segment.facts() == 0;
	}

	private static void rest(Markup page, List<SegmentQuality> bare) {
		if (!bare.isEmpty()) {
			String names = bare.stream().map(SegmentQuality::name).collect(Collectors.joining(page.say("page.segments.separator")));
			page.add("<tr class=\"rest\"><td colspan=\"%s\" style=\"padding-left:%sem\">%s</td></tr>\n",
				Criterion.values().length + COUNTS.size() + 2, Markup.length(indent(bare.get(0))), page.say("page.segments.bare", bare.size(), names));
			bare.clear();
		}
	}

	private static double indent(SegmentQuality segment) {
		return 0.7 + segment.depth() * 1.1;
	}

	private static void row(Markup page, SegmentQuality segment) {
		int points = segment.score().points().orElse(-1);
		page.add("<tr class=\"d%s\"><th style=\"padding-left:%sem\">%s</th>", Math.min(segment.depth(), 3),
			Markup.length(indent(segment)), segment.name());
		if (points < 0) {
			page.add("<td class=\"score\"><span>–</span></td>");
		} else {
			page.add("<td class=\"score\"><span>%s</span><i><b class=\"%s\" style=\"width:%s%\"></b></i></td>", points, level(points), points);
		}
		for (Map.Entry<Criterion, Share> share : segment.score().shares().entrySet()) {
			share(page, share.getValue());
		}
		for (int count : new int[] {segment.companies(), segment.securities(), segment.items(), segment.facts()}) {
			page.add("<td class=\"n %s\">%s</td>", count == 0 ? "zero" : "", count == 0 ? "·" : Markup.number(count));
		}
		int grave = segment.findings().errors() + segment.findings().warnings();
		page.add("<td class=\"n %s\">%s</td></tr>\n", grave == 0 ? "zero" : "w", grave == 0 ? "·" : grave);
	}

	private static void share(Markup page, Share share) {
		if (share.applies()) {
			page.add("<td class=\"n s %s\" title=\"%s\">%s</td>", level(share.wholePercent()), QualityPage.of(page, share), share.wholePercent());
		} else {
			page.add("<td class=\"n zero\">·</td>");
		}
	}

	private static String level(int percent) {
		return percent >= GOOD ? "good" : percent >= FAIR ? "fair" : "poor";
	}
}
