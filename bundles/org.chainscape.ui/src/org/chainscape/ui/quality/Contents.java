package org.chainscape.ui.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Coverage;
import org.chainscape.analysis.Criterion;
import org.chainscape.analysis.FindingLine;
import org.chainscape.analysis.Freshness;
import org.chainscape.analysis.Gap;
import org.chainscape.analysis.GapKind;
import org.chainscape.analysis.OpenFinding;
import org.chainscape.analysis.PerspectiveQuality;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.QualityTexts;
import org.chainscape.analysis.SegmentQuality;
import org.chainscape.analysis.SeverityCounts;
import org.chainscape.analysis.Share;
import org.chainscape.model.text.Language;

/** Makes the blocks of a section from an assessment. */
final class Contents {

	private static final List<String> STANDINGS = List.of("located", "sourceOnly", "inferred", "unsourced", "toVerify");
	private static final List<Tone> TONES = List.of(Tone.BLUE, Tone.PALE, Tone.STONE, Tone.RED, Tone.SAND);

	private final QualityReport report;
	private final Assessment part;
	private final Language language;
	private final List<Block> blocks = new ArrayList<>();

	private Contents(QualityReport report, Assessment part) {
		this.report = report;
		this.part = part;
		language = report.language();
	}

	static List<Block> of(Section section, QualityReport report, Assessment part) {
		Contents contents = new Contents(report, part);
		switch (section) {
			case OVERVIEW -> contents.overview();
			case SEGMENTS -> contents.segments();
			case FINDINGS -> contents.findings();
			default -> contents.gaps();
		}
		return contents.blocks;
	}

	private String say(String key, Object... arguments) {
		return QualityTexts.text(language, key, arguments);
	}

	private String of(Share share) {
		return say("page.of.share", String.valueOf(share.part()), String.valueOf(share.whole()));
	}

	private void overview() {
		blocks.add(cards());
		blocks.add(new Heading(say("page.coverage"), ""));
		List<Legend.Entry> legend = new ArrayList<>();
		for (int i = 0; i < STANDINGS.size(); i++) {
			legend.add(new Legend.Entry(TONES.get(i), say("standing." + STANDINGS.get(i))));
		}
		blocks.add(new Legend(legend));
		part.coverage().lines().forEach(line -> blocks.add(bar(line)));
		Freshness freshness = part.freshness();
		blocks.add(new Heading(say("page.fresh"), say("page.fresh.sum", String.valueOf(freshness.total()),
			String.valueOf(freshness.fresh().part()), String.valueOf(freshness.stale()), String.valueOf(freshness.undated()))));
		blocks.add(ages(freshness));
		blocks.add(new Paragraph(say("page.fresh.what")));
	}

	private Cards cards() {
		Share covered = part.coverage().covered();
		Share fresh = part.freshness().fresh();
		Share confirmed = part.inventory().confirmed();
		SeverityCounts counts = part.findings().counts();
		int stale = part.freshness().staleMonths();
		return new Cards(List.of(card("coverage", covered, Tone.BLUE, say("page.card.located", part.coverage().located().wholePercent())),
			card("fresh", fresh, Tone.AMBER, stale == 0 ? say("page.card.never") : say("page.card.stale", stale)),
			card("confirmed", confirmed, Tone.GREEN, say("page.card.toVerify", String.valueOf(confirmed.whole() - confirmed.part()))),
			new Cards.Card(say("page.card.findings"), String.valueOf(counts.total()), -1, Tone.RED, say("severity.error") + " " + counts.errors()
				+ " · " + say("severity.warning") + " " + counts.warnings() + " · " + say("severity.info") + " " + counts.infos() + "\n"
				+ (report.suppressed() == 0 ? say("page.card.rivals", String.valueOf(part.findings().rivals()))
					: say("page.card.suppressed", String.valueOf(report.suppressed())))),
			new Cards.Card(say("page.card.gaps"), String.valueOf(part.gaps().size()), -1, Tone.STONE, gapNumbers())));
	}

