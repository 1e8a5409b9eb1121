package org.chainscape.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.Spoken;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.template.Scope;

/**
 * Reports as Word documents. A template is an ordinary document with placeholders; so is a finished report, in which everything generated
 * stands in content controls: writing it again replaces what is generated and keeps what was written by hand.
 */
public final class WordReport {

	private WordReport() {
	}

	/**
	 * Whether a document can be renewed in place.
	 *
	 * @param stream the document; not closed
	 * @return true if something in it was generated or is to be; false for other documents and for what is none
	 * @throws IOException if reading fails
	 */
	public static boolean isReport(InputStream stream) throws IOException {
		try {
			DocxPackage docx = DocxPackage.read(stream);
			String text = new String(docx.part(docx.main()), StandardCharsets.UTF_8);
			return text.contains("w:val=\"" + Controls.PREFIX) || text.contains("{{");
		} catch (ReportException e) {
			return false;
		}
	}

	/**
	 * Writes a report.
	 *
	 * @param material what it is made of
	 * @param template a template or an earlier report; {@code null} for the neutral template; not closed
	 * @param stream where to; nothing is written before everything is made; not closed
	 * @param progress is told how far it is, and may stop it
	 * @return what the analyst should know
	 * @throws ReportException if the template has mistakes; all of them are told
	 * @throws IOException if reading or writing fails
	 */
	public static List<Spoken> write(ReportMaterial material, InputStream template, OutputStream stream, ReportProgress progress)
			throws ReportException, IOException {
		InputStream source = template;
		if (source == null) {
			ByteArrayOutputStream neutral = new ByteArrayOutputStream();
			neutralTemplate(material.basis().request().house(), material.basis().language(), neutral);
			source = new ByteArrayInputStream(neutral.toByteArray());
		}
		DocxPackage docx = DocxPackage.read(source);
		Job job = new Job(material, docx, progress);
		Blocks blocks = new Blocks(job);
		Scope scope = Scope.of(material);
		XmlElement root = Xml.parse(docx.part(docx.main()), docx.main());
		Contents.strip(root);
		XmlElement body = root.child("w:body").orElseThrow(() -> new ReportException("word.noDocument"));
		Sections.unwind(body, job.styles);
		body(body, blocks, scope);
		List<Part> others = others(docx, blocks, scope);
		job.problems.check();
		Sections.gather(body, job.styles);
		Ids ids = new Ids();
		ids.keep(root);
		Contents.fill(job, body, ids);
		ids.give(root);
		others.forEach(part -> ids.give(part.root()));
		byte[] main = Xml.bytes(root);
		docx.put(docx.main(), main);
		others.forEach(part -> docx.put(part.name(), Xml.bytes(part.root())));
		job.memory.write(docx);
		job.styles.write();
		docx.tidy(docx.main(), new String(main, StandardCharsets.UTF_8));
		docx.write(stream);
		return List.copyOf(job.notices);
	}

	/** A header, footer or the like. */
	private record Part(String name, XmlElement root) {
	}

	private static void body(XmlElement body, Blocks blocks, Scope scope) {
		List<XmlElement> sections = Sections.of(body);
		List<Object> children = List.copyOf(body.children());
		List<Object> out = new ArrayList<>();
		int start = 0;
		// Loops and conditions may reach over all that is in one section.
		for (int i = 0; i < children.size(); i++) {
			if (i + 1 == children.size() || sections.get(i + 1) != sections.get(i)) {
				Context context = new Context(scope, "body", Sections.room(sections.get(i)));
				out.addAll(blocks.fill(children.subList(start, i + 1), context));
				start = i + 1;
			}
		}
		body.children().clear();
		body.add(out);
	}

	private static List<Part> others(DocxPackage docx, Blocks blocks, Scope scope) throws ReportException {
		List<Part> parts = new ArrayList<>();
		for (String kind : List.of("header", "footer", "footnotes", "endnotes")) {
			for (String name : docx.related(docx.main(), kind)) {
				XmlElement root = Xml.parse(docx.part(name), name);
				Context context = new Context(scope, kind.startsWith("foot") && kind.length() > 6 || kind.equals("endnotes") ? "notes" : kind, null);
				if (context.part().equals("notes")) {
					root.elements().forEach(note -> blocks.refill(note, context));
				} else {
					blocks.refill(root, context);
				}
				parts.add(new Part(name, root));
			}
		}
		return parts;
	}

	/**
	 * Writes the neutral template: a document with styles of the house and placeholders for everything a report can hold, to be changed in
	 * Word.
	 *
	 * @param house fonts, colours and words
	 * @param language language of headings
	 * @param stream where to; not closed
	 * @throws IOException if writing fails
	 */
	public static void neutralTemplate(HouseStyle house, Language language, OutputStream stream) throws IOException {
		new NeutralTemplate(house, language).write(stream);
	}
}
