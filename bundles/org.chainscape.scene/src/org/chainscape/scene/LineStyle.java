package org.chainscape.scene;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Style;
import org.eclipse.emf.ecore.EClass;

/**
 * How a kind of relation is drawn.
 *
 * @param stroke the line
 * @param start head at its start
 * @param end head at its end
 */
record LineStyle(Shape.Stroke stroke, Head start, Head end) {

	/** The end of a line. */
	enum Head {
		/** Nothing. */
		NONE,
		/** A filled triangle. */
		ARROW,
		/** Two open strokes. */
		OPEN,
		/** A triangle of the ground's colour. */
		HOLLOW,
		/** A filled diamond. */
		DIAMOND,
		/** A filled dot. */
		DOT
	}

	static LineStyle of(EClass kind, Palette palette) {
		Color edge = palette.edge();
		return switch (kind.getClassifierID()) {
		case ChainPackage.SUPPLY -> style(edge, 1.6, false, Head.NONE, Head.ARROW);
		case ChainPackage.EVOLUTION -> style(edge, 1.4, true, Head.NONE, Head.ARROW);
		case ChainPackage.LINEAGE -> style(edge, 1.2, true, Head.NONE, Head.HOLLOW);
		case ChainPackage.COMPOSITION -> style(edge, 1.2, false, Head.DIAMOND, Head.NONE);
		case ChainPackage.SUBCATEGORY -> style(edge, 1.2, false, Head.HOLLOW, Head.NONE);
		case ChainPackage.INFLUENCE -> style(edge, 1, false, Head.NONE, Head.OPEN);
		case ChainPackage.DEPENDENCY -> style(edge, 1, true, Head.NONE, Head.OPEN);
		case ChainPackage.ADOPTION -> style(edge, 1.2, false, Head.DOT, Head.OPEN);
		case ChainPackage.COMPETITION -> style(palette.warning(), 1.2, false, Head.ARROW, Head.ARROW);
		case ChainPackage.PARTNERSHIP -> style(edge, 1.2, false, Head.DOT, Head.DOT);
		case ChainPackage.OWNERSHIP -> style(palette.muted(), 1.4, false, Head.DOT, Head.ARROW);
		case ChainPackage.INVESTMENT -> style(palette.info(), 1.4, false, Head.NONE, Head.ARROW);
		case ChainPackage.SUBSTITUTION -> style(palette.domestic(), 1.4, true, Head.NONE, Head.ARROW);
		default -> style(edge, 1.4, false, Head.NONE, Head.ARROW);
		};
	}

	static LineStyle of(Relation relation, Style deviation, Palette palette) {
		LineStyle kind = of(relation.eClass(), palette);
		Color color = relation.isConfirmed() ? kind.stroke().color() : Ink.mix(kind.stroke().color(), palette.background(), 0.35);
		double width = kind.stroke().width();
		if (deviation != null) {
			color = CardStyle.color(deviation.getLine(), color);
			width = deviation.getLineWidth() > 0 ? deviation.getLineWidth() : width;
		}
		boolean dashed = kind.stroke().dashed() || !relation.isConfirmed() || deviation != null && deviation.isDashed();
		return new LineStyle(new Shape.Stroke(color, width, dashed), kind.start(), kind.end());
	}

	private static LineStyle style(Color color, double width, boolean dashed, Head start, Head end) {
		return new LineStyle(new Shape.Stroke(color, width, dashed), start, end);
	}
}
