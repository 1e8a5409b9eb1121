package org.chainscape.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Piece;
import org.chainscape.report.template.Scope;
import org.chainscape.report.template.Tag;
import org.chainscape.report.template.TextTemplate;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Fills the placeholders in a text box or cell. Paragraphs that hold nothing but the begin or end of a loop are not printed themselves. */
final class TextFiller {

	private TextFiller() {
	}

	/** {@return the words of a text box, a line per paragraph} */
	static String text(CTTextBody body) {
		return body == null ? "" : body.getPList().stream().map(TextFiller::text).collect(Collectors.joining("\n"));
	}

	private static String text(CTTextParagraph paragraph) {
		return paragraph.getRList().stream().map(CTRegularTextRun::getT).collect(Collectors.joining());
	}

	/** {@return whether a text has placeholders} */
	static boolean has(String text) {
		return !Piece.of(text).isEmpty();
	}

	/** {@return the only placeholder of a text, if it is a figure, table or plot; otherwise {@code null}} */
	static Tag.Insert block(String text) throws ReportException {
		String line = text.strip();
		List<Piece> pieces = Piece.of(line);
		boolean alone = pieces.size() == 1 && pieces.get(0).start() == 0 && pieces.get(0).end() == line.length() && pieces.get(0).inner() != null;
		return alone && Tag.parse(pieces.get(0).inner()) instanceof Tag.Insert insert ? insert : null;
	}

	/** {@return what a text of nothing but loops and conditions says; empty for any other text} */
	static List<Tag> directives(String text) throws ReportException {
		List<Tag> tags = new ArrayList<>();
		int at = 0;
		for (Piece piece : Piece.of(text)) {
			if (!text.substring(at, piece.start()).isBlank() || piece.inner() == null) {
				return List.of();
			}
			Tag tag = Tag.parse(piece.inner());
			if (tag instanceof Tag.Field || tag instanceof Tag.Insert || tag instanceof Tag.Contents) {
				return List.of();
			}
			tags.add(tag);
			at = piece.end();
		}
		return text.substring(at).isBlank() ? tags : List.of();
	}

	/**
	 * Fills a text.
	 *
	 * @param body the text box or cell
	 * @param scope where names are looked up
	 * @throws ReportException if a placeholder cannot be read or names nothing
	 */
	static void fill(CTTextBody body, Scope scope) throws ReportException {
		List<Steps.Item<CTTextParagraph>> items = new ArrayList<>();
		for (CTTextParagraph paragraph : body.getPList()) {
			List<Tag> tags = directives(text(paragraph));
			items.add(tags.isEmpty() ? new Steps.Item<>(List.of(), (CTTextParagraph) paragraph.copy(), List.of())
					: new Steps.Item<>(tags, null, List.of()));
		}
		List<Steps.Round<CTTextParagraph>> rounds = Steps.of(items, false).expand(scope);
		List<CTTextParagraph> filled = new ArrayList<>();
		for (Steps.Round<CTTextParagraph> round : rounds) {
			CTTextParagraph copy = (CTTextParagraph) round.content().copy();
			boolean empty = fill(copy, round.scope());
			if (!empty) {
				filled.add(copy);
			}
		}
		if (filled.isEmpty()) {
			CTTextParagraph blank = (CTTextParagraph) body.getPArray(0).copy();
			blank.setRArray(new CTRegularTextRun[0]);
			filled.add(blank);
		}
		body.setPArray(filled.toArray(new CTTextParagraph[0]));
	}

	/** Answers whether nothing is left of a paragraph that had placeholders. */
	private static boolean fill(CTTextParagraph paragraph, Scope scope) throws ReportException {
		String text = text(paragraph);
		if (!has(text)) {
			return false;
		}
		for (Piece piece : Piece.of(text)) {
			if (piece.inner() != null && Tag.parse(piece.inner()) instanceof Tag.Contents) {
				throw new ReportException("slides.contents", "{{" + piece.inner() + "}}");
			}
		}
		if (isRunByRun(paragraph)) {
			for (CTRegularTextRun run : paragraph.getRList()) {
				run.setT(clean(TextTemplate.parse(run.getT()).fill(scope)));
			}
		} else {
			// PowerPoint tears words apart as it likes: the paragraph takes the look of its first run.
			String filled = clean(TextTemplate.parse(text).fill(scope));
			while (paragraph.sizeOfRArray() > 1) {
				paragraph.removeR(1);
			}
			paragraph.getRArray(0).setT(filled);
		}
		return text(paragraph).isBlank();
	}

	private static boolean isRunByRun(CTTextParagraph paragraph) throws ReportException {
		for (CTRegularTextRun run : paragraph.getRList()) {
			for (Piece piece : Piece.of(run.getT())) {
				if (piece.inner() == null || !(Tag.parse(piece.inner()) instanceof Tag.Field)) {
					return false;
				}
			}
		}
		int parts = paragraph.getRList().stream().mapToInt(run -> Piece.of(run.getT()).size()).sum();
		return parts == Piece.of(text(paragraph)).size();
	}

	private static String clean(String text) {
		return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace('\n', ' ');
	}
}
