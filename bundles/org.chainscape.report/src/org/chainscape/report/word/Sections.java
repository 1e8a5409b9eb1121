package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

/** Pages: how much room there is, and pages of their own for what is too wide. Lengths are in units of 1/96 inch unless said otherwise. */
final class Sections {

	private static final double A4_WIDTH = 11906;
	private static final double A4_HEIGHT = 16838;
	private static final double MARGIN = 1440;

	private Sections() {
	}

	/** The room of a section. */
	static Context.Room room(XmlElement section) {
		XmlElement size = section.child("w:pgSz").orElseGet(() -> new XmlElement("w:pgSz"));
		XmlElement margins = section.child("w:pgMar").orElseGet(() -> new XmlElement("w:pgMar"));
		double width = Styles.number(size.get("w:w"), A4_WIDTH) - margin(margins, "w:left") - margin(margins, "w:right");
		double height = Styles.number(size.get("w:h"), A4_HEIGHT) - margin(margins, "w:top") - margin(margins, "w:bottom");
		XmlElement columns = section.child("w:cols").orElseGet(() -> new XmlElement("w:cols"));
		double count = Math.max(1, Styles.number(columns.get("w:num"), 1));
		double between = Styles.number(columns.get("w:space"), 720);
		return new Context.Room((width - (count - 1) * between) / count / Styles.TWIPS_PER_UNIT, height / Styles.TWIPS_PER_UNIT,
				count > 1 || isLandscape(section) ? null : section);
	}

	private static boolean isLandscape(XmlElement section) {
		return section.child("w:pgSz").map(size -> Styles.number(size.get("w:w"), 0) > Styles.number(size.get("w:h"), 1)).orElse(false);
	}

	private static double margin(XmlElement margins, String side) {
		return Math.abs(Styles.number(margins.get(side), MARGIN));
	}

	/** The room of the same paper turned. */
	static Context.Room landscape(Context.Room room) {
		return room(turned(room.section()));
	}

	/** Pages of their own in landscape. */
	static List<Object> landscape(List<Object> nodes, Context.Room room, Styles styles) {
		XmlElement before = room.section().copy();
		XmlElement turned = turned(room.section());
		// What holds for the first page of a section, or begins with it, has held already.
		turned.children().removeIf(child -> child instanceof XmlElement element && (element.is("w:titlePg") || element.is("w:pgNumType")));
		List<Object> out = new ArrayList<>();
		out.add(end(before, styles));
		out.addAll(nodes);
		out.add(end(turned, styles));
		return out;
	}

	private static XmlElement end(XmlElement section, Styles styles) {
		XmlElement paragraph = Markup.paragraph(styles.id(Styles.Role.SECTION));
		XmlElement properties = Markup.properties(paragraph);
		properties.add(XmlElement.of("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact"), section);
		return paragraph;
	}

	private static XmlElement turned(XmlElement section) {
		XmlElement copy = section.copy();
		copy.child("w:type").ifPresent(type -> type.set("w:val", "nextPage"));
		XmlElement size = copy.child("w:pgSz").orElse(null);
		if (size == null) {
			size = XmlElement.of("w:pgSz", "w:w", "11906", "w:h", "16838");
			copy.add(size);
		}
		String width = size.get("w:w");
		size.set("w:w", size.get("w:h")).set("w:h", width).set("w:orient", "landscape");
		copy.child("w:pgMar").ifPresent(margins -> {
			String top = margins.get("w:top");
			margins.set("w:top", margins.get("w:left")).set("w:bottom", margins.get("w:right"));
			margins.set("w:left", top).set("w:right", top);
		});
		return copy;
	}

	/** Undoes the pages of their own of an earlier run; what holds from a first page on goes back to where it came from. */
	static void unwind(XmlElement body) {
		List<XmlElement> generated = new ArrayList<>();
		collect(body, false, generated);
		for (XmlElement paragraph : generated) {
			Markup.properties(paragraph).children().removeIf(child -> child instanceof XmlElement element && element.is("w:sectPr"));
		}
	}

	private static void collect(XmlElement element, boolean ours, List<XmlElement> found) {
		for (XmlElement child : element.elements()) {
			boolean inside = ours || child.is("w:sdt") && Controls.isOurs(Controls.tag(child)) && Controls.turn(child).isEmpty()
					&& Controls.group(child).isEmpty();
			if (inside && child.is("w:p") && Markup.look(child).child("w:sectPr").isPresent()) {
				found.add(child);
			} else {
				collect(child, inside, found);
			}
		}
	}

	/** The section each child of the body is in. */
	static List<XmlElement> of(XmlElement body) {
		List<XmlElement> sections = new ArrayList<>();
		XmlElement current = new XmlElement("w:sectPr");
		List<Object> children = body.children();
		for (int i = children.size() - 1; i >= 0; i--) {
			XmlElement[] first = new XmlElement[1];
			if (children.get(i) instanceof XmlElement element) {
				element.walk(part -> {
					if (part.is("w:sectPr") && first[0] == null) {
						first[0] = part;
					}
				});
			}
			current = first[0] == null ? current : first[0];
			sections.add(0, current);
		}
		return sections;
	}
}
