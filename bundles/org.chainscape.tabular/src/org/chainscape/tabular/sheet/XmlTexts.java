package org.chainscape.tabular.sheet;

import javax.xml.stream.XMLStreamConstants;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The texts of workbooks: plain or in runs of several looks, without the readings that stand above characters. */
final class XmlTexts {

	private XmlTexts() {
	}

	/** {@return the text of the element that has just started, which ends with this call} */
	static String text(XmlPart part, Place place, int longest) throws SheetException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int phonetic = 0;
		boolean inText = false;
		while (depth > 0) {
			int event = part.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				if (phonetic == 0 && part.element().equals("rPh")) {
					phonetic = depth;
				}
				inText = phonetic == 0 && part.element().equals("t");
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (depth == phonetic) {
					phonetic = 0;
				}
				depth--;
				inText = false;
			} else if (event == XMLStreamConstants.END_DOCUMENT) {
				break;
			} else if (inText && isText(event)) {
				part.appendText(text);
				if (text.length() > longest) {
					throw new SheetException(Kind.CELL, place, longest);
				}
			}
		}
		return unescaped(text);
	}

	static boolean isText(int event) {
		return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
	}

	/** Characters that XML cannot hold are written as {@code _x000D_}; a real text of that look as {@code _x005F_x000D_}. */
	static String unescaped(CharSequence text) {
		String all = text.toString();
		int at = all.indexOf("_x");
		if (at < 0) {
			return all;
		}
		StringBuilder plain = new StringBuilder(all.length());
		int from = 0;
		while (at >= 0) {
			int code = at + 6 < all.length() && all.charAt(at + 6) == '_' ? hex(all, at + 2) : -1;
			if (code >= 0) {
				plain.append(all, from, at).append((char) code);
				from = at + 7;
			}
			at = all.indexOf("_x", code >= 0 ? from : at + 1);
		}
		return plain.append(all, from, all.length()).toString();
	}

	private static int hex(String text, int from) {
		int code = 0;
		for (int i = from; i < from + 4; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0) {
				return -1;
			}
			code = code * 16 + digit;
		}
		return code;
	}
}
