package org.chainscape.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the metamodel requires is there. Names, ends of relations, companies of participations and the elements of diagram nodes have rules
 * of their own; the format version is written by the store.
 */
public final class MissingFeature implements ElementRule<EObject> {

	private static final RuleInfo INFO = new RuleInfo("structure.missing-feature", Severity.ERROR, RuleMode.LIVE);
	private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
		ChainPackage.Literals.NAMED_ELEMENT__NAME,
		ChainPackage.Literals.RELATION__SOURCE,
		ChainPackage.Literals.RELATION__TARGET,
		ChainPackage.Literals.PARTICIPATION__COMPANY,
		ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION,
		ViewPackage.Literals.DIAGRAM_NODE__ELEMENT,
		ViewPackage.Literals.DIAGRAM_EDGE__RELATION);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, ValidationIndex index, FindingSink sink) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired() && !ELSEWHERE.contains(feature) && isEmpty(element.eGet(feature, false))) {
				sink.report(element, element.eClass(), feature);
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<Fix> fixes = new ArrayList<>();
		for (EObject element : withoutId(finding, index)) {
			fixes.add(new Fix("give-id", List.of(element.eClass()), List.of(Mending.newId(element))));
		}
		index.find(finding.elementId()).ifPresent(element -> {
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				if (isNamed(finding, feature) && isReported(element, feature)) {
					fixes.addAll(fill(element, feature, index));
				}
			}
		});
		return fixes;
	}

	private static boolean isReported(EObject element, EStructuralFeature feature) {
		return feature.isRequired() && !ELSEWHERE.contains(feature) && isEmpty(element.eGet(feature, false));
	}

	private static boolean isNamed(Finding finding, EStructuralFeature feature) {
		return finding.arguments().size() > 1 && finding.arguments().get(1).endsWith('/' + feature.getName());
	}

	/** What bears no id itself is reported at what it is a part of. */
	private static List<EObject> withoutId(Finding finding, ValidationIndex index) {
		List<EObject> found = new ArrayList<>();
		if (isNamed(finding, ChainPackage.Literals.ELEMENT__ID)) {
			Deque<EObject> open = new ArrayDeque<>();
			index.find(finding.elementId()).ifPresent(element -> open.addAll(element.eContents()));
			if (finding.elementId().isEmpty()) {
				open.add(index.document());
			}
			while (!open.isEmpty()) {
				EObject part = open.remove();
				if (isEmpty(Identities.idOf(part))) {
					open.addAll(part.eContents());
					if ((part instanceof Element || part instanceof ViewElement) && finding.arguments().get(0).endsWith("//" + part.eClass().getName())) {
						found.add(part);
					}
				}
			}
		}
		return found;
	}

	private static List<Fix> fill(EObject element, EStructuralFeature feature, ValidationIndex index) {
		List<Fix> fixes = new ArrayList<>();
		if (feature instanceof EReference reference && !reference.isMany()) {
			List<EObject> candidates = candidates(element, reference, index);
			if (candidates.size() == 1) {
				fixes.add(Mending.change("set-only-candidate", List.of(feature, candidates.get(0)), element, feature, candidates.get(0)));
			}
		} else if (element instanceof Security security && feature == ChainPackage.Literals.SECURITY__CODE && security.getPrintedTicker() != null
				&& security.getExchange() != Exchange.UNSPECIFIED) {
			Tickers.read(security.getPrintedTicker(), security.getExchange()).share().map(Ticker::code)
				.filter(code -> index.securities(security.getExchange(), code).isEmpty())
				.ifPresent(code -> fixes.add(Mending.change("correct-code", List.of(code), element, feature, code)));
		}
		boolean onlyCitation = element instanceof Citation && element.eContainer() instanceof Element cited && cited.getCitations().size() == 1;
		if (!(element instanceof NamedElement) && !onlyCitation) {
			fixes.add(Mending.delete("delete-element", element));
		}
		return fixes;
	}

	/** All prices of a security are of one property; else there must be but one thing to choose. */
	private static List<EObject> candidates(EObject element, EReference reference, ValidationIndex index) {
		Set<EObject> candidates = new LinkedHashSet<>();
		if (element instanceof Quote || element instanceof Estimate) {
			for (EObject other : element.eContainer().eContents()) {
				if (other.eClass() == element.eClass() && other.eGet(reference) instanceof EObject value) {
					candidates.add(value);
				}
			}
		}
		if (candidates.isEmpty()) {
			index.document().eAllContents().forEachRemaining(object -> {
				if (reference.getEReferenceType().isInstance(object)) {
					candidates.add(object);
				}
			});
		}
		return List.copyOf(candidates);
	}

	private static boolean isEmpty(Object value) {
		return value == null || value instanceof String text && text.isBlank();
	}
}
