package org.chainscape.report;

import java.util.Objects;
import java.util.function.Supplier;

import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Plate;

/**
 * A figure of a report. The picture is drawn when it is asked for and not kept, so that a report of a hundred figures needs the memory of
 * one.
 *
 * @param diagram the diagram
 * @param name its name in the language of the report
 * @param drawing draws it
 */
public record ReportFigure(Diagram diagram, String name, Supplier<Plate> drawing) {

	/** Refuses what is missing. */
	public ReportFigure {
		Objects.requireNonNull(diagram);
		Objects.requireNonNull(name);
		Objects.requireNonNull(drawing);
	}

	/** {@return the figure with its words, drawn now} */
	public Plate draw() {
		return drawing.get();
	}
}
