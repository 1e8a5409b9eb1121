package org.chainscape.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;

/** The state of a chain in a few lines of plain text. */
public final class QualitySummary {

	private final Language language;

	private QualitySummary(Language language) {
		this.language = language;
	}

	/**
	 * Sums up a part of a document.
	 *
	 * @param report the report
	 * @param part the part: the whole document or one of its chains
	 * @param language language of the text
	 * @return name and day, coverage, freshness, what is confirmed, findings, gaps; a line each
	 */
	public static List<String> lines(QualityReport report, Assessment part, Language language) {
		return new QualitySummary(language).lines(report, part);
	}

	private List<String> lines(QualityReport report, Assessment part) {
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
		return lines;
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
