package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons on which page a paragraph comes to stand, well enough for what a table of contents shows until Word counts. Lengths are in
 * points.
 */
final class Pages {

	private static final Pattern EXTENT = Pattern.compile("<wp:extent [^>]*?cy=\"(\\d+)\"");
	private static final double EMU_PER_POINT = 12700;
	private static final double LEADING = 1.32;
	private static final double POINTS_PER_UNIT = 0.75;
	private static final double CELL_PADDING = 3;
	/** Words that are not torn apart leave this share of a line. */
	private static final double BREAKING = 0.94;

	private final Styles styles;
	private final Map<XmlElement, Integer> pages = new IdentityHashMap<>();
	private final Map<String, Look> looks = new HashMap<>();
	private final List<Piece> chunk = new ArrayList<>();
	private Context.Room room;
	private int page = 1;
	private double used;
	private double gap;

	/** How paragraphs of a style look. */
	private record Look(double size, double before, double after, double line, boolean exact, boolean keep, boolean breaks) {
	}

	/** Something that is not torn apart. */
	private record Piece(XmlElement paragraph, double height) {
	}

	Pages(Styles styles, XmlElement body) {
		this.styles = styles;
		List<XmlElement> blocks = new ArrayList<>();
		flatten(body, blocks);
		List<XmlElement> sections = sections(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			XmlElement block = blocks.get(i);
			room = Sections.room(sections.get(i));
			if (block.is("w:tbl")) {
				table(block);
			} else {
				paragraph(block);
			}
			if (Markup.look(block).child("w:sectPr").isPresent() && !block.is("w:tbl")) {
				place();
				if (i + 1 < blocks.size() && !"continuous".equals(sections.get(i + 1).value("w:type"))) {
					next();
				}
			}
		}
		place();
	}

	int of(XmlElement paragraph) {
		return pages.getOrDefault(paragraph, page);
	}

	private static void flatten(XmlElement parent, List<XmlElement> blocks) {
		for (XmlElement child : parent.elements()) {
			if (child.is("w:p") || child.is("w:tbl")) {
				blocks.add(child);
			} else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins") || child.is("w:customXml")) {
				flatten(child, blocks);
			} else if (child.is("w:sectPr")) {
				XmlElement last = new XmlElement("w:p").add(new XmlElement("w:pPr").add(child));
				blocks.add(last);
			}
		}
	}

	private static List<XmlElement> sections(List<XmlElement> blocks) {
		return Sections.of(new XmlElement("w:body").add(blocks));
	}

	private void next() {
		page++;
		used = 0;
		gap = 0;
	}

	private double height() {
		return room.height() * POINTS_PER_UNIT;
	}

	private void paragraph(XmlElement paragraph) {
		Look look = look(Markup.style(paragraph));
		XmlElement properties = Markup.look(paragraph);
		boolean breaks = look.breaks() || properties.child("w:pageBreakBefore").isPresent();
		if (breaks && used > 0) {
			place();
			next();
		}
		boolean[] page = {false};
		paragraph.walk(element -> page[0] |= element.is("w:br") && "page".equals(element.get("w:type")));
		if (Markup.isSpacer(paragraph)) {
			return;
		}
		double height = height(paragraph, look, room.width() * POINTS_PER_UNIT);
		double above = Math.max(0, look.before() - gap);
		chunk.add(new Piece(paragraph, above + height + look.after()));
		gap = look.after();
		if (!look.keep() && properties.child("w:keepNext").isEmpty()) {
			place();
		}
		if (page[0]) {
			place();
			next();
		}
	}

	private double height(XmlElement paragraph, Look look, double width) {
		double[] picture = {0};
		paragraph.walk(element -> element.children().forEach(child -> {
			if (child instanceof XmlElement.Raw raw) {
				Matcher matcher = EXTENT.matcher(raw.xml());
				picture[0] = Math.max(picture[0], matcher.find() ? Double.parseDouble(matcher.group(1)) / EMU_PER_POINT : 0);
			}
		}));
		double line = look.exact() ? look.line() : look.size() * LEADING * look.line();
		if (picture[0] > 0) {
			return picture[0] + line * 0.3;
		}
		double text = paragraph.text().codePoints().mapToDouble(c -> c < 0x2e80 ? 0.55 : 1).sum() * look.size();
		return line * Math.max(1, Math.ceil(text / Math.max(20, width)));
	}

	/** What is kept together goes to the next page as a whole if it does not fit. */
	private void place() {
		double needed = chunk.stream().mapToDouble(Piece::height).sum();
		if (used > 0 && used + needed > height() && (needed <= height() || chunk.size() > 1)) {
			next();
		}
		for (Piece piece : chunk) {
			if (piece.paragraph() != null) {
				pages.put(piece.paragraph(), page);
			}
			used += piece.height();
			while (used > height()) {
				used -= height();
				page++;
			}
		}
		chunk.clear();
	}

	private void table(XmlElement table) {
		List<XmlElement> rows = new ArrayList<>();
		table.walk(element -> {
			if (element.is("w:tr")) {
				rows.add(element);
			}
		});
		double head = 0;
		for (XmlElement row : rows) {
			double height = row(row);
			boolean isHead = row.child("w:trPr").flatMap(properties -> properties.child("w:tblHeader")).isPresent();
			head = isHead ? height : head;
			int before = page;
			chunk.add(new Piece(null, height));
			row.walk(element -> {
				if (element.is("w:p")) {
					chunk.add(new Piece(element, 0));
				}
			});
			if (!isHead) {
				place();
				used += page > before ? head : 0;
			}
		}
		gap = 0;
	}

	private double row(XmlElement row) {
		double height = 0;
		for (XmlElement cell : row.elements("w:tc")) {
			double twips = cell.child("w:tcPr").flatMap(properties -> properties.child("w:tcW")).map(width -> Styles.number(width.get("w:w"), 0))
					.orElse(0.0);
			double width = twips > 0 ? (twips / 20 - 6) * BREAKING : room.width() * POINTS_PER_UNIT / row.elements("w:tc").size();
			double inside = CELL_PADDING;
			for (XmlElement paragraph : cell.elements("w:p")) {
				Look look = look(Markup.style(paragraph));
				inside += Markup.isSpacer(paragraph) ? 0 : height(paragraph, look, width) + look.before() + look.after();
			}
			height = Math.max(height, inside);
		}
		return height + 0.5;
	}

	private Look look(String style) {
		return looks.computeIfAbsent(style, this::read);
	}

	private Look read(String style) {
		double size = Styles.number(styles.property(style, "w:rPr", "w:sz", "w:val"), 21) / 2;
		double before = Styles.number(styles.property(style, "w:pPr", "w:spacing", "w:before"), 0) / 20;
		double after = Styles.number(styles.property(style, "w:pPr", "w:spacing", "w:after"), 0) / 20;
		boolean exact = "exact".equals(styles.property(style, "w:pPr", "w:spacing", "w:lineRule"));
		double line = Styles.number(styles.property(style, "w:pPr", "w:spacing", "w:line"), 240);
		return new Look(size, before, after, exact ? line / 20 : line / 240, exact, styles.property(style, "w:pPr", "w:keepNext", "") != null,
				styles.property(style, "w:pPr", "w:pageBreakBefore", "") != null);
	}
}
