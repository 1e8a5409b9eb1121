package org.chainscape.analysis.page;

import java.util.List;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Gap;
import org.chainscape.analysis.GapKind;

/** What is missing, each sort of gap apart and explained. */
final class GapSection {

	private static final int LISTED = 500;

	private GapSection() {
	}

	static void write(Markup page, Assessment part) {
		page.section("page.gaps").add("<div class=\"kinds\">\n");
		for (GapKind kind : GapKind.values()) {
			page.add("<div class=\"kind\"><h3><i class=\"%s\"></i>%s<b>%s</b></h3><p>%s</p></div>\n", kind.name(), page.name(kind),
				Markup.number(part.gaps(kind).size()), page.meaning(kind));
		}
		page.add("</div>\n");
		if (part.gaps().isEmpty()) {
			page.add("<p class=\"good\">%s</p>", page.say("page.gaps.none"));
		}
		for (GapKind kind : GapKind.values()) {
			List<Gap> gaps = part.gaps(kind);
			if (!gaps.isEmpty()) {
				table(page, kind, gaps);
			}
		}
		page.end();
	}

	private static void table(Markup page, GapKind kind, List<Gap> gaps) {
		page.add("<h3 class=\"cut\"><i class=\"%s\"></i>%s<small>%s</small></h3>\n", kind.name(), page.name(kind), Markup.number(gaps.size()));
		page.add("<table class=\"list gaps\"><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n",
			page.say("page.gaps.subject"), page.say("page.gaps.property"), page.say("page.gaps.place"), page.say("page.gaps.source"),
			page.say("page.gaps.page"));
		for (Gap gap : gaps.subList(0, Math.min(LISTED, gaps.size()))) {
			page.add("<tr><td>%s</td><td>%s", gap.subject(), what(page, gap));
			if (!gap.printed().isEmpty()) {
				page.add("<small>%s%s</small>", page.say("page.gaps.printed") + (page.language().tag().equals("zh") ? "：" : ": "), gap.printed());
			}
			page.add("</td><td class=\"where\">%s</td><td class=\"where\">%s</td><td class=\"where\">%s</td></tr>\n",
				gap.place(), gap.source(), gap.page());
		}
		page.add("</tbody></table>\n");
		if (gaps.size() > LISTED) {
			page.add("<p class=\"what\">%s</p>\n", page.say("page.gaps.more", Markup.number(gaps.size() - LISTED)));
		}
	}

	/** The property that has no value; for elements what exactly they lack. */
	private static String what(Markup page, Gap gap) {
		return switch (gap.lack()) {
			case UNDISCLOSED, NONE, BLANK, TO_VERIFY, NUMBER_UNSOURCED, STATEMENT_UNSOURCED, UNCONFIRMED, FACT_WITHOUT_VALUE -> gap.property();
			default -> page.name(gap.lack());
		};
	}
}
