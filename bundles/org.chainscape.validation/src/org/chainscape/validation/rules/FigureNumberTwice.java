package org.chainscape.validation.rules;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A figure number stands on one figure. The later ones are reported. */
public final class FigureNumberTwice implements GroupRule<Integer, Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.figure-number-twice", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<Integer, Diagram> grouping() {
		return FigureGroups.NUMBERS;
	}

	@Override
	public void check(List<Diagram> figures, ValidationIndex index, FindingSink sink) {
		figures.subList(1, figures.size()).forEach(later -> sink.report(later, List.of(figures.get(0)), later.getFigureNumber(), figures.get(0)));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Diagram diagram = index.find(finding.elementId(), Diagram.class).orElse(null);
		if (diagram == null || diagram.getFigureNumber() == null || index.group(FigureGroups.NUMBERS, diagram.getFigureNumber()).size() < 2) {
			return List.of();
		}
		int free = 1 + Views.diagrams(index.document()).stream().map(Diagram::getFigureNumber).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).max().orElse(0);
		return List.of(new Fix("give-next-number", List.of(diagram, String.valueOf(free)),
				List.of(new Edit.Change(diagram, ViewPackage.Literals.DIAGRAM__FIGURE_NUMBER, free))));
	}
}
