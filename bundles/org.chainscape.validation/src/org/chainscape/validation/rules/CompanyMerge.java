package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes one company of two: everything said of the one that goes is said of the one that stays, which is also known by its names. */
final class CompanyMerge {

	/** Taken over where the company that stays says nothing. */
	private static final List<EAttribute> TAKEN_OVER = List.of(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN,
		ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, ChainPackage.Literals.COMPANY__COUNTRY, ChainPackage.Literals.COMPANY__DOMICILE,
		ChainPackage.Literals.COMPANY__LISTING, ChainPackage.Literals.COMPANY__LISTING_TEXT, ChainPackage.Literals.COMPANY__KIND,
		ChainPackage.Literals.ELEMENT__NOTES);

	private final Company gone;
	private final Company kept;
	private final ValidationIndex index;
	private final List<Edit> edits = new ArrayList<>();
	/** Goes with the company; nothing of it is redirected. */
	private final Set<EObject> left = new HashSet<>();

	private CompanyMerge(Company gone, Company kept, ValidationIndex index) {
		this.gone = gone;
		this.kept = kept;
		this.index = index;
	}

	/** {@return a fix that merges a company into another one} */
	static Fix of(Company gone, Company kept, ValidationIndex index) {
		CompanyMerge merge = new CompanyMerge(gone, kept, index);
		merge.takeNames();
		merge.takeValues();
		merge.movePartsOfCompany();
		merge.joinParticipations();
		merge.redirect();
		Views.diagrams(index.document()).forEach(merge::redirect);
		merge.edits.add(new Edit.Delete(gone));
		return new Fix("merge-companies", List.of(gone, kept), merge.edits);
	}

	private void takeNames() {
		Set<String> known = new HashSet<>(Set.of(""));
		String english = kept.getNameEn() == null || kept.getNameEn().isBlank() ? gone.getNameEn() : kept.getNameEn();
		Stream.concat(Stream.of(kept.getName(), english), kept.getAliases().stream()).map(KnownNames::normalise).forEach(known::add);
		Stream.concat(Stream.of(gone.getName(), gone.getNameEn()), gone.getAliases().stream())
			.filter(name -> known.add(KnownNames.normalise(name)))
			.forEach(name -> edits.add(new Edit.Add(kept, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, name)));
	}

	private void takeValues() {
		for (EAttribute feature : TAKEN_OVER) {
			Object value = gone.eGet(feature);
			if (isEmpty(kept, feature) && !isEmpty(gone, feature)) {
				edits.add(new Edit.Change(kept, feature, value));
			} else if (feature == ChainPackage.Literals.ELEMENT__NOTES && !isEmpty(gone, feature) && !value.equals(kept.getNotes())) {
				edits.add(new Edit.Change(kept, feature, kept.getNotes() + '\n' + value));
			}
		}
		if (kept.getParent() == null && gone.getParent() != null && !isAbove(gone.getParent())) {
			edits.add(new Edit.Change(kept, ChainPackage.Literals.COMPANY__PARENT, gone.getParent()));
		}
	}

	private static boolean isEmpty(Company company, EAttribute feature) {
		Object value = company.eGet(feature);
		return value instanceof String text ? text.isBlank() : Objects.equals(value, feature.getDefaultValue());
	}

	/** Whether one of the two is met on the way up from a company. */
	private boolean isAbove(Company parent) {
		Set<Company> seen = new HashSet<>();
		Company at = parent;
		while (at != null && at != kept && at != gone && seen.add(at)) {
			at = at.getParent();
		}
		return at != null;
	}

	private void movePartsOfCompany() {
		for (Security security : gone.getSecurities()) {
			Optional<Security> same = kept.getSecurities().stream().filter(other -> isSame(security, other)).findFirst();
			if (same.isPresent()) {
				moveParts(security, same.get(), edits);
			} else {
				edits.add(new Edit.Move(security, kept, ChainPackage.Literals.COMPANY__SECURITIES));
			}
		}
		gone.getRatings().forEach(rating -> edits.add(new Edit.Move(rating, kept, ChainPackage.Literals.COMPANY__RATINGS)));
		gone.getObservations().forEach(each -> edits.add(new Edit.Move(each, kept, ChainPackage.Literals.SUBJECT__OBSERVATIONS)));
		gone.getCitations().forEach(each -> edits.add(new Edit.Move(each, kept, ChainPackage.Literals.ELEMENT__CITATIONS)));
	}

