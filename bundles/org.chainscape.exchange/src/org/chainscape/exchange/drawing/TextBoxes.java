package org.chainscape.exchange.drawing;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;

/**
 * Writes texts. Office programs set them in other fonts than the scene was measured with, so a text keeps the edge or the middle it is
 * aligned to, is never wrapped, and has room to be a little wider or higher than measured.
 */
final class TextBoxes {

	private static final String LATIN = "Arial";
	private static final String EAST_ASIAN = "Microsoft YaHei";
	/** How far the middle of a line of type lies above its baseline, in sizes: Microsoft YaHei and Arial. */
	private static final double MIDDLE_CHINESE = 0.4;
	private static final double MIDDLE_LATIN = 0.35;
	private static final double HEIGHT = 1.35;
	/** Word cuts off what is higher than its box. */
	private static final double HEIGHT_IN_WORD = 1.8;
	/** Room beside a text in Word, in parts of its width and in sizes. */
	private static final double ROOM = 0.06;
	private static final double ROOM_OF_SIZE = 0.5;
	private static final double SAME = 1;
	private static final double CLOSE = 16;

	private final Xml xml;
	private final Pen pen;
	private final Dialect dialect;
	private final boolean chinese;

	TextBoxes(Xml xml, Pen pen, Dialect dialect, Language language) {
		this.xml = xml;
		this.pen = pen;
		this.dialect = dialect;
		chinese = language == Language.ZH;
	}

	/** Which edge of a text stays where it is. */
	enum Align {
		LEFT("l", "left", 0), MIDDLE("ctr", "center", 0.5), RIGHT("r", "right", 1);

		private final String drawing;
		private final String word;
		private final double share;

		Align(String drawing, String word, double share) {
			this.drawing = drawing;
			this.word = word;
			this.share = share;
		}

		/** How a text is aligned in the smallest of the boxes behind it. */
		static Align of(Shape.Text text, List<Rect> boxes) {
			double middle = text.x() + text.width() / 2;
			double line = text.baseline() - text.font().size() / 3;
			Rect box = null;
			for (Rect each : boxes) {
				boolean behind = each.x() <= middle && middle <= each.right() && each.y() <= line && line <= each.bottom();
				box = behind && (box == null || each.width() * each.height() < box.width() * box.height()) ? each : box;
			}
			if (box == null) {
				return LEFT;
			}
			double left = text.x() - box.x();
			double right = box.right() - text.x() - text.width();
			return Math.abs(left - right) < SAME && left > SAME ? MIDDLE : right < CLOSE && left > 3 * Math.max(right, 2) ? RIGHT : LEFT;
		}
	}

	/** The box of a text. */
	Rect bounds(Shape.Text text, Align align) {
		double size = text.font().size();
		double middle = text.baseline() - size * (isChinese(text.text()) ? MIDDLE_CHINESE : MIDDLE_LATIN);
		double height = size * (dialect == Dialect.WORD ? HEIGHT_IN_WORD : HEIGHT);
		double room = dialect == Dialect.WORD ? ROOM * text.width() + ROOM_OF_SIZE * size : 0;
		double width = Math.max(1, text.width() + room);
		return new Rect(text.x() - room * align.share, middle - height / 2, width, height);
	}

	/** What follows the geometry of the shape. */
	void write(Shape.Text text, Align align) {
		if (dialect == Dialect.WORD) {
			paragraph(text, align);
			body("wps:bodyPr");
			return;
		}
		if (dialect == Dialect.CANVAS) {
			xml.open("a:txSp");
		}
		xml.open(dialect.shape() + "txBody");
		body("a:bodyPr");
		xml.empty("a:lstStyle").open("a:p");
		xml.open("a:pPr").with("marL", 0).with("indent", 0).with("algn", align.drawing);
		xml.open("a:lnSpc").open("a:spcPct").with("val", 100_000).close().close();
		xml.open("a:spcBef").open("a:spcPts").with("val", 0).close().close().empty("a:buNone").close();
		xml.open("a:r").open("a:rPr").with("lang", chinese ? "zh-CN" : "en-US").with("altLang", chinese ? "en-US" : "zh-CN");
		xml.with("sz", Math.max(100, Math.round(100 * pen.points(text.font().size())))).with("b", text.font().bold() ? 1 : 0);
		pen.fill(text.color());
		xml.open("a:latin").with("typeface", LATIN).close().open("a:ea").with("typeface", EAST_ASIAN).close();
		xml.close().open("a:t").text(text.text()).close().close().close().close();
		if (dialect == Dialect.CANVAS) {
			xml.empty("a:useSpRect").close();
		}
	}

	private void body(String element) {
		xml.open(element).with("wrap", "none").with("lIns", 0).with("tIns", 0).with("rIns", 0).with("bIns", 0).with("rtlCol", 0)
				.with("anchor", "ctr").with("anchorCtr", 0).empty("a:noAutofit").close();
	}

	private void paragraph(Shape.Text text, Align align) {
		xml.open("wps:txbx").open("w:txbxContent").open("w:p").open("w:pPr");
		xml.open("w:autoSpaceDE").with("w:val", 0).close().open("w:autoSpaceDN").with("w:val", 0).close();
		xml.open("w:snapToGrid").with("w:val", 0).close();
		xml.open("w:spacing").with("w:before", 0).with("w:after", 0).with("w:line", 240).with("w:lineRule", "auto").close();
		xml.open("w:ind").with("w:left", 0).with("w:right", 0).with("w:firstLine", 0).close();
		xml.open("w:jc").with("w:val", align.word).close().close();
		xml.open("w:r").open("w:rPr");
		xml.open("w:rFonts").with("w:ascii", LATIN).with("w:eastAsia", EAST_ASIAN).with("w:hAnsi", LATIN).with("w:cs", LATIN);
		if (isChinese(text.text())) {
			xml.with("w:hint", "eastAsia");
		}
		xml.close();
		if (text.font().bold()) {
			xml.empty("w:b");
		}
		xml.open("w:color").with("w:val", Pen.hex(text.color())).close();
		long halves = Math.max(2, (long) Math.floor(2 * pen.points(text.font().size()) + 0.2));
		xml.open("w:sz").with("w:val", halves).close().open("w:szCs").with("w:val", halves).close();
		xml.open("w:lang").with("w:val", "en-US").with("w:eastAsia", "zh-CN").close().close();
		xml.open("w:t").with("xml:space", "preserve").text(text.text()).close().close().close().close().close();
	}

	/** Whether a text has signs that are set in the East-Asian font. */
	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch(point -> point >= 0x2e80);
	}
}
