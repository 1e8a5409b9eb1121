package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;

/**
 * Puts a picture on its sheet: caption above, legend and source line below, a margin around. A picture without its frame has neither
 * caption nor source line nor title block, and hardly a margin, so that what it is put into decides how it stands there.
 */
final class Sheet {

	private static final double SMALLEST_WIDTH = 440;
	private static final double BARE_MARGIN = 2;
	/** A legend below something narrow is set in a few lines rather than in many. */
	private static final double BARE_LEGEND = 240;
	private static final double CAPTION_GAP = 12;
	private static final double LEGEND_GAP = 12;
	private static final double SOURCE_GAP = 8;
	private static final double BLOCK_GAP = 20;

	private final Diagram diagram;
	private final Ink ink;

	Sheet(Diagram diagram, Ink ink) {
		this.diagram = diagram;
		this.ink = ink;
	}

	/** The scene of a picture: everything lies on the sheet, whose upper left corner is (0, 0). */
	Scene assemble(Picture picture) {
		Frame frame = new Frame(diagram, ink);
		Layout layout = layout(picture, frame);
		double dx = layout.origin().x();
		double dy = layout.origin().y();
		List<ScenePart> parts = new ArrayList<>(layout.above());
		picture.parts().forEach(part -> parts.add(Moves.move(part, dx, dy)));
		parts.addAll(layout.below());
		return new Scene(name(frame), ink.options().language().tag(), layout.size().width(), layout.size().height(), layout.origin(),
				ink.palette().background(), parts, picture.connectors().stream().map(connector -> Moves.move(connector, dx, dy)).toList(),
				picture.badges().stream().map(badge -> Moves.move(badge, dx, dy)).toList());
	}

	/**
	 * A scene in the coordinates of its diagram.
	 *
	 * @param scene the scene; its origin is (0, 0)
	 * @param corner upper left corner of its sheet
	 */
	record InPlace(Scene scene, Point corner) {
	}

	/** The scene in the coordinates of the diagram: the parts of the picture stay the objects they are, and the sheet lies around them. */
	InPlace inPlace(Picture picture) {
		Frame frame = new Frame(diagram, ink);
		Layout layout = layout(picture, frame);
		double left = -layout.origin().x();
		double top = -layout.origin().y();
		List<ScenePart> parts = new ArrayList<>();
		layout.above().forEach(part -> parts.add(Moves.move(part, left, top)));
		parts.addAll(picture.parts());
		layout.below().forEach(part -> parts.add(Moves.move(part, left, top)));
		Scene scene = new Scene(name(frame), ink.options().language().tag(), layout.size().width(), layout.size().height(), new Point(0, 0),
				ink.palette().background(), parts, picture.connectors(), picture.badges());
		return new InPlace(scene, new Point(left, top));
	}

	/**
	 * What stands around a picture, in coordinates of the sheet.
	 *
	 * @param origin where (0, 0) of the picture lies
	 * @param size size of the sheet
	 * @param above what is painted before the picture
	 * @param below what is painted after it
	 */
	private record Layout(Point origin, Size size, List<ScenePart> above, List<ScenePart> below) {
	}

	private Layout layout(Picture picture, Frame frame) {
		boolean framed = ink.options().edition().framed();
		double margin = framed ? ink.metrics().margin() : BARE_MARGIN;
		Rect bounds = picture.bounds();
		double width = framed ? Math.max(SMALLEST_WIDTH, Math.ceil(bounds.width())) : bareWidth(picture);
		List<ScenePart> above = new ArrayList<>();
		List<ScenePart> below = new ArrayList<>();
		ScenePart block = framed ? new Cartouche(diagram, ink).draw(frame.titleText()) : null;
		double room = block == null ? width : width - block.bounds().width() - BLOCK_GAP;
		double y = margin;
		ScenePart caption = frame.caption(width);
		if (caption != null) {
			above.add(Moves.move(caption, margin, y - 4));
			y += caption.bounds().height() - 4 + CAPTION_GAP;
		}
		Point origin = new Point(Math.round(margin - bounds.x()), Math.round(y - bounds.y()));
		y += bounds.height();
		double bottom = y;
		if (block != null) {
			ScenePart placed = Moves.move(block, margin + width - block.bounds().width(), y + LEGEND_GAP);
			below.add(placed);
			bottom = placed.bounds().bottom();
		}
		if (!picture.legend().isEmpty()) {
			ScenePart part = picture.legend().draw(room);
			below.add(Moves.move(part, margin, y + LEGEND_GAP));
			y += LEGEND_GAP + part.bounds().height();
		}
		ScenePart source = frame.source(picture.credits().publishers(), room);
		if (source != null) {
			y = Math.ceil(y + SOURCE_GAP);
			below.add(Moves.move(source, margin, y));
			y += source.bounds().height();
		}
		return new Layout(origin, new Size(width + 2 * margin, Math.ceil(Math.max(y, bottom) + margin)), above, below);
	}

	private static double bareWidth(Picture picture) {
		double width = Math.ceil(picture.bounds().width());
		return picture.legend().isEmpty() ? width
				: Math.max(width, Math.ceil(picture.legend().draw(Math.max(width, BARE_LEGEND)).bounds().width()));
	}

	/** The name of the scene is its caption, printed or not. */
	private String name(Frame frame) {
		return diagram.isShowCaption() && !frame.captionText().isEmpty() ? frame.captionText()
				: TextWrap.clean(Labels.name(diagram, ink.options().language()));
	}
}
