package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A cell of the framework matrix that is blank although at least half of the other frameworks of the chain, and at least two, have it
 * filled.
 */
public final class FrameworkBlank implements ElementRule<Framework> {

	private static final RuleInfo INFO = new RuleInfo("aigc.framework-blank", Severity.INFO, RuleMode.LIVE);
	private static final List<EStructuralFeature> CELLS = List.of(AigcPackage.Literals.FRAMEWORK__LANGUAGES,
		AigcPackage.Literals.FRAMEWORK__OPEN_SOURCE, AigcPackage.Literals.FRAMEWORK__COMPUTATION_GRAPH,
		AigcPackage.Literals.FRAMEWORK__DISTRIBUTED);
	private static final Grouping<EObject, Framework> OF_CHAIN = new Grouping<>(Inputs.of(Framework.class),
		framework -> framework.eContainer() == null ? List.of() : List.of(framework.eContainer()));

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Framework> subject() {
		return Framework.class;
	}

	@Override
	public Inputs<Framework> inputs() {
		return Inputs.of(Framework.class).sharing(OF_CHAIN);
	}

	@Override
	public void check(Framework framework, ValidationIndex index, FindingSink sink) {
		List<Framework> others = new ArrayList<>(index.group(OF_CHAIN, framework.eContainer()));
		others.remove(framework);
		List<EStructuralFeature> blank = CELLS.stream().filter(cell -> isBlank(framework, cell)).filter(cell -> {
			long filled = others.stream().filter(other -> !isBlank(other, cell)).count();
			return filled >= 2 && 2 * filled >= others.size();
		}).toList();
		if (!blank.isEmpty()) {
			sink.report(framework, String.join("、", blank.stream().map(Quotes::label).toList()), others.size());
		}
	}

	private static boolean isBlank(Framework framework, EStructuralFeature cell) {
		Object value = framework.eGet(cell);
		return value == null || value == Ternary.BLANK || value instanceof List<?> several && several.isEmpty()
				|| value instanceof String text && text.isBlank();
	}
}
