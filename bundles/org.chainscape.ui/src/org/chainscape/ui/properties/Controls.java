package org.chainscape.ui.properties;

/** Chooses the editor of a field. */
final class Controls {

	private Controls() {
	}

	static ValueControl create(Row row) {
		return switch (row.entry().field().editor()) {
			case LINE, NUMBER, FIXED -> new TextControl(row);
			case PARAGRAPH -> new ParagraphControl(row);
			case DATE -> new DateControl(row);
			case FIGURE -> new FigureControl(row);
			case TICKER -> new TickerControl(row);
			case COLOR -> new ColorControl(row);
			case CHOICE -> new ChoiceControl(row);
			case FLAG -> new FlagControl(row);
			case CHOICES -> new ChoicesControl(row);
			case ELEMENT -> new ElementControl(row);
			case ELEMENTS, WORDS -> new ListControl(row);
			case PARTS, CITATIONS -> new PartsControl(row);
			case MEMBERS, RELATIONS, PLACES -> new LinksControl(row);
			case STYLE -> new StyleControl(row);
			case HEADING -> new HeadingControl(row);
			case FINDINGS -> new FindingsControl(row);
		};
	}
}
