package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The number formats of the styles of a workbook. */
final class XmlStyles {

	private static final int MOST = 100_000;

	private final List<NumberFormat> byStyle = new ArrayList<>();

	private XmlStyles() {
	}

	static XmlStyles none() {
		return new XmlStyles();
	}

	static XmlStyles read(ZipParts parts, String name) throws SheetException {
		XmlStyles styles = new XmlStyles();
		Map<Integer, NumberFormat> byId = new HashMap<>();
		try (XmlPart part = parts.xml(name)) {
			boolean cells = false;
			for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					cells |= part.element().equals("cellXfs");
					if (part.element().equals("numFmt") && part.attribute("formatCode") != null) {
						byId.putIfAbsent(Numbers.whole(part.attribute("numFmtId"), -1), NumberFormat.of(part.attribute("formatCode")));
					} else if (cells && part.element().equals("xf")) {
						int id = Numbers.whole(part.attribute("numFmtId"), 0);
						styles.byStyle.add(byId.computeIfAbsent(id, NumberFormat::builtIn));
					}
				} else if (event == XMLStreamConstants.END_ELEMENT && part.element().equals("cellXfs")) {
					return styles;
				}
				if (Math.max(byId.size(), styles.byStyle.size()) > MOST) {
					throw new SheetException(Kind.TOO_MUCH, parts.place(), name, Term.STYLES, MOST);
				}
			}
		}
		return styles;
	}

	/** {@return the format of a style; the general one for numbers there is no style of} */
	NumberFormat format(int style) {
		return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
	}
}
