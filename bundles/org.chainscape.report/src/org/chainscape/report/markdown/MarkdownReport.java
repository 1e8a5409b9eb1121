package org.chainscape.report.markdown;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.markup.VectorPlot;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.Captions;
import org.chainscape.report.outline.Outline;
import org.chainscape.scene.Plate;
import org.chainscape.store.AtomicFile;

/** Writes a report as Markdown as GitHub reads it, with its figures as SVG files beside it. The same material gives the same bytes. */
public final class MarkdownReport {

	private static final String FOLDER = "-figures";

	private final ReportMaterial material;
	private final Outline outline;
	private final String folder;
	private final FileNames names = new FileNames();
	private final Map<String, String> pictures = new LinkedHashMap<>();

	private MarkdownReport(ReportMaterial material, Path file) {
		this.material = material;
		this.outline = Outline.of(material);
		this.folder = FileNames.stem(file) + FOLDER;
	}

	/**
	 * Writes the report. Nothing is written before everything is drawn, and the Markdown file comes last, so that it never names a figure
	 * that is not there.
	 *
	 * @param material what it is put together of
	 * @param file the Markdown file; its figures go into a folder of its name with {@code -figures} beside it
	 * @param progress is told about every figure, and may stop
	 * @throws IOException if writing fails
	 * @throws ReportException if a figure or table cannot be made
	 */
	public static void write(ReportMaterial material, Path file, ReportProgress progress) throws IOException, ReportException {
		Path target = file.toAbsolutePath();
		MarkdownReport report = new MarkdownReport(material, target);
		String text = report.text(progress);
		Path folder = target.resolveSibling(report.folder);
		if (!report.pictures.isEmpty()) {
			Files.createDirectories(folder);
		}
		for (Map.Entry<String, String> picture : report.pictures.entrySet()) {
			AtomicFile.write(folder.resolve(picture.getKey()), stream -> stream.write(picture.getValue().getBytes(StandardCharsets.UTF_8)));
		}
		AtomicFile.write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String text(ReportProgress progress) throws IOException {
		MarkdownText text = new MarkdownText(material.basis());
		text.front(outline);
		int done = 0;
		int total = outline.exhibits().size();
		for (Block block : outline.blocks()) {
			if (block instanceof Block.Exhibit exhibit) {
				progress.step(exhibit.title(), done++, total);
			}
			add(text, block);
		}
		return text.toString();
	}

	private void add(MarkdownText text, Block block) throws IOException {
		if (block instanceof Block.Heading heading) {
			text.heading(heading);
		} else if (block instanceof Block.Paragraph paragraph) {
			text.paragraph(paragraph.text());
		} else if (block instanceof Block.Figure figure) {
			Plate plate = figure.figure().draw();
			StringWriter svg = new StringWriter();
			SvgFigure.write(plate.scene(), svg);
			text.picture(figure, picture(figure, svg.toString()), Captions.below(plate, material.basis().language()));
		} else if (block instanceof Block.Plot plot) {
			String svg = VectorPlot.svg(plot.plot(), material.basis().request().house());
			text.picture(plot, picture(plot, svg + "\n"),
					Captions.below(plot.plot().words().sources(), plot.plot().words().notes(), material.basis().language()));
		} else if (block instanceof Block.Table table) {
			text.table(table);
		}
	}

	/** Keeps a picture to be written and gives its place relative to the Markdown file. */
	private String picture(Block.Exhibit exhibit, String svg) {
		String name = names.of(exhibit.title(), exhibit.label()) + ".svg";
		pictures.put(name, svg);
		return folder + "/" + name;
	}
}
