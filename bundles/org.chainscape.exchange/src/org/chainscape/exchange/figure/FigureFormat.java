package org.chainscape.exchange.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.scene.Scene;

/** The kinds of file a figure can be written to. */
public enum FigureFormat {

	/** Lines and text that stay editable, see {@link SvgFigure}. */
	SVG("svg"),
	/** Pixels, see {@link PngFigure}. */
	PNG("png");

	private final String extension;

	FigureFormat(String extension) {
		this.extension = extension;
	}

	/** {@return the extension of such files, in small letters without the dot} */
	public String extension() {
		return extension;
	}

	/**
	 * The format a file name stands for.
	 *
	 * @param file a file, there or not
	 * @return the format of its extension, in capital or small letters; nothing if it has another one or none
	 */
	public static Optional<FigureFormat> of(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
	}

	/**
	 * Writes a figure.
	 *
	 * @param scene the scene
	 * @param dpi pixels per inch, 1 to 2400; counts for pixels only
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the picture cannot have this resolution, see {@link PngFigure#write}
	 */
	public void write(Scene scene, int dpi, OutputStream stream) throws IOException {
		if (this == PNG) {
			PngFigure.write(scene, dpi, stream);
		} else {
			Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			SvgFigure.write(scene, writer);
			writer.flush();
		}
	}
}
