package org.chainscape.analysis.page;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Freshness;
import org.chainscape.analysis.QualityTexts;
import org.chainscape.analysis.SourceUse;

/** How old the facts are, as columns with the limit of staleness between them, and the sources they come from. */
final class FreshnessSection {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 290;
	private static final int TOP = 34;
	private static final int FLOOR = 252;
	private static final int LISTED = 12;
	private static final String HATCH = "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
		+ " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#eef1f5\"/>"
		+ "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#b3bfce\" stroke-width=\"3\"/></pattern></defs>";

	private FreshnessSection() {
	}

	private record Column(String label, int count, String type) {
	}

	static void write(Markup page, Assessment part) {
		Freshness freshness = part.freshness();
		page.section("page.fresh");
		page.add("<div class=\"split\"><figure>");
		chart(page, freshness);
		int fresh = freshness.fresh().part();
		page.add("<figcaption>%s</figcaption></figure>\n<div>", page.say("page.fresh.sum", Markup.number(freshness.total()),
			Markup.number(fresh), Markup.number(freshness.stale()), Markup.number(freshness.undated())));
		sources(page, part.sources());
		page.add("</div></div>\n").end();
	}

	private static List<Column> columns(Markup page, Freshness freshness) {
		List<Column> columns = new ArrayList<>();
		if (freshness.ahead() > 0) {
			columns.add(new Column(page.say("age.ahead"), freshness.ahead(), "ahead"));
		}
		for (Freshness.AgeClass age : freshness.classes()) {
			columns.add(new Column(QualityTexts.age(page.language(), age), age.count(), age.stale() ? "old" : "new"));
		}
		columns.add(new Column(page.say("age.undated"), freshness.undated(), "unknown"));
		return columns;
	}

	private static void chart(Markup page, Freshness freshness) {
		List<Column> columns = columns(page, freshness);
		int most = Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
		double step = (double) WIDTH / columns.size();
		double wide = Math.min(56, step * 0.62);
		page.add("<svg class=\"chart\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">", WIDTH, HEIGHT, page.say("page.fresh"));
		page.add(HATCH);
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			double high = (double) (FLOOR - TOP) * column.count() / most;
			double shown = column.count() > 0 ? Math.max(2, high) : 0;
			double middle = step * i + step / 2;
			page.add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>", column.type(), Markup.length(middle - wide / 2),
				Markup.length(FLOOR - shown), Markup.length(wide), Markup.length(shown));
			page.add("<text class=\"v\" x=\"%s\" y=\"%s\">%s</text>", Markup.length(middle),
				Markup.length(FLOOR - shown - 6), Markup.number(column.count()));
			page.add("<text class=\"l\" x=\"%s\" y=\"%s\">%s</text>", Markup.length(middle), FLOOR + 18, column.label());
		}
		limit(page, freshness, columns, step);
		page.add("<line class=\"axis\" x1=\"0\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/></svg>", FLOOR, WIDTH, FLOOR);
	}

	/** The line between what is fresh and what is stale. */
	private static void limit(Markup page, Freshness freshness, List<Column> columns, double step) {
		int first = -1;
		for (int i = columns.size() - 1; i >= 0; i--) {
			first = columns.get(i).type().equals("old") ? i : first;
		}
		if (first > 0) {
			String at = Markup.length(step * first);
			page.add("<line class=\"limit\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", at, 16, at, FLOOR);
			page.add("<text class=\"limit\" x=\"%s\" y=\"12\">%s</text>", at, page.say("page.fresh.limit", freshness.staleMonths()));
		}
	}

	private static void sources(Markup page, List<SourceUse> sources) {
		page.add("<h3>%s</h3><p class=\"what\">%s</p>", page.say("page.sources"), page.say("page.sources.what"));
		if (sources.isEmpty()) {
			page.add("<p>%s</p>", page.say("page.sources.none"));
			return;
		}
		page.add("<table class=\"list\"><thead><tr><th>%s</th><th>%s</th><th class=\"n\">%s</th><th class=\"n\">%s</th></tr></thead><tbody>\n",
			page.say("page.sources.name"), page.say("page.sources.date"), page.say("page.sources.facts"), page.say("page.sources.others"));
		for (SourceUse source : sources.subList(0, Math.min(LISTED, sources.size()))) {
			page.add("<tr><td>%s<small>%s</small></td><td class=\"date\">%s", source.name(), source.publisher(), source.date());
			if (source.stale()) {
				page.add(" <b class=\"w\">%s</b>", page.say("page.sources.stale"));
			} else if (source.date().isEmpty()) {
				page.add("<b class=\"i\">%s</b>", page.say("page.sources.undated"));
			}
			page.add("</td><td class=\"n\">%s</td><td class=\"n\">%s</td></tr>\n", Markup.number(source.facts()), Markup.number(source.others()));
		}
		page.add("</tbody></table>");
		if (sources.size() > LISTED) {
			page.add("<p class=\"what\">%s</p>", page.say("page.sources.more", Markup.number(sources.size() - LISTED)));
		}
	}
}
