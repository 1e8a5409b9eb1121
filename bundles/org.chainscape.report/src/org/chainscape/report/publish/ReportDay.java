package org.chainscape.report.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.validation.settings.ProjectSettings;

/** The day of a report nobody gave a day: it follows from the chain and its settings, so that the same chain gives the same report. */
public final class ReportDay {

	private ReportDay() {
	}

	/**
	 * The closing day of the project's settings; without one, the newest day a figure or source names in full.
	 *
	 * @param document the chain
	 * @param file its file
	 * @param today for chains that name no day at all
	 * @return the day
	 */
	public static LocalDate of(ChainDocument document, Path file, LocalDate today) {
		return Optional.ofNullable(ProjectSettings.of(file).settings().policy().asOf()).or(() -> newest(document)).orElse(today);
	}

	private static Optional<LocalDate> newest(ChainDocument document) {
		Stream<PartialDate> figures = Views.diagrams(document).stream().map(Diagram::getAsOf);
		Stream<PartialDate> sources = document.getSources().stream().map(Source::getDate);
		return Stream.concat(figures, sources).filter(Objects::nonNull).map(ReportDay::day).flatMap(Optional::stream)
				.max(LocalDate::compareTo);
	}

	private static Optional<LocalDate> day(PartialDate date) {
		return date.day() > 0 ? Optional.of(date.firstDay()) : Optional.empty();
	}
}
