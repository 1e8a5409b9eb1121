package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.view.Diagram;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No two figures of a document have the same title. The later ones are reported. */
public final class TitleTwice implements GroupRule<String, Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.title-twice", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<String, Diagram> grouping() {
		return FigureGroups.TITLES;
	}

	@Override
	public void check(List<Diagram> figures, ValidationIndex index, FindingSink sink) {
		figures.subList(1, figures.size()).forEach(later -> sink.report(later, List.of(figures.get(0)), later.getFigureNumber(),
				figures.get(0).getFigureNumber()));
	}
}
