package org.chainscape.validation.rules;

import java.util.List;

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

/** The theme a diagram names is one of the product or lies beside the chain. Nothing is said of documents that lie nowhere. */
public final class UnknownTheme implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-theme", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		if (index.pictures().diagrams().stream().allMatch(diagram -> Statements.isBlank(diagram.getTheme()))) {
			return;
		}
		index.pictures().themes().ifPresent(themes -> index.pictures().diagrams().stream()
				.filter(diagram -> themes.find(diagram.getTheme()).isEmpty()).forEach(diagram -> sink.report(diagram, diagram.getTheme())));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), Diagram.class).filter(diagram -> !Statements.isBlank(diagram.getTheme()))
				.map(diagram -> List.of(new Fix("use-standard-theme", List.of(diagram),
						List.<Edit>of(new Edit.Change(diagram, ViewPackage.Literals.DIAGRAM__THEME, null))))).orElse(List.of());
	}
}
