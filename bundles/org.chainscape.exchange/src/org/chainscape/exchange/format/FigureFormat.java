package org.chainscape.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.exchange.drawio.DrawioFigure;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.exchange.office.DocxFigure;
import org.chainscape.exchange.office.PptxFigure;
import org.chainscape.exchange.pdf.PdfFigure;
import org.chainscape.scene.Scene;

/** The kinds of file a figure can be written to. */
public enum FigureFormat {

	/** Lines and text that stay editable, see {@link SvgFigure}. */
	SVG("svg", one((scene, settings, stream) -> SvgFigure.write(scene, settings.preset(), utf8(stream)))),
	/** Pixels, see {@link PngFigure}. */
	PNG("png", one((scene, settings, stream) -> PngFigure.write(scene, settings.preset(), settings.dpi(), stream))),
	/** Pages with text that can be searched, see {@link PdfFigure}. */
	PDF("pdf", (scenes, settings, stream) -> PdfFigure.writeAll(scenes, settings.preset(), stream)),
	/** Slides of native shapes, see {@link PptxFigure}. */
	PPTX("pptx", (scenes, settings, stream) -> PptxFigure.writeAll(scenes, settings.preset(), stream)),
	/** A page of native shapes, see {@link DocxFigure}. */
	DOCX("docx", one((scene, settings, stream) -> DocxFigure.write(scene, settings.preset(), stream))),
	/** Boxes and lines for draw.io, as large as the figure is drawn, see {@link DrawioFigure}. */
	DRAWIO("drawio", (scenes, settings, stream) -> DrawioFigure.writeAll(scenes, utf8(stream)));

	private final String extension;
	private final Pages pages;

	FigureFormat(String extension, Pages pages) {
		this.extension = extension;
		this.pages = pages;
	}

	/** {@return the extension of such files, in small letters without the dot} */
	public String extension() {
		return extension;
	}

	/** {@return whether one file can hold several figures} */
	public boolean holdsSeveral() {
		return !(pages instanceof Single);
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
	 * @param settings resolution and page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the picture cannot have this resolution, see {@link PngFigure#write}
	 * @throws org.chainscape.scene.FontMissingException if no font has one of the characters
	 */
	public void write(Scene scene, FigureSettings settings, OutputStream stream) throws IOException {
		writeAll(List.of(() -> scene), settings, stream);
	}

	/**
	 * Writes figures into one file, each on a page of its own. A scene is asked for when its turn comes and not kept.
	 *
	 * @param scenes the scenes, at least one
	 * @param settings resolution and page
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the format holds one figure only and there are several, or the picture cannot have this resolution
	 * @throws org.chainscape.scene.FontMissingException if no font has one of the characters
	 */
	public void writeAll(List<Supplier<Scene>> scenes, FigureSettings settings, OutputStream stream) throws IOException {
		if (scenes.isEmpty() || scenes.size() > 1 && !holdsSeveral()) {
			throw new IllegalArgumentException("A file " + extension + " cannot hold " + scenes.size() + " figures");
		}
		pages.write(scenes, settings, stream);
	}

	private static Pages one(Single writer) {
		return writer;
	}

	private static Writer utf8(OutputStream stream) {
		return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
	}

	/** Writes several figures. */
	@FunctionalInterface
	private interface Pages {

		void write(List<Supplier<Scene>> scenes, FigureSettings settings, OutputStream stream) throws IOException;
	}

	/** Writes one figure. */
	@FunctionalInterface
	private interface Single extends Pages {

		void write(Scene scene, FigureSettings settings, OutputStream stream) throws IOException;

		@Override
		default void write(List<Supplier<Scene>> scenes, FigureSettings settings, OutputStream stream) throws IOException {
			write(scenes.get(0).get(), settings, stream);
		}
	}
}
