package org.chainscape.cli;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.PerspectiveQuality;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.QualitySummary;
import org.chainscape.analysis.QualityTexts;
import org.chainscape.analysis.SegmentQuality;
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
		String text = String.join("\n", QualitySummary.lines(report, part, language)) + "\n";
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

	private static String number(int number) {
		return String.valueOf(number);
	}
}
