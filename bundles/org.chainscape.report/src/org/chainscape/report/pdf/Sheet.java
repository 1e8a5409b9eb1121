package org.chainscape.report.pdf;

/** The sheets of A4 a report is printed on. Lengths are in units of 1/96 inch. */
enum Sheet {

	/** Running text with tables and figures. */
	TEXT("text", 210, 297, 25, 28, 24),
	/** One large figure, upright, with narrow margins. */
	UPRIGHT("upright", 210, 297, 15, 22, 18),
	/** One wide figure or table. */
	WIDE("wide", 297, 210, 16, 21, 17);

	private static final double UNITS = 96 / 25.4;

	private final String word;
	private final double width;
	private final double height;
	private final double side;
	private final double top;
	private final double bottom;

	Sheet(String word, double width, double height, double side, double top, double bottom) {
		this.word = word;
		this.width = width;
		this.height = height;
		this.side = side;
		this.top = top;
		this.bottom = bottom;
	}

	/** {@return name of the page in the style sheet} */
	String word() {
		return word;
	}

	/** {@return width of the text in millimetres} */
	double width() {
		return width - 2 * side;
	}

	/** {@return width of the text} */
	double room() {
		return width() * UNITS;
	}

	/** {@return height of the text} */
	double depth() {
		return (height - top - bottom) * UNITS;
	}

	/** {@return size and margins as a style sheet says it} */
	String css() {
		return "size:" + width + "mm " + height + "mm;margin:" + top + "mm " + side + "mm " + bottom + "mm " + side + "mm";
	}
}
