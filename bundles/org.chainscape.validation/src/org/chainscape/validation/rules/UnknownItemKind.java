package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EClass;

/** The classes of items a diagram is limited to exist. */
public final class UnknownItemKind implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-item-kind", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		unknown(diagram).forEach(kind -> sink.report(diagram, kind));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Diagram diagram = index.find(finding.elementId(), Diagram.class).orElse(null);
		return diagram == null ? List.of() : unknown(diagram).stream().filter(finding.arguments()::contains)
				.map(kind -> new Fix("take-off-list", List.of(kind, ViewPackage.Literals.DIAGRAM__ITEM_KINDS),
						List.of(new Edit.Remove(diagram, ViewPackage.Literals.DIAGRAM__ITEM_KINDS, kind)))).toList();
	}

	private static List<String> unknown(Diagram diagram) {
		return diagram.getItemKinds().stream().filter(kind -> Stream.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE)
				.map(model -> model.getEClassifier(kind))
				.noneMatch(type -> type instanceof EClass known && ChainPackage.Literals.ITEM.isSuperTypeOf(known) && !known.isAbstract()))
				.distinct().toList();
	}
}
