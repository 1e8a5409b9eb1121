package org.chainscape.analysis.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Coverage;
import org.chainscape.analysis.Criterion;
import org.chainscape.analysis.ElementKind;
import org.chainscape.analysis.GapKind;
import org.chainscape.analysis.Inventory;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.Scope;
import org.chainscape.analysis.SeverityCounts;
import org.chainscape.analysis.Share;
import org.chainscape.model.text.Language;

/**
 * An assessment as one HTML page that needs nothing else: no network, no scripts, no fonts of its own. It prints on A4. The same assessment
 * gives the same bytes.
 */
public final class QualityPage {

	private static final int RING = 26;

	private QualityPage() {
	}

	/**
	 * Writes the page.
	 *
	 * @param report the report; gives the language
	 * @param part what of it is shown: the whole or one of the parts
	 * @return the page
	 */
	public static String write(QualityReport report, Assessment part) {
		Markup page = new Markup(report);
		String title = page.say("page.title", part.scope().name());
		page.add("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", tag(report));
		page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>\n<style>\n", title);
		page.add(style()).add("</style>\n</head>\n<body>\n<main>\n");
		header(page, report, part);
		cards(page, report, part);
		if (part.scope().kind() == Scope.Kind.DOCUMENT) {
			parts(page, report);
		}
		CoverageSection.write(page, part);
		FreshnessSection.write(page, part);
		FindingsSection.write(page, report, part);
		SegmentSection.write(page, report, part);
		GapSection.write(page, part);
		method(page);
		page.add("<footer>%s · %s</footer>\n</main>\n</body>\n</html>\n", page.say("page.footer"), page.say("page.today", report.today()));
		return page.toString();
	}

	private static String tag(QualityReport report) {
		return report.language() == Language.ZH ? "zh-CN" : "en";
	}

	private static void header(Markup page, QualityReport report, Assessment part) {
		Inventory inventory = part.inventory();
		page.add("<header><p class=\"kicker\">%s</p><h1>%s</h1><p class=\"facts\">", page.say("page.kicker"), part.scope().name());
		page.add("<span class=\"day\">%s</span>", page.say("page.today", report.today()));
		page.add("<span>%s</span></p>", page.say("page.counts", Markup.number(part.companies()),
			Markup.number(inventory.line(ElementKind.PLACE).total()), Markup.number(inventory.line(ElementKind.FACT).total()),
			Markup.number(inventory.line(ElementKind.RELATION).total()), Markup.number(part.sources().size())));
		if (part.scope().kind() != Scope.Kind.DOCUMENT) {
			page.add("<p class=\"what\">%s</p>", page.say("page.of", report.whole().scope().name()));
		}
		page.add("</header>\n");
	}

	private static void cards(Markup page, QualityReport report, Assessment part) {
		Share covered = part.coverage().covered();
		Share fresh = part.freshness().fresh();
		Share confirmed = part.inventory().confirmed();
		page.add("<div class=\"cards\">\n");
		ring(page, "page.card.coverage", covered, "a", page.say("page.card.located", part.coverage().located().wholePercent()));
		String stale = part.freshness().staleMonths() == 0 ? page.say("page.card.never")
			: page.say("page.card.stale", part.freshness().staleMonths());
		ring(page, "page.card.fresh", fresh, "c", stale + " · " + page.say("page.card.undated", Markup.number(part.freshness().undated())));
		ring(page, "page.card.confirmed", confirmed, "b", page.say("page.card.toVerify", Markup.number(confirmed.whole() - confirmed.part())));
		SeverityCounts counts = part.findings().counts();
		page.add("<div class=\"card\"><h3>%s</h3><p class=\"big\">%s</p>", page.say("page.card.findings"), Markup.number(counts.total()));
		page.add("<p class=\"pills\"><b class=\"e\">%s %s</b><b class=\"w\">%s %s</b><b class=\"i\">%s %s</b></p>", page.say("severity.error"),
			counts.errors(), page.say("severity.warning"), counts.warnings(), page.say("severity.info"), counts.infos());
		page.add("<p class=\"note\">%s</p></div>\n", page.say("page.card.rivals", Markup.number(part.findings().rivals()))
			+ (report.suppressed() == 0 ? "" : " · " + page.say("page.card.suppressed", Markup.number(report.suppressed()))));
		page.add("<div class=\"card\"><h3>%s</h3><p class=\"big\">%s</p>", page.say("page.card.gaps"), Markup.number(part.gaps().size()));
		page.add("<div class=\"mini\">");
		for (GapKind kind : GapKind.values()) {
			int size = part.gaps(kind).size();
			page.add(size == 0 ? "" : "<i class=\"" + kind.name() + "\" style=\"flex:" + size + " 0 4px\"></i>");
		}
		page.add("</div><p class=\"note\">%s</p></div>\n</div>\n", Stream.of(GapKind.values()).filter(kind -> !part.gaps(kind).isEmpty())
			.map(kind -> page.name(kind) + " " + Markup.number(part.gaps(kind).size())).collect(Collectors.joining(" · ")));
	}

