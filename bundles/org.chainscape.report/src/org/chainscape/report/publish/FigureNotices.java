package org.chainscape.report.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.Spoken;
import org.chainscape.scene.Scene;
import org.chainscape.scene.Withheld;
import org.chainscape.validation.settings.ProjectSettings;

/** What there is to say of a figure that is going to be published. */
final class FigureNotices {

	private static final int NAMED = 3;

	private final ReportBasis basis;
	private final double limit;

	FigureNotices(ReportBasis basis) {
		this.basis = basis;
		limit = ProjectSettings.of(basis.request().file()).policy(basis.request().readers().day()).smallestPoints();
	}

	List<Spoken> of(Diagram diagram, Scene scene, PagePreset preset) {
		String name = Labels.name(diagram, basis.language());
		List<Spoken> notices = new ArrayList<>();
		Withheld withheld = basis.withheld(diagram);
		if (!withheld.isEmpty()) {
			notices.add(Notice.of("notice.withheld", name, withheld.text(basis.language(), NAMED)));
		}
		double points = preset.smallestType(scene);
		if (preset != PagePreset.NATURAL && points < limit) {
			notices.add(Notice.of("notice.small", name, digits(points), digits(limit)));
		}
		return notices;
	}

	private static String digits(double points) {
		return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_DOWN).stripTrailingZeros().toPlainString();
	}
}
