package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Property;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** The properties a diagram prints on its boxes are in the catalogue. */
public final class UnknownShownProperty implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-property", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public Inputs<Diagram> inputs() {
		return Reads.ofShown(Diagram.class);
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		unknown(diagram, index).forEach(id -> sink.report(diagram, id));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Diagram diagram = index.find(finding.elementId(), Diagram.class).orElse(null);
		return diagram == null ? List.of() : unknown(diagram, index).stream().filter(finding.arguments()::contains)
				.map(id -> new Fix("take-off-list", List.of(id, ViewPackage.Literals.DIAGRAM__SHOWN_PROPERTIES),
						List.of(new Edit.Remove(diagram, ViewPackage.Literals.DIAGRAM__SHOWN_PROPERTIES, id)))).toList();
	}

	private static List<String> unknown(Diagram diagram, ValidationIndex index) {
		return diagram.getShownProperties().stream().filter(id -> index.find(id, Property.class).isEmpty()).distinct().toList();
	}
}
