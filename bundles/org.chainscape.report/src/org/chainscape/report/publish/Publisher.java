package org.chainscape.report.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.Spoken;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.markdown.MarkdownReport;
import org.chainscape.report.page.PageReport;
import org.chainscape.report.pdf.PdfReport;
import org.chainscape.report.slides.SlideReport;
import org.chainscape.report.word.WordReport;
import org.chainscape.report.workbook.WorkbookReport;
import org.chainscape.store.AtomicFile;

/**
 * Writes reports to files, whole or not at all. A report of Word or PowerPoint that is there already is made anew in place, so that what
 * somebody wrote into it stays.
 */
public final class Publisher {

	private Publisher() {
	}

	/**
	 * Where a report goes, and what it is made from.
	 *
	 * @param format the format
	 * @param file the file, new or existing, in a folder that exists
	 * @param template the template, or {@code null} for the report that is there already, or if there is none the neutral one
	 * @param anew whether a report that is there already is replaced with everything somebody wrote into it
	 */
	public record Target(ReportFormat format, Path file, Path template, boolean anew) {

		/** Refuses what is missing. */
		public Target {
			Objects.requireNonNull(format);
			Objects.requireNonNull(file);
		}

		/** What the report is made from, or {@code null} for the neutral template. */
		private Path source() {
			return template != null || anew || !Files.exists(file) ? template : file;
		}
	}

	/**
	 * Makes a report.
	 *
	 * @param request what is wanted
	 * @param target where it goes
	 * @param progress is told how far it is, and may stop it; nothing is written then
	 * @return what the analyst should know
	 * @throws IOException if a file cannot be read or written; an existing one is as it was
	 * @throws ReportException if the report cannot be made from this template or chain
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 * @throws java.util.concurrent.CancellationException if the progress stopped it
	 */
	public static List<Spoken> write(ReportRequest request, Target target, ReportProgress progress) throws IOException, ReportException {
		ReportMaterial material = ReportMaterial.of(request);
		if (target.format() == ReportFormat.MARKDOWN) {
			MarkdownReport.write(material, target.file(), progress);
			return List.of();
		}
		byte[] template = template(target);
		return Whole.write(target.file(), stream -> write(material, target.format(), template, stream, progress));
	}

	private static List<Spoken> write(ReportMaterial material, ReportFormat format, byte[] template, OutputStream stream,
			ReportProgress progress) throws IOException, ReportException {
		InputStream source = template == null ? null : new ByteArrayInputStream(template);
		switch (format) {
		case DOCX:
			return WordReport.write(material, source, stream, progress);
		case PPTX:
			return SlideReport.write(material, source, stream, progress);
		case PDF:
			PdfReport.write(material, stream, progress);
			return List.of();
		case HTML:
			Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			PageReport.write(material, writer, progress);
			writer.flush();
			return List.of();
		default:
			WorkbookReport.write(material, stream, progress);
			return List.of();
		}
	}

	/** The template, read before the file it may stand in is written; {@code null} for the neutral one. */
	private static byte[] template(Target target) throws IOException, ReportException {
		Path source = target.source();
		if (source == null || !target.format().isTemplated()) {
			return null;
		}
		byte[] bytes = Files.readAllBytes(source);
		boolean inPlace = target.template() == null;
		if (inPlace && !isReport(target.format(), bytes)) {
			throw new ReportException("report.foreign", source.toString());
		}
		return bytes;
	}

	private static boolean isReport(ReportFormat format, byte[] bytes) throws IOException {
		InputStream stream = new ByteArrayInputStream(bytes);
		return format == ReportFormat.DOCX ? WordReport.isReport(stream) : SlideReport.isReport(stream);
	}

	/**
	 * Writes the neutral template, to be changed in Word or PowerPoint.
	 *
	 * @param house the house it is for
	 * @param language its language
	 * @param format Word or PowerPoint
	 * @param file the file, new or existing, in a folder that exists
	 * @throws IOException if it cannot be written; an existing file is as it was
	 * @throws IllegalArgumentException if reports of this format have no template
	 */
	public static void template(HouseStyle house, Language language, ReportFormat format, Path file) throws IOException {
		if (!format.isTemplated()) {
			throw new IllegalArgumentException(format.name());
		}
		AtomicFile.write(file, stream -> {
			if (format == ReportFormat.DOCX) {
				WordReport.neutralTemplate(house, language, stream);
			} else {
				SlideReport.neutralTemplate(house, language, stream);
			}
		});
	}
}
