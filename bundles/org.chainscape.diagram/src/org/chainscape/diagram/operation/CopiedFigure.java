package org.chainscape.diagram.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.chainscape.exchange.drawing.ShapeClip;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Excerpt;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Withheld;
import org.eclipse.emf.ecore.EObject;

/**
 * A figure, or what is selected of it, in the forms other programs take. Statements nobody has verified and those without a source stay
 * behind, unless one of them was itself selected: then they are drawn with their mark.
 *
 * @param scene the picture
 * @param withheld what stayed behind; nothing is known of parts of a figure
 */
public record CopiedFigure(Scene scene, Withheld withheld) {

	/** Twice the density of a plain screen, so that a picture in a report stays sharp; the same on every screen. */
	public static final int DPI = 192;

	/** Refuses what is missing. */
	public CopiedFigure {
		Objects.requireNonNull(scene);
		Objects.requireNonNull(withheld);
	}

	/** Writes a form of the figure. */
	@FunctionalInterface
	private interface Form {

		void write(OutputStream stream) throws IOException;
	}

	/**
	 * Draws what is copied.
	 *
	 * @param options how figures are drawn
	 * @param diagram the diagram
	 * @param index the document it points into
	 * @param keys keys of the parts and lines that are selected; none for the whole figure
	 * @param selected the elements that are selected
	 * @return the figure
	 */
	public static CopiedFigure of(SceneOptions options, Diagram diagram, ElementIndex index, Collection<String> keys,
			List<? extends EObject> selected) {
		boolean meant = !keys.isEmpty() && selected.stream().anyMatch(CopiedFigure::isReserved);
		Edition edition = new Edition(meant ? Edition.Reserved.MARKED : Edition.Reserved.LEFT_OUT, true, "");
		SceneBuilder builder = new SceneBuilder(options.plain().withEdition(edition));
		Scene whole = builder.build(diagram, index);
		return keys.isEmpty() ? new CopiedFigure(whole, builder.withheld(diagram, index))
				: new CopiedFigure(Excerpt.of(whole, keys), Withheld.NOTHING);
	}

	private static boolean isReserved(EObject object) {
		return object instanceof Element element && Reservation.of(element) != Reservation.NONE;
	}

	/** {@return the picture as PNG} */
	public byte[] png() {
		return bytes(stream -> PngFigure.write(scene, DPI, stream));
	}

	/** {@return shapes for Office programs} */
	public byte[] shapes() {
		return bytes(stream -> ShapeClip.write(scene, stream));
	}

	/** {@return the drawing as SVG in UTF-8} */
	public byte[] svg() {
		return bytes(stream -> {
			Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			SvgFigure.write(scene, writer);
			writer.flush();
		});
	}

	private static byte[] bytes(Form form) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			form.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
