package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Something new that the metamodel permits in an element.
 *
 * @param section under which heading it is offered; the key of its text
 * @param type its class; that of companies stands for a company taking part in a place
 * @param owner where it goes
 * @param feature into which of its lists
 */
record NewChild(String section, EClass type, EObject owner, EReference feature) {

	private static final Set<EReference> LEFT_OUT = Set.of(ChainPackage.Literals.ELEMENT__CITATIONS,
		ChainPackage.Literals.CHAIN_DOCUMENT__VIEWS, ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS,
		ChainPackage.Literals.INDUSTRY_CHAIN__CORRESPONDENCES, ChainPackage.Literals.PLACE__PARTICIPATIONS,
		ChainPackage.Literals.INDUSTRY_CHAIN__ITEMS, ChainPackage.Literals.SECURITY__QUOTES, ChainPackage.Literals.SECURITY__ESTIMATES);
	private static final Set<EClass> IMPORTED = Set.of(ChainPackage.Literals.SPREADSHEET, ChainPackage.Literals.QUOTE,
		ChainPackage.Literals.ESTIMATE);

	/** {@return what can be made in an element, in the order of the palette} */
	static List<NewChild> of(EObject owner) {
		List<NewChild> choices = new ArrayList<>();
		if (owner instanceof Place place) {
			choices.add(new NewChild("structure", ChainPackage.Literals.SEGMENT, place, ChainPackage.Literals.PLACE__SEGMENTS));
			choices.add(new NewChild("structure", ChainPackage.Literals.COMPANY, place, ChainPackage.Literals.PLACE__PARTICIPATIONS));
		}
		if (owner instanceof Place || owner instanceof IndustryChain) {
			NodeKind.chainKinds().stream().filter(NodeKind::isItem).forEach(kind -> choices.add(item(owner, kind, "items")));
			NodeKind.aigcKinds().forEach(kind -> choices.add(item(owner, kind, "aigc")));
		}
		for (EReference feature : owner.eClass().getEAllContainments()) {
			boolean offered = LEFT_OUT.contains(feature) || owner instanceof Place && feature == ChainPackage.Literals.PLACE__SEGMENTS;
			if (feature.isMany() && !offered) {
				String section = owner instanceof ChainDocument ? "document" : feature == ChainPackage.Literals.INDUSTRY_CHAIN__PERSPECTIVES
					|| feature == ChainPackage.Literals.PERSPECTIVE__STAGES ? "structure" : "facts";
				concrete(feature.getEReferenceType()).forEach(type -> choices.add(new NewChild(section, type, owner, feature)));
			}
		}
		return choices;
	}

	private static NewChild item(EObject owner, NodeKind kind, String section) {
		return new NewChild(section, kind.type(), owner, ChainPackage.Literals.INDUSTRY_CHAIN__ITEMS);
	}

	private static List<EClass> concrete(EClass type) {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier each : ChainPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate) && !IMPORTED.contains(candidate)) {
				classes.add(candidate);
			}
		}
		return classes;
	}

	/** {@return whether it wants a name before it is made} */
	boolean isNamed() {
		return ChainPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type);
	}

	/**
	 * Makes it.
	 *
	 * @param document the document
	 * @param name its name, if it has one
	 * @param canvas where cards are placed, or {@code null}
	 * @return what was made
	 */
	EObject make(ChainDocument document, String name, Canvas canvas) {
		if (type == ChainPackage.Literals.COMPANY && owner instanceof Place place) {
			return participation(document, place, name);
		}
		boolean drawn = canvas != null && owner instanceof Stage stage && type == ChainPackage.Literals.SEGMENT && isDrawn(canvas, stage);
		if (drawn) {
			Segment segment = new Creations(canvas).segment((Stage) owner, null);
			segment.setName(name);
			return segment;
		}
		EObject made = Identities.assign(EcoreUtil.create(type));
		if (made instanceof NamedElement named) {
			named.setName(name);
		}
		if (made instanceof Item item) {
			chain(owner).getItems().add(item);
			if (owner instanceof Place place) {
				item.getPlaces().add(place);
			}
		} else {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) owner.eGet(feature);
			list.add(made);
		}
		if (canvas != null && owner instanceof Place) {
			canvas.settle();
		}
		return made;
	}

	private static boolean isDrawn(Canvas canvas, Stage stage) {
		return canvas.node(stage.getId()).isPresent() || stage.getSegments().stream().anyMatch(each -> canvas.node(each.getId()).isPresent());
	}

	private static IndustryChain chain(EObject element) {
		EObject at = element;
		while (!(at instanceof IndustryChain)) {
			at = at.eContainer();
		}
		return (IndustryChain) at;
	}

	/** A company of this name that is known already takes part; otherwise there is a new one. */
	private static Participation participation(ChainDocument document, Place place, String name) {
		Optional<Company> known = Libraries.companies(document).stream()
			.filter(each -> name.equals(each.getName()) || each.getAliases().contains(name)).findFirst();
		Company company = known.orElseGet(() -> {
			Company made = Identities.assign(ChainFactory.eINSTANCE.createCompany());
			made.setName(name);
			document.getCompanies().add(made);
			return made;
		});
		Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		participation.setCompany(company);
		place.getParticipations().add(participation);
		return participation;
	}
}
