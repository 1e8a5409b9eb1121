package org.chainscape.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.exchange.json.ModelJson;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;

/** Writes figures and models to files. */
final class FigureWriter {

	private final Console console;

	FigureWriter(Console console) {
		this.console = console;
	}

	/** Writes a figure; dpi from 1 to 2400, for pixels only. */
	void figure(Figures figures, Diagram diagram, FigureFormat format, int dpi, Path file) throws CliException {
		Scene scene = figures.draw(diagram);
		try {
			OutputFile.write(file, stream -> format.write(scene, FigureSettings.natural(dpi), stream), console);
		} catch (IllegalArgumentException e) {
			if (format != FigureFormat.PNG) {
				throw e;
			}
			throw new CliException(console.text("error.tooLarge", diagram.getName(), String.valueOf(dpi)), e);
		}
	}

	void json(ChainDocument document, Path file) throws CliException {
		OutputFile.write(file, stream -> {
			Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			new ModelJson().write(document, writer);
			writer.flush();
		}, console);
	}
}
