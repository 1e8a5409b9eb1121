package org.chainscape.report.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.Spoken;
import org.chainscape.scene.Scene;

/** Makes files of single figures, each with its caption and source line. */
public final class FigurePublisher {

	private final ReportBasis basis;

	/**
	 * The figures of a request.
	 *
	 * @param request the chain, the diagrams in order, the house and the readers
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public FigurePublisher(ReportRequest request) {
		basis = new ReportBasis(request);
	}

	/**
	 * Draws a figure as it will be published.
	 *
	 * @param diagram a diagram of the chain
	 * @return the picture with caption and source line
	 */
	public Scene draw(Diagram diagram) {
		return basis.framed(diagram);
	}

	/**
	 * Writes all figures of the request into one file, a page each.
	 *
	 * @param format a format that holds several pages
	 * @param settings resolution and page
	 * @param stream where to; flushed, not closed
	 * @param progress is told how far it is, and may stop it
	 * @return what the analyst should know of the figures
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the format holds one figure only
	 */
	public List<Spoken> writeAll(FigureFormat format, FigureSettings settings, OutputStream stream, ReportProgress progress)
			throws IOException {
		List<Diagram> diagrams = basis.request().diagrams();
		List<Supplier<Scene>> scenes = new ArrayList<>();
		List<Spoken> notices = new ArrayList<>();
		for (Diagram diagram : diagrams) {
			int done = scenes.size();
			scenes.add(() -> {
				progress.step(diagram.getName(), done, diagrams.size());
				Scene scene = draw(diagram);
				notices.addAll(notices(diagram, scene, settings));
				return scene;
			});
		}
		format.writeAll(scenes, settings, stream);
		return notices.stream().distinct().toList();
	}

	/**
	 * What the analyst should know of a figure.
	 *
	 * @param diagram the diagram
	 * @param scene the picture made of it
	 * @param settings the page it is made for
	 * @return what was left out, and whether type is too small to be read
	 */
	public List<Spoken> notices(Diagram diagram, Scene scene, FigureSettings settings) {
		return new FigureNotices(basis).of(diagram, scene, settings.preset());
	}
}
