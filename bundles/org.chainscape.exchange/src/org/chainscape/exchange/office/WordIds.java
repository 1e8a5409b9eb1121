package org.chainscape.exchange.office;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/**
 * Gives ids that are unique among the drawings of a Word document. The document itself remembers the last one until it is written, in a
 * processing instruction, since what is packed inside it cannot be counted.
 */
final class WordIds {

	private static final long BEYOND = 1_000_000_000;

	private final XWPFDocument document;
	private long last;

	private WordIds(XWPFDocument document, long last) {
		this.document = document;
		this.last = last;
	}

	/** Goes on where the figures of the document left off, or begins behind the highest id in it. */
	static WordIds of(XWPFDocument document) {
		try (XmlCursor cursor = document.getDocument().newCursor()) {
			if (toMemory(cursor)) {
				return new WordIds(document, Long.parseLong(cursor.getTextValue().strip()));
			}
		}
		WordIds ids = new WordIds(document, 0);
		ids.scan(document.getDocument().newCursor());
		document.getHeaderList().forEach(header -> ids.scan(header._getHdrFtr().newCursor()));
		document.getFooterList().forEach(footer -> ids.scan(footer._getHdrFtr().newCursor()));
		return ids;
	}

	int next() {
		return (int) ++last;
	}

	/** Lets the document know how far the ids have come. */
	void remember() {
		try (XmlCursor cursor = document.getDocument().newCursor()) {
			if (toMemory(cursor)) {
				cursor.setTextValue(Long.toString(last));
			} else {
				cursor.insertProcInst(LateShapes.LAST_ID, Long.toString(last));
			}
		}
	}

	/** Goes to the content of the document and says whether the memory is its first token. */
	private static boolean toMemory(XmlCursor cursor) {
		return cursor.toFirstContentToken().isProcinst() && LateShapes.LAST_ID.equals(cursor.getName().getLocalPart());
	}

	private void scan(XmlCursor cursor) {
		QName id = new QName("id");
		try (cursor) {
			int depth = 0;
			XmlCursor.TokenType token = cursor.currentTokenType();
			do {
				if (token.isStart() || token.isStartdoc()) {
					depth++;
					String name = token.isStart() ? cursor.getName().getLocalPart() : "";
					String number = "docPr".equals(name) || "cNvPr".equals(name) ? cursor.getAttributeText(id) : null;
					long value = number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
					last = value < BEYOND ? Math.max(last, value) : last;
				} else if (token.isEnd() || token.isEnddoc()) {
					depth--;
				}
				token = cursor.toNextToken();
			} while (depth > 0 && !token.isNone());
		}
	}
}
