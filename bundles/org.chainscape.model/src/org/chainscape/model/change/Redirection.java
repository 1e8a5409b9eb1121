package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Has a document name another company wherever it names one. */
final class Redirection {

	private final ChainDocument document;
	private final Uses known;
	private final Company gone;
	private final Company kept;
	private final Map<EObject, EObject> counterparts;
	private final List<Step> steps = new ArrayList<>();
	/** Goes with the company; nothing of it is redirected. */
	private final Set<EObject> left = new HashSet<>();

	Redirection(Uses uses, Company gone, Company kept, Map<EObject, EObject> counterparts) {
		this.counterparts = counterparts;
		known = uses;
		document = uses.document();
		this.gone = gone;
		this.kept = kept;
	}

	/** {@return what is done; empty if the document does not name the company} */
	List<Step> steps() {
		Collection<EStructuralFeature.Setting> uses = known.to(gone);
		joinParticipations(uses);
		uses.forEach(this::redirect);
		gone.eAllContents().forEachRemaining(this::redirectPart);
		if (!Objects.equals(gone.getId(), kept.getId())) {
			Views.diagrams(document).forEach(this::redirect);
		}
		boolean own = EcoreUtil.getRootContainer(gone) == document;
		if (own) {
			steps.add(new Step.Delete(gone));
		}
		boolean foreign = EcoreUtil.getRootContainer(kept) != document;
		if (foreign && !steps.isEmpty() && !Libraries.of(document).documents().contains(EcoreUtil.getRootContainer(kept))) {
			steps.add(0, new Step.Add(document, ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES, EcoreUtil.getRootContainer(kept)));
		}
		return List.copyOf(steps);
	}

	/** Where both companies are in a place in the same role, one entry is enough, with the citations of both. */
	private void joinParticipations(Collection<EStructuralFeature.Setting> uses) {
		List<Participation> others = known.to(kept).stream().map(EStructuralFeature.Setting::getEObject)
				.filter(Participation.class::isInstance).map(Participation.class::cast).toList();
		for (EStructuralFeature.Setting use : uses) {
			if (use.getEObject() instanceof Participation participation) {
				others.stream().filter(other -> isSame(participation, other)).findFirst().ifPresent(other -> {
					steps.addAll(CompanyMerge.moving(participation, other));
					left.add(participation);
					if (EcoreUtil.getRootContainer(gone) != document) {
						steps.add(new Step.Delete(participation));
					}
				});
			}
		}
	}

	private static boolean isSame(Participation one, Participation other) {
		return one.eContainer() == other.eContainer() && one.getRole() == other.getRole() && Objects.equals(one.getScope(), other.getScope())
				&& Objects.equals(one.getRoleText(), other.getRoleText());
	}

	private void redirect(EStructuralFeature.Setting use) {
		EObject holder = use.getEObject();
		EStructuralFeature feature = use.getEStructuralFeature();
		if (left.contains(holder) || holder == gone) {
			return;
		}
		if (holder instanceof Relation relation && isOurs(relation.getSource()) && isOurs(relation.getTarget())) {
			// It would join the company with itself.
			left.add(relation);
			steps.add(new Step.Delete(relation));
		} else if (feature.isMany()) {
			steps.add(new Step.Replace(holder, feature, gone, kept));
		} else {
			steps.add(new Step.Change(holder, feature, holder == kept ? null : kept));
		}
	}

	/** Calculations and recorded findings name numbers of the company; these go on in the other file. */
	private void redirectPart(EObject part) {
		EObject other = counterparts.get(part);
		if (other == null) {
			return;
		}
		for (EStructuralFeature.Setting use : known.to(part)) {
			if (!EcoreUtil.isAncestor(gone, use.getEObject())) {
				steps.add(use.getEStructuralFeature().isMany() ? new Step.Replace(use.getEObject(), use.getEStructuralFeature(), part, other)
						: new Step.Change(use.getEObject(), use.getEStructuralFeature(), other));
			}
		}
	}

	private boolean isOurs(EObject end) {
		return end == gone || end == kept;
	}

	private void redirect(Diagram diagram) {
		boolean drawn = diagram.getNodes().stream().anyMatch(node -> kept.getId().equals(node.getElement()));
		for (DiagramNode node : diagram.getNodes()) {
			if (gone.getId().equals(node.getElement())) {
				if (!drawn) {
					steps.add(new Step.Change(node, ViewPackage.Literals.DIAGRAM_NODE__ELEMENT, kept.getId()));
					drawn = true;
				} else if (EcoreUtil.getRootContainer(gone) != document) {
					steps.add(new Step.Delete(node));
				}
			}
		}
		boolean styled = diagram.getElementStyles().stream().anyMatch(style -> kept.getId().equals(style.getElement()));
		if (!styled) {
			diagram.getElementStyles().stream().filter(style -> gone.getId().equals(style.getElement())).findFirst()
					.ifPresent(style -> steps.add(new Step.Change(style, ViewPackage.Literals.ELEMENT_STYLE__ELEMENT, kept.getId())));
		}
		diagram.getColumns().stream().filter(column -> gone.getId().equals(column.getElement()))
				.forEach(column -> steps.add(new Step.Change(column, ViewPackage.Literals.MATRIX_COLUMN__ELEMENT, kept.getId())));
		if (gone.getId().equals(diagram.getFocus())) {
			steps.add(new Step.Change(diagram, ViewPackage.Literals.DIAGRAM__FOCUS, kept.getId()));
		}
		diagram.getLayers().stream().filter(layer -> layer.getElements().contains(gone.getId()))
				.forEach(layer -> steps.add(new Step.Replace(layer, ViewPackage.Literals.LAYER__ELEMENTS, gone.getId(), kept.getId())));
	}
}
