package org.chainscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.GapKind;
import org.chainscape.analysis.PerspectiveQuality;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.QualityTexts;
import org.chainscape.analysis.SegmentQuality;
import org.chainscape.analysis.SeverityCounts;
import org.chainscape.analysis.Share;
import org.chainscape.model.text.Language;

/** The state of a chain for people at a terminal: five lines, then a line per segment. */
final class QualityText {

	private final Console console;
	private final Language language;

	QualityText(Console console) {
		this.console = console;
		language = console.language();
	}

	String write(QualityReport report, Assessment part) {
		List<String> lines = new ArrayList<>();
		lines.add(part.scope().name() + "  " + QualityTexts.text(language, "page.today", report.today().toString()));
		lines.add(share("text.coverage", part.coverage().covered()));
		lines.add(share("text.fresh", part.freshness().fresh(), String.valueOf(part.freshness().undated())));
		lines.add(share("text.confirmed", part.inventory().confirmed()));
		SeverityCounts counts = part.findings().counts();
		lines.add(QualityTexts.text(language, "text.findings", number(counts.errors()), number(counts.warnings()), number(counts.infos()),
			number(part.findings().rivals()), number(report.suppressed())));
		lines.add(QualityTexts.text(language, "text.gaps", Stream.of(GapKind.values())
			.map(kind -> QualityTexts.text(language, "text.gap", QualityTexts.name(language, kind), number(part.gaps(kind).size())))
			.collect(Collectors.joining(QualityTexts.text(language, "text.separator")))));
		String text = String.join("\n", lines) + "\n";
		return part.perspectives().isEmpty() ? text : text + "\n" + segments(part.perspectives());
	}

	private String segments(List<PerspectiveQuality> perspectives) {
		Columns columns = new Columns();
		columns.add("", Stream.of("score", "companies", "securities", "items", "facts", "findings", "name")
			.map(key -> QualityTexts.text(language, "page.segments." + key)).toArray(String[]::new));
		for (PerspectiveQuality perspective : perspectives) {
			columns.add("", "", "", "", "", "", "", "[" + perspective.name() + "]");
			perspective.segments().forEach(segment -> columns.add("", row(segment)));
		}
		return columns.write();
	}

	private String[] row(SegmentQuality segment) {
		String score = segment.score().points().isPresent() ? number(segment.score().points().getAsInt()) : console.text("quality.none");
		return new String[] {score, number(segment.companies()), number(segment.securities()), number(segment.items()), number(segment.facts()),
			number(segment.findings().errors() + segment.findings().warnings()), "  ".repeat(segment.depth()) + segment.name()};
	}

	private String share(String key, Share share, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of(number(share.wholePercent()),
			QualityTexts.text(language, "page.of.share", number(share.part()), number(share.whole()))));
		arguments.addAll(List.of(more));
		return QualityTexts.text(language, key, arguments.toArray());
	}

	private static String number(int number) {
		return String.valueOf(number);
	}
}