	private static void ring(Markup page, String key, Share share, String colour, String note) {
		double around = 2 * Math.PI * RING;
		page.add("<div class=\"card\"><h3>%s</h3><div class=\"ring\">", page.say(key));
		page.add("<svg viewBox=\"0 0 64 64\" width=\"64\" height=\"64\" aria-hidden=\"true\">");
		page.add("<circle cx=\"32\" cy=\"32\" r=\"%s\" class=\"track\"/>", RING);
		if (share.part() > 0) {
			page.add("<circle cx=\"32\" cy=\"32\" r=\"%s\" class=\"arc %s\" stroke-dasharray=\"%s %s\"", RING, colour,
				Markup.length(around * share.percent() / 100), Markup.length(around)).add(" transform=\"rotate(-90 32 32)\"/>");
		}
		page.add("</svg><p class=\"big\">%s<small>%</small></p></div>", share.applies() ? share.wholePercent() : "–");
		page.add("<p class=\"of\">%s</p><p class=\"note\">%s</p></div>\n", page.say("page.of.share", Markup.number(share.part()),
			Markup.number(share.whole())), note);
	}

	private static void parts(Markup page, QualityReport report) {
		page.section("page.parts").add("<table class=\"numbers\"><thead><tr>");
		for (String key : List.of("page.parts.name", "element.FACT", "page.card.coverage", "page.card.fresh", "page.card.findings",
			"page.card.gaps")) {
			page.add("<th>%s</th>", page.say(key));
		}
		page.add("</tr></thead><tbody>\n");
		report.parts().forEach(part -> row(page, part, part.scope().name(), ""));
		row(page, report.whole(), page.say("page.parts.total"), "total");
		page.add("</tbody></table>\n").end();
	}

	private static void row(Markup page, Assessment part, String name, String type) {
		Coverage coverage = part.coverage();
		page.add("<tr class=\"%s\"><th>%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n", type, name,
			Markup.number(part.inventory().line(ElementKind.FACT).total()), of(page, coverage.covered()), of(page, part.freshness().fresh()),
			Markup.number(part.findings().counts().total()), Markup.number(part.gaps().size()));
	}

	static String of(Markup page, Share share) {
		return page.say("page.of.share", Markup.number(share.part()), Markup.number(share.whole()));
	}

	private static void method(Markup page) {
		page.add("<section id=\"method\"><h2>%s</h2>\n<p class=\"formula\">%s</p>\n<dl>\n", page.say("page.method"),
			page.say("page.method.score"));
		for (Criterion criterion : Criterion.values()) {
			page.add("<dt>%s<small>%s</small></dt><dd>%s</dd>\n", page.name(criterion), page.say("page.method.weight", criterion.weight()),
				page.meaning(criterion));
		}
		page.add("</dl>\n<p class=\"what\">%s</p>\n<p class=\"what\">%s</p>\n", page.say("page.method.segment"),
			page.say("page.method.rival")).end();
	}

	private static String style() {
		try (InputStream stream = QualityPage.class.getResourceAsStream("page.css")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
