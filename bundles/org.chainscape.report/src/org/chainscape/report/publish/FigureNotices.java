package org.chainscape.report.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportBasis;
import org.chainscape.scene.Scene;
import org.chainscape.scene.Shape;
import org.chainscape.validation.settings.ProjectSettings;

/** What there is to say of a figure that is going to be published. */
final class FigureNotices {

	/** Units of a scene are 1/96 inch, points 1/72 inch. */
	private static final double POINTS = 72.0 / 96;

	private final ReportBasis basis;
	private final double limit;

	FigureNotices(ReportBasis basis) {
		this.basis = basis;
		limit = ProjectSettings.of(basis.request().file()).policy(basis.request().readers().day()).smallestPoints();
	}

	List<Notice> of(Diagram diagram, Scene scene, PagePreset preset) {
		String name = Labels.name(diagram, basis.language());
		List<Notice> notices = new ArrayList<>();
		if (preset != PagePreset.NATURAL) {
			smallest(scene).ifPresent(size -> {
				double points = size * POINTS * preset.place(scene.width(), scene.height()).scale();
				if (points < limit) {
					notices.add(Notice.of("notice.small", name, digits(points), digits(limit)));
				}
			});
		}
		return notices;
	}

	private static OptionalDouble smallest(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).filter(text -> !text.text().isBlank())
				.mapToDouble(text -> text.font().size()).min();
	}

	private static String digits(double points) {
		return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_DOWN).stripTrailingZeros().toPlainString();
	}
}
