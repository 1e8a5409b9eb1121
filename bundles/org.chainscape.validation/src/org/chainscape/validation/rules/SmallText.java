package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * The text of a numbered figure can be read when the figure is scaled to the text area of an A4 page, upright or across, whichever is
 * better. Figures are never enlarged.
 */
public final class SmallText implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.small-text", Severity.INFO, RuleMode.BATCH);
	/** Units of a scene are 1/96 inch, points 1/72 inch. */
	private static final double POINTS = 72.0 / 96;
	private static final double NARROW = 15 / 2.54 * 96;
	private static final double LONG = 24 / 2.54 * 96;

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		double limit = index.policy().smallestPoints();
		for (Diagram diagram : index.pictures().diagrams()) {
			if (diagram.getFigureNumber() != null) {
				index.pictures().of(diagram).ifPresent(scene -> check(diagram, scene, limit, sink));
			}
		}
	}

	private static void check(Diagram diagram, Scene scene, double limit, FindingSink sink) {
		double scale = Math.min(1, Math.max(fit(scene, NARROW, LONG), fit(scene, LONG, NARROW)));
		scene.smallestText().ifPresent(smallest -> {
			double points = smallest.font().size() * POINTS * scale;
			if (points < limit) {
				sink.report(diagram, digits(points), smallest.text(), digits(limit));
			}
		});
	}

	private static double fit(Scene scene, double width, double height) {
		return Math.min(width / scene.width(), height / scene.height());
	}

	private static String digits(double points) {
		return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_DOWN).stripTrailingZeros().toPlainString();
	}
}