	private Cards.Card card(String key, Share share, Tone tone, String remark) {
		String number = share.applies() ? share.wholePercent() + "%" : "–";
		return new Cards.Card(say("page.card." + key), number, share.percent(), tone, of(share) + "\n" + remark);
	}

	private String gapNumbers() {
		List<String> all = Stream.of(GapKind.values()).map(kind -> QualityTexts.name(language, kind) + " " + part.gaps(kind).size()).toList();
		return String.join(" · ", all.subList(0, 3)) + "\n" + String.join(" · ", all.subList(3, all.size()));
	}

	private StackedBar bar(Coverage.Line line) {
		List<Integer> values = List.of(line.located(), line.sourceOnly(), line.inferred(), line.unsourced(), line.toVerify());
		List<Tone> on = List.of(Tone.PAGE, Tone.TEXT, Tone.PAGE, Tone.PAGE, Tone.TEXT);
		List<StackedBar.Part> parts = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			parts.add(new StackedBar.Part(TONES.get(i), on.get(i), values.get(i)));
			words.add(say("standing." + STANDINGS.get(i)) + " " + values.get(i));
		}
		String name = QualityTexts.name(language, line.kind());
		String percent = line.total() == 0 ? "–" : line.covered().wholePercent() + "%";
		return new StackedBar(name, parts, String.valueOf(line.total()), percent, name + "\n" + String.join("\n", words));
	}

	private AgeChart ages(Freshness freshness) {
		List<AgeChart.Column> columns = new ArrayList<>();
		if (freshness.ahead() > 0) {
			columns.add(new AgeChart.Column(say("age.ahead"), freshness.ahead(), AgeChart.Type.AHEAD));
		}
		int limit = 0;
		for (Freshness.AgeClass age : freshness.classes()) {
			if (age.stale() && limit == 0) {
				limit = columns.size();
			}
			columns.add(new AgeChart.Column(QualityTexts.age(language, age), age.count(), age.stale() ? AgeChart.Type.STALE : AgeChart.Type.FRESH));
		}
		columns.add(new AgeChart.Column(say("age.undated"), freshness.undated(), AgeChart.Type.UNKNOWN));
		return new AgeChart(columns, limit, say("page.fresh.limit", freshness.staleMonths()));
	}

	private void segments() {
		blocks.add(new Paragraph(say("page.segments.what")));
		boolean several = report.parts().size() > 2;
		for (PerspectiveQuality perspective : part.perspectives()) {
			blocks.add(new Heading(several ? say("page.segments.chain", perspective.chain(), perspective.name()) : perspective.name(),
				perspective.basis().isEmpty() ? "" : say("page.segments.basis", perspective.basis())));
			perspective.segments().forEach(segment -> blocks.add(new SegmentRow(segment, holds(segment), explain(segment))));
		}
		if (part.perspectives().isEmpty()) {
			blocks.add(new Paragraph(say("page.segments.none")));
		}
		blocks.add(new Heading(say("page.method"), say("page.method.score")));
		for (Criterion criterion : Criterion.values()) {
			blocks.add(new Paragraph(QualityTexts.name(language, criterion) + " · " + say("page.method.weight", criterion.weight()) + " · "
				+ QualityTexts.meaning(language, criterion)));
		}
		blocks.add(new Paragraph(say("page.method.segment")));
	}

	private String holds(SegmentQuality segment) {
		SeverityCounts found = segment.findings();
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("companies", segment.companies());
		counts.put("securities", segment.securities());
		counts.put("items", segment.items());
		counts.put("facts", segment.facts());
		counts.put("findings", found.errors() + found.warnings());
		return counts.entrySet().stream().filter(each -> each.getValue() > 0)
			.map(each -> say("page.segments." + each.getKey()) + " " + each.getValue()).collect(Collectors.joining(" · "));
	}

	/** The shares behind a score, so that nobody has to believe it. */
	private String explain(SegmentQuality segment) {
		List<String> lines = new ArrayList<>(List.of(segment.name()));
		segment.score().points().ifPresent(points -> lines.set(0, segment.name() + " · " + say("page.segments.score") + " " + points));
		segment.score().shares().forEach((criterion, share) -> lines.add(QualityTexts.name(language, criterion) + "  "
			+ (share.applies() ? of(share) + " = " + share.wholePercent() + "%" : "–") + "  · " + say("page.method.weight", criterion.weight())));
		lines.add(holds(segment));
		return String.join("\n", lines);
	}

	private void findings() {
		blocks.add(new Paragraph(say("page.findings.what")));
		SeverityCounts counts = part.findings().counts();
		if (report.suppressed() > 0) {
			blocks.add(new Paragraph(say("page.findings.suppressed", String.valueOf(report.suppressed()))));
		}
		if (counts.total() == 0) {
			blocks.add(new Paragraph(say("page.findings.none")));
			return;
		}
		blocks.add(new Legend(List.of(new Legend.Entry(Tone.RED, say("severity.error")), new Legend.Entry(Tone.AMBER, say("severity.warning")),
			new Legend.Entry(Tone.STONE, say("severity.info")))));
		part.findings().lines().stream().filter(line -> line.counts().total() > 0).forEach(line -> blocks.add(bar(line)));
		for (FindingLine line : part.findings().lines()) {
			List<OpenFinding> open = part.findings().open().stream().filter(each -> each.category().equals(line.category())).toList();
			if (!open.isEmpty()) {
				blocks.add(new Heading(line.name(), String.valueOf(open.size())));
				open.forEach(each -> blocks.add(new EntryRow(tone(each), say("severity." + each.severity().word()), each.message(), "",
					each.elementId())));
			}
		}
	}

	private StackedBar bar(FindingLine line) {
		SeverityCounts counts = line.counts();
		String says = line.name() + "\n" + say("severity.error") + " " + counts.errors() + "\n" + say("severity.warning") + " "
			+ counts.warnings() + "\n" + say("severity.info") + " " + counts.infos();
		return new StackedBar(line.name(), List.of(new StackedBar.Part(Tone.RED, Tone.PAGE, counts.errors()),
			new StackedBar.Part(Tone.AMBER, Tone.PAGE, counts.warnings()), new StackedBar.Part(Tone.STONE, Tone.PAGE, counts.infos())),
			String.valueOf(counts.total()), "", says);
	}

	private static Tone tone(OpenFinding finding) {
		return switch (finding.severity()) {
			case ERROR -> Tone.RED;
			case WARNING -> Tone.AMBER;
			default -> Tone.STONE;
		};
	}

	private void gaps() {
		blocks.add(new Paragraph(say("page.gaps.what")));
		if (part.gaps().isEmpty()) {
			blocks.add(new Paragraph(say("page.gaps.none")));
		}
		for (GapKind kind : GapKind.values()) {
			List<Gap> gaps = part.gaps(kind);
			blocks.add(new Heading(QualityTexts.name(language, kind), String.valueOf(gaps.size())));
			blocks.add(new Paragraph(QualityTexts.meaning(language, kind)));
			gaps.forEach(gap -> blocks.add(row(gap)));
		}
	}

	private EntryRow row(Gap gap) {
		String where = Stream.of(gap.place(), gap.source(), gap.page()).filter(text -> !text.isEmpty()).collect(Collectors.joining("  ·  "));
		String text = Stream.of(gap.subject(), gap.property(), gap.printed()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
		return new EntryRow(tone(gap.lack().kind()), QualityTexts.name(language, gap.lack()), text, where, gap.elementId());
	}

	private static Tone tone(GapKind kind) {
		return switch (kind) {
			case UNDISCLOSED -> Tone.STONE;
			case NONE -> Tone.PALE;
			case TO_VERIFY -> Tone.SAND;
			case BLANK -> Tone.LINE;
			case UNSOURCED -> Tone.RED;
			default -> Tone.HEAD;
		};
	}
}
