package org.chainscape.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Diagram;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * What a numbered figure shows was not stale at the date of the figure, or today if it has none: the newest value of a property, and the
 * newest report that places a company or states a relation. Facts without a date and estimates are left out.
 */
public final class StaleInFigure implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("report.stale-in-figure", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		int months = index.policy().staleMonths();
		for (Diagram diagram : months == 0 ? List.<Diagram>of() : index.pictures().diagrams()) {
			LocalDate day = diagram.getAsOf() == null ? index.policy().today() : diagram.getAsOf().firstDay();
			LocalDate limit = day.minusMonths(months);
			List<Element> stale = FigureContent.published(diagram, index).map(content -> stale(content, limit)).orElse(List.of());
			if (!stale.isEmpty()) {
				sink.report(diagram, stale, diagram.getFigureNumber(), months, stale.size(), FigureLists.names(stale));
			}
		}
	}

	private static List<Element> stale(FigureContent content, LocalDate limit) {
		List<Element> stale = new ArrayList<>();
		for (Element statement : content.statements()) {
			if (statement instanceof Participation || statement instanceof Relation) {
				FigureContent.published(FigureContent.same(statement)).stream().max(Comparator.naturalOrder())
						.filter(date -> date.lastDay().isBefore(limit)).ifPresent(date -> stale.add(statement));
			}
		}
		for (Observation value : content.newestValues()) {
			boolean number = value.getProperty().getKind() != PropertyKind.DATE && value.getValue() != null;
			Optional<PartialDate> date = FigureContent.date(value);
			if (number && value.getActuality() != Actuality.ESTIMATE && date.filter(one -> one.lastDay().isBefore(limit)).isPresent()) {
				stale.add(value);
			}
		}
		return stale;
	}
}
