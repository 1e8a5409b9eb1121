package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What rules that can mend what they find have in common. Fixes offer what is known already; they never make up a fact. */
final class Mending {

	private Mending() {
	}

	/** {@return the fixes of the element of a finding; none if it is not there any more} */
	static <T> List<Fix> of(Finding finding, ValidationIndex index, Class<T> type, Function<T, List<Fix>> fixes) {
		return index.find(finding.elementId(), type).map(fixes).orElse(List.of());
	}

	/** {@return a fix of a few edits} */
	static Fix fix(String key, List<?> arguments, Edit... edits) {
		return new Fix(key, List.copyOf(arguments), List.of(edits));
	}

	/** {@return a fix that deletes something; its argument is what is deleted} */
	static Fix delete(String key, EObject object) {
		return fix(key, List.of(object), new Edit.Delete(object));
	}

	/** {@return a fix that gives a feature a value} */
	static Fix change(String key, List<?> arguments, EObject target, EStructuralFeature feature, Object value) {
		return fix(key, arguments, new Edit.Change(target, feature, value));
	}

	/** {@return a text argument of a finding as the rule reported it} */
	static String plain(Finding finding, int argument) {
		String text = finding.arguments().get(argument);
		return text.startsWith("$$") ? text.substring(1) : text;
	}

	/** {@return a fix that turns a relation round} */
	static Fix reverse(String key, Relation relation) {
		return fix(key, List.of(relation), turned(relation));
	}

	/** {@return the edits that turn a relation round} */
	static Edit[] turned(Relation relation) {
		ChainNode source = relation.getSource();
		return new Edit[] {new Edit.Change(relation, ChainPackage.Literals.RELATION__SOURCE, relation.getTarget()),
			new Edit.Change(relation, ChainPackage.Literals.RELATION__TARGET, source)};
	}

	/** {@return an edit that gives an object an id of its own} */
	static Edit newId(EObject object) {
		EStructuralFeature feature = object instanceof ViewElement ? ViewPackage.Literals.VIEW_ELEMENT__ID : ChainPackage.Literals.ELEMENT__ID;
		return new Edit.Change(object, feature, UUID.randomUUID().toString());
	}

	/** {@return a fix that cites what another element that states the same cites} */
	static Fix citing(Element element, Element other, List<Citation> citations) {
		List<Edit> edits = new ArrayList<>();
		for (Citation citation : citations) {
			Citation copy = EcoreUtil.copy(citation);
			copy.eAllContents().forEachRemaining(Mending::loseId);
			loseId(copy);
			edits.add(new Edit.Add(element, ChainPackage.Literals.ELEMENT__CITATIONS, Identities.assign(copy)));
		}
		return new Fix("take-citation", List.of(element, other), edits);
	}

	/** {@return a fix that cites the one own estimate of the document; none if there are none or several} */
	static List<Fix> citingOwnEstimate(Element element, ValidationIndex index) {
		List<OwnEstimate> estimates = index.document().getSources().stream().filter(OwnEstimate.class::isInstance).map(OwnEstimate.class::cast)
			.toList();
		if (estimates.size() != 1) {
			return List.of();
		}
		Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
		citation.setSource(estimates.get(0));
		return List.of(Mending.fix("cite-own-estimate", List.of(element, estimates.get(0)),
			new Edit.Add(element, ChainPackage.Literals.ELEMENT__CITATIONS, citation)));
	}

	private static void loseId(EObject object) {
		if (object instanceof Element element) {
			element.setId(null);
		}
	}
}
