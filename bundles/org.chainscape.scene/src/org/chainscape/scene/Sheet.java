package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;

/** Puts a picture on its sheet: caption above, legend and source line below, a margin around. */
final class Sheet {

	private static final double SMALLEST_WIDTH = 440;
	private static final double CAPTION_GAP = 12;
	private static final double LEGEND_GAP = 12;
	private static final double SOURCE_GAP = 8;

	private final Diagram diagram;
	private final Ink ink;
	private final List<ScenePart> parts = new ArrayList<>();

	Sheet(Diagram diagram, Ink ink) {
		this.diagram = diagram;
		this.ink = ink;
	}

	Scene assemble(Picture picture) {
		double margin = ink.metrics().margin();
		Rect bounds = picture.bounds();
		double width = Math.max(SMALLEST_WIDTH, Math.ceil(bounds.width()));
		Frame frame = new Frame(diagram, ink);
		double y = margin;
		ScenePart caption = frame.caption(width);
		if (caption != null) {
			parts.add(Moves.move(caption, margin, y - 4));
			y += caption.bounds().height() - 4 + CAPTION_GAP;
		}
		Point origin = new Point(Math.round(margin - bounds.x()), Math.round(y - bounds.y()));
		picture.parts().forEach(part -> parts.add(Moves.move(part, origin.x(), origin.y())));
		y += bounds.height();
		if (!picture.legend().isEmpty()) {
			ScenePart part = picture.legend().draw(width);
			parts.add(Moves.move(part, margin, y + LEGEND_GAP));
			y += LEGEND_GAP + part.bounds().height();
		}
		ScenePart source = frame.source(picture.publishers(), width);
		if (source != null) {
			y = Math.ceil(y + SOURCE_GAP);
			parts.add(Moves.move(source, margin, y));
			y += source.bounds().height();
		}
		String name = caption == null ? TextWrap.clean(Labels.name(diagram, ink.options().language())) : frame.captionText();
		return new Scene(name, ink.options().language().tag(), width + 2 * margin, Math.ceil(y + margin), origin, ink.palette().background(),
				parts, picture.connectors().stream().map(connector -> Moves.move(connector, origin.x(), origin.y())).toList(),
				picture.badges().stream().map(badge -> Moves.move(badge, origin.x(), origin.y())).toList());
	}
}
