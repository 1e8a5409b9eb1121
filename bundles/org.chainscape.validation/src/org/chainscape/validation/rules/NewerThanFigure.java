package org.chainscape.validation.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Element;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * Nothing on a numbered figure is younger than the date of the figure: of everything at least one source is older, and no value holds for
 * a later time, unless it is an estimate.
 */
public final class NewerThanFigure implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("report.newer-than-figure", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			Map<Element, PartialDate> newer = newer(diagram, index);
			newest(newer).ifPresent(newest -> {
				List<Element> late = List.copyOf(newer.keySet());
				sink.report(diagram, late, diagram.getFigureNumber(), diagram.getAsOf(), newest, FigureLists.names(late));
			});
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Diagram diagram = index.find(finding.elementId(), Diagram.class).orElse(null);
		if (diagram == null || diagram.getAsOf() == null || finding.arguments().size() < 3) {
			return List.of();
		}
		PartialDate newest = PartialDate.parse(finding.arguments().get(2));
		return List.of(new Fix("set-as-of", List.of(diagram, newest),
				List.of(new Edit.Change(diagram, ViewPackage.Literals.DIAGRAM__AS_OF, newest))));
	}

	private static Map<Element, PartialDate> newer(Diagram diagram, ValidationIndex index) {
		Map<Element, PartialDate> newer = new LinkedHashMap<>();
		if (diagram.getAsOf() == null) {
			return newer;
		}
		FigureContent.published(diagram, index).ifPresent(content -> {
			content.statements().forEach(statement -> FigureContent.published(FigureContent.same(statement)).stream()
					.min(Comparator.naturalOrder()).filter(date -> isAfter(date, diagram)).ifPresent(date -> newer.put(statement, date)));
			content.values().stream().filter(value -> value.getActuality() != Actuality.ESTIMATE).forEach(value -> FigureContent.date(value)
					.filter(date -> isAfter(date, diagram)).ifPresent(date -> newer.put(value, date)));
		});
		return newer;
	}

	private static Optional<PartialDate> newest(Map<Element, PartialDate> dates) {
		return dates.values().stream().max(Comparator.naturalOrder());
	}

	private static boolean isAfter(PartialDate date, Diagram diagram) {
		return date.firstDay().isAfter(diagram.getAsOf().lastDay());
	}
}
