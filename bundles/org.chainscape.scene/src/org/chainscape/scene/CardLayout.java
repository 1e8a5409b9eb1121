package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.DiagramNode;

/** Draws the cards of a diagram, each with its upper left corner at (0, 0) and as high as its content needs. */
final class CardLayout {

	private static final double STEP = 4;

	private final Ink ink;
	private final ContentLayout contents;

	CardLayout(Ink ink, ContentLayout contents) {
		this.ink = ink;
		this.contents = contents;
	}

	/** The card of a node; a stage gives its head card. */
	ScenePart card(DiagramNode node, ChainNode element, double width, StageTint tint) {
		return card(node, element, new Size(width, node.getHeight()), tint);
	}

	/** The card of a node, at least of a size. */
	ScenePart card(DiagramNode node, ChainNode element, Size least, StageTint tint) {
		double width = least.width();
		CardStyle style = CardStyle.of(tint, node.getStyle(), ink.options().theme());
		ScenePart card = element instanceof Stage stage ? head(stage, node.isCollapsed(), width, style)
				: titled(element, node.isCollapsed(), width, style);
		return withHeight(card, least.height(), element, style);
	}

	private ScenePart titled(ChainNode element, boolean collapsed, double width, CardStyle style) {
		double left = left();
		double inner = width - left - ink.metrics().cardPadding();
		String subtitle = element instanceof Place place ? place.getSubtitle() : ticker(element);
		TitleBlock.Setting setting = new TitleBlock.Setting(style.title(), ink.type().cardSubtitle(), style.text(), ink.palette().muted(), true);
		TitleBlock title = TitleBlock.of(ink.name(element), subtitle, setting, inner, ink);
		ContentLayout.Content content = !(element instanceof Place place) ? new ContentLayout.Content(0, List.of(), List.of())
				: collapsed ? contents.folded(place, inner) : contents.content(place, inner, style.tint(), 1);
		double top = ink.metrics().cardPadding() - 1;
		double below = top + title.height() + (content.height() > 0 ? ink.metrics().headGap() : 0);
		List<Shape> shapes = new ArrayList<>(Moves.shapes(title.shapes(), left, top));
		return assemble(element, new Size(width, below + content.height() + top), new Point(left, below), shapes, content);
	}

	private ScenePart head(Stage stage, boolean collapsed, double width, CardStyle style) {
		double padding = ink.metrics().cardPadding();
		double inner = width - left() - padding;
		ContentLayout.Content content = collapsed ? contents.folded(stage, inner) : contents.own(stage, inner, style.tint());
		return assemble(stage, new Size(width, content.height() + 2 * padding), new Point(left(), padding), new ArrayList<>(), content);
	}

	private static ScenePart assemble(ChainNode element, Size size, Point at, List<Shape> shapes, ContentLayout.Content content) {
		shapes.addAll(Moves.shapes(content.shapes(), at.x(), at.y()));
		List<ScenePart> children = content.parts().stream().map(part -> Moves.move(part, at.x(), at.y())).toList();
		double height = Math.ceil(size.height() / STEP - 1e-9) * STEP;
		return new ScenePart(element.getId(), ScenePart.Role.CARD, element.getId(), new Rect(0, 0, size.width(), height), shapes, children);
	}

	private ScenePart withHeight(ScenePart card, double wanted, ChainNode element, CardStyle style) {
		Rect bounds = new Rect(0, 0, card.bounds().width(), Math.max(wanted, card.bounds().height()));
		List<Shape> shapes = new ArrayList<>(element instanceof Stage ? plain(bounds, style) : spined(bounds, style, ink.isSolid(element), ink));
		shapes.addAll(card.shapes());
		return new ScenePart(card.key(), card.role(), card.elementId(), bounds, shapes, card.children());
	}

	/** Spine and outline are one area with the ground on top, so that the spine follows the round corners. */
	static List<Shape> spined(Rect bounds, CardStyle style, boolean confirmed, Ink ink) {
		double radius = ink.metrics().cardRadius();
		double line = style.lineWidth();
		double spine = ink.metrics().spine();
		if (!confirmed) {
			Rect bar = new Rect(bounds.x(), bounds.y() + radius, spine, Math.max(0, bounds.height() - 2 * radius));
			return List.of(new Shape.Box(bounds, radius, style.fill(), new Shape.Stroke(style.line(), line + 0.2, true)),
					new Shape.Box(bar, spine / 2, style.line(), null));
		}
		Rect ground = new Rect(bounds.x() + spine, bounds.y() + line, bounds.width() - spine - line, bounds.height() - 2 * line);
		return List.of(new Shape.Box(bounds, radius, style.line(), null), new Shape.Box(ground, radius - 1.5, style.fill(), null));
	}

	private List<Shape> plain(Rect bounds, CardStyle style) {
		Color line = Ink.mix(style.line(), ink.palette().card(), 0.55);
		return List.of(new Shape.Box(bounds, ink.metrics().cardRadius(), style.fill(), new Shape.Stroke(line, style.lineWidth(), false)));
	}

	private double left() {
		return ink.metrics().spine() + ink.metrics().cardPadding() - 1;
	}

	private String ticker(ChainNode element) {
		if (element instanceof Company company) {
			return ink.ticker(company);
		}
		return element instanceof Item item ? item.getMakerText() : "";
	}
}
