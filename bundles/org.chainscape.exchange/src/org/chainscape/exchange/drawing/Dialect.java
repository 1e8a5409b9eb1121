package org.chainscape.exchange.drawing;

/** The kinds of DrawingML: what shapes are called in the clipboard, on slides and in running text. */
public enum Dialect {

	/** The locked canvas of the clipboard. */
	CANVAS("a:", "a:", "a:"),
	/** The shape tree of a slide. */
	SLIDE("p:", "p:", "p:"),
	/** A group in the text of a Word file. */
	WORD("wpg:", "wps:", "pic:");

	/** Namespace of DrawingML itself, prefix {@code a}. */
	public static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
	/** Namespace of slides, prefix {@code p}. */
	public static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
	/** Namespace of relations between parts of a file, prefix {@code r}. */
	public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** Namespace of what is written twice, for programs that know it and for others, prefix {@code mc}. */
	static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	/** A namespace PowerPoint knows since 2010. */
	static final String OFFICE_2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main";

	private final String group;
	private final String shape;
	private final String picture;

	Dialect(String group, String shape, String picture) {
		this.group = group;
		this.shape = shape;
		this.picture = picture;
	}

	String group() {
		return group;
	}

	String shape() {
		return shape;
	}

	String picture() {
		return picture;
	}

	/** {@return the element of a shape or connector; Word has one for both} */
	String element(String kind) {
		return this == WORD ? "wps:wsp" : shape + kind;
	}

	/** The namespaces of an element that stands where nobody knows what is declared already. */
	void declare(Xml xml) {
		if (this == SLIDE) {
			xml.with("xmlns:p", PRESENTATION).with("xmlns:a", MAIN).with("xmlns:r", RELATIONS);
		}
	}
}
