package org.chainscape.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.Spoken;
import org.chainscape.report.content.ReportMaterial;

/** Makes and reads Word documents in tests. */
final class Docs {

	private Docs() {
	}

	static byte[] of(String... paragraphs) {
		return with(document -> {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
		});
	}

	static byte[] with(Consumer<XWPFDocument> author) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			author.accept(document);
			document.write(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** A written report. */
	record Written(byte[] bytes, List<Spoken> notices) {
	}

	static Written write(ReportMaterial material, byte[] template) throws ReportException, IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<Spoken> notices = WordReport.write(material, template == null ? null : new ByteArrayInputStream(template), bytes,
				ReportProgress.NONE);
		return new Written(bytes.toByteArray(), notices);
	}

	static Map<String, byte[]> parts(byte[] docx) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	static String xml(byte[] docx) throws IOException {
		return new String(parts(docx).get("word/document.xml"), StandardCharsets.UTF_8);
	}

	/** The same document with other text in its main part, as if somebody had worked on it in Word. */
	static byte[] edit(byte[] docx, UnaryOperator<String> editor) throws IOException {
		Map<String, byte[]> parts = parts(docx);
		parts.put("word/document.xml", editor.apply(xml(docx)).getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DocxPackage.zip(parts, bytes);
		return bytes.toByteArray();
	}

	/** Texts of the paragraphs in order, without shapes, empty ones left out. */
	static List<String> lines(byte[] docx) throws IOException {
		String xml = xml(docx).replaceAll("(?s)<mc:AlternateContent.*?</mc:AlternateContent>", "");
		List<String> lines = new ArrayList<>();
		Matcher paragraphs = Pattern.compile("(?s)<w:p[ >].*?</w:p>").matcher(xml);
		while (paragraphs.find()) {
			StringBuilder line = new StringBuilder();
			Matcher texts = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>").matcher(paragraphs.group());
			while (texts.find()) {
				line.append(texts.group(1));
			}
			if (!line.toString().isBlank()) {
				lines.add(line.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
			}
		}
		return lines;
	}

	static List<String> matches(String pattern, String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}
