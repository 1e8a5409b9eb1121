package org.chainscape.cli;

import java.nio.file.Path;

import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.publish.FigurePublisher;
import org.chainscape.scene.Scene;

/** Writes figures to files. */
final class FigureWriter {

	private final Console console;
	private FigurePublisher publisher;

	FigureWriter(Console console) {
		this.console = console;
	}

	/** Writes a figure, and says what its readers will not see. */
	void figure(ReportRequest request, Diagram diagram, FigureFormat format, FigureSettings settings, Path file) throws CliException {
		publisher = publisher == null ? new FigurePublisher(request) : publisher;
		Scene scene = publisher.draw(diagram);
		publisher.notices(diagram, scene, settings).forEach(notice -> console.complain(notice.message(console.language())));
		try {
			OutputFile.write(file, stream -> format.write(scene, settings, stream), console);
		} catch (IllegalArgumentException e) {
			if (format != FigureFormat.PNG) {
				throw e;
			}
			throw new CliException(console.text("error.tooLarge", diagram.getName(), String.valueOf(settings.dpi())), e);
		}
	}

	/** Writes all figures of a request into one file, a page each. */
	void deck(ReportRequest request, FigureFormat format, FigureSettings settings, Path file) throws CliException {
		FigurePublisher all = new FigurePublisher(request);
		ReportProgress progress = (what, done, total) -> console.step("step.export", done + 1, total, what);
		OutputFile.write(file, stream -> all.writeAll(format, settings, stream, progress)
			.forEach(notice -> console.complain(notice.message(console.language()))), console);
	}
}
