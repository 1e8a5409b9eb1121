package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

/** Pages: how much room there is, and pages of their own for what is too wide. Lengths are in units of 1/96 inch unless said otherwise. */
final class Sections {

	private static final double A4_WIDTH = 11906;
	private static final double A4_HEIGHT = 16838;
	private static final double MARGIN = 1440;
	/** More lines than these between a heading and a figure stay where they are. */
	private static final int MOST_LINES = 9;
	private static final int LINE = 40;

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
		// A section may begin to count its pages anew; its first part does so, and the rest goes on.
		room.section().child("w:pgNumType").ifPresent(numbers -> numbers.attributes().remove("w:start"));
		XmlElement turned = turned(room.section());
		// What holds for the first page of a section, or begins with it, holds for what stays upright.
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

	/** A paragraph or table and the list it stands in. */
	private record Spot(List<Object> siblings, XmlElement element) {

		void remove() {
			siblings.removeIf(sibling -> sibling == element);
		}

		void before(XmlElement other) {
			for (int i = 0; i < siblings.size(); i++) {
				if (siblings.get(i) == element) {
					siblings.add(i, other);
					return;
				}
			}
		}
	}

	/** Undoes the pages of their own of an earlier run. */
	static void unwind(XmlElement body, Styles styles) {
		for (Spot spot : spots(body)) {
			if (isOurs(spot.element(), styles)) {
				String start = section(spot.element()).child("w:pgNumType").map(numbers -> numbers.get("w:start")).orElse(null);
				Markup.properties(spot.element()).children().removeIf(child -> child instanceof XmlElement element && element.is("w:sectPr"));
				if (start != null) {
					restart(body, spot.element(), start);
				}
				if (spot.element().text().isBlank()) {
					spot.remove();
				}
			}
		}
	}

	/** The section a paragraph is in counts from a number again. */
	private static void restart(XmlElement body, XmlElement paragraph, String start) {
		boolean[] state = new boolean[2];
		body.walk(element -> {
			state[0] |= element == paragraph;
			if (state[0] && !state[1] && element.is("w:sectPr")) {
				element.child("w:pgNumType").ifPresent(numbers -> numbers.set("w:start", start));
				state[1] = true;
			}
		});
	}

	/** Neighbours on pages of their own share them, and headings come along, so that none stays behind alone. */
	static void gather(XmlElement body, Styles styles) {
		List<Spot> spots = spots(body);
		for (int i = 0; i < spots.size(); i++) {
			Spot begin = spots.get(i);
			if (!isOurs(begin.element(), styles) || isLandscape(section(begin.element()))) {
				continue;
			}
			int target = i;
			int text = 0;
			for (int j = i - 1; j >= 0 && text < MOST_LINES && isText(spots.get(j).element()); j--) {
				boolean heading = styles.level(Markup.style(spots.get(j).element())) >= 0;
				target = heading ? j : target;
				text += heading ? 0 : spots.get(j).element().text().length() / LINE + (spots.get(j).element().text().isBlank() ? 0 : 1);
			}
			int before = target - 1;
			while (before >= 0 && Markup.isSpacer(spots.get(before).element())) {
				before--;
			}
			if (before >= 0 && isOurs(spots.get(before).element(), styles) && isLandscape(section(spots.get(before).element()))) {
				spots.get(before).remove();
				begin.remove();
			} else if (target < i && before >= 0 && section(spots.get(before).element()) == null) {
				begin.remove();
				spots.get(target).before(begin.element());
			}
		}
	}

	private static boolean isText(XmlElement element) {
		return element.is("w:p") && section(element) == null && Xml.string(element.children()).indexOf("<w:drawing") < 0
				&& Xml.string(element.children()).indexOf("w:type=\"page\"") < 0;
	}

	private static boolean isOurs(XmlElement element, Styles styles) {
		return element.is("w:p") && Markup.style(element).equals(styles.id(Styles.Role.SECTION)) && section(element) != null;
	}

	private static XmlElement section(XmlElement paragraph) {
		return Markup.look(paragraph).child("w:sectPr").orElse(null);
	}

	private static List<Spot> spots(XmlElement parent) {
		List<Spot> spots = new ArrayList<>();
		collect(parent, spots);
		return spots;
	}

	private static void collect(XmlElement parent, List<Spot> spots) {
		for (XmlElement child : parent.elements()) {
			if (child.is("w:p") || child.is("w:tbl")) {
				spots.add(new Spot(parent.children(), child));
			} else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins") || child.is("w:customXml")) {
				collect(child, spots);
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