	private static boolean isSame(Security one, Security other) {
		return one.getExchange() == other.getExchange()
			&& Groupings.ticker(one.getExchange(), one.getCode()).equals(Groupings.ticker(other.getExchange(), other.getCode()));
	}

	/** Moves the parts of an element into another one of its class. */
	static void moveParts(EObject from, EObject to, List<Edit> edits) {
		for (EReference feature : from.eClass().getEAllContainments()) {
			if (feature.isMany() && from.eGet(feature) instanceof Collection<?> parts) {
				parts.forEach(part -> edits.add(new Edit.Move((EObject) part, to, feature)));
			}
		}
	}

	/** Where both companies are in a place in the same role, one entry is enough, with the citations of both. */
	private void joinParticipations() {
		for (Participation participation : index.participationsOf(gone)) {
			index.participationsOf(kept).stream().filter(other -> isSame(participation, other)).findFirst().ifPresent(other -> {
				moveParts(participation, other, edits);
				left.add(participation);
			});
		}
	}

	private static boolean isSame(Participation one, Participation other) {
		return one.eContainer() == other.eContainer() && one.getRole() == other.getRole() && Objects.equals(one.getScope(), other.getScope())
			&& Objects.equals(one.getRoleText(), other.getRoleText());
	}

	private void redirect() {
		for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(gone, index.document())) {
			EObject holder = use.getEObject();
			EStructuralFeature feature = use.getEStructuralFeature();
			if (left.contains(holder) || holder == gone) {
				continue;
			}
			if (holder instanceof Relation relation && isOurs(relation.getSource()) && isOurs(relation.getTarget())) {
				// It would join the company with itself.
				left.add(relation);
				edits.add(new Edit.Delete(relation));
			} else if (feature.isMany()) {
				boolean both = ((Collection<?>) holder.eGet(feature)).contains(kept);
				edits.add(new Edit.Remove(holder, feature, gone));
				if (!both) {
					edits.add(new Edit.Add(holder, feature, kept));
				}
			} else {
				edits.add(new Edit.Change(holder, feature, holder == kept ? null : kept));
			}
		}
	}

	private boolean isOurs(EObject end) {
		return end == gone || end == kept;
	}

	private void redirect(Diagram diagram) {
		boolean drawn = diagram.getNodes().stream().anyMatch(node -> kept.getId().equals(node.getElement()));
		for (DiagramNode node : diagram.getNodes()) {
			if (!drawn && gone.getId().equals(node.getElement())) {
				edits.add(new Edit.Change(node, ViewPackage.Literals.DIAGRAM_NODE__ELEMENT, kept.getId()));
				drawn = true;
			}
		}
		boolean styled = diagram.getElementStyles().stream().anyMatch(style -> kept.getId().equals(style.getElement()));
		if (!styled) {
			diagram.getElementStyles().stream().filter(style -> gone.getId().equals(style.getElement())).findFirst()
				.ifPresent(style -> edits.add(new Edit.Change(style, ViewPackage.Literals.ELEMENT_STYLE__ELEMENT, kept.getId())));
		}
		diagram.getColumns().stream().filter(column -> gone.getId().equals(column.getElement()))
			.forEach(column -> edits.add(new Edit.Change(column, ViewPackage.Literals.MATRIX_COLUMN__ELEMENT, kept.getId())));
		if (gone.getId().equals(diagram.getFocus())) {
			edits.add(new Edit.Change(diagram, ViewPackage.Literals.DIAGRAM__FOCUS, kept.getId()));
		}
		diagram.getLayers().stream().filter(layer -> layer.getElements().contains(gone.getId())).forEach(layer -> {
			edits.add(new Edit.Remove(layer, ViewPackage.Literals.LAYER__ELEMENTS, gone.getId()));
			if (!layer.getElements().contains(kept.getId())) {
				edits.add(new Edit.Add(layer, ViewPackage.Literals.LAYER__ELEMENTS, kept.getId()));
			}
		});
	}
}
