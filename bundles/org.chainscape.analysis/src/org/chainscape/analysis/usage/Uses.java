package org.chainscape.analysis.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EObject;

/** Where one document uses a company. */
final class Uses {

	private static final String STEP = " / ";

	private final Company company;
	private final ChainDocument document;
	private final Language language;
	private final List<Use> found = new ArrayList<>();

	private Uses(Company company, ChainDocument document, Language language) {
		this.company = company;
		this.document = document;
		this.language = language;
	}

	/** {@return the places in the order of the kinds, each thing that refers to the company once} */
	static List<Use> of(Company company, Collection<EObject> holders, ChainDocument document, Language language) {
		Uses uses = new Uses(company, document, language);
		holders.forEach(uses::add);
		uses.draw();
		return uses.found.stream().sorted(Comparator.comparing(Use::kind)).toList();
	}

	private void add(EObject holder) {
		if (holder instanceof Participation participation) {
			add(Use.Kind.PLACE, participation, path(participation.eContainer()), role(participation));
		} else if (holder instanceof Relation relation) {
			boolean starts = relation.getSource() == company;
			EObject other = starts ? relation.getTarget() : relation.getSource();
			String arrow = starts ? " → " : " ← ";
			add(Use.Kind.RELATION, relation, Labels.of(relation.eClass(), language) + arrow + (other == null ? "?" : Labels.name(other, language)),
					relation.getLabel());
		} else if (holder instanceof Item item) {
			add(Use.Kind.ITEM, item, Labels.name(item, language), Labels.of(item.eClass(), language));
		} else if (holder instanceof Event event) {
			add(Use.Kind.EVENT, event, Labels.name(event, language), event.getDate() == null ? "" : event.getDate().toString());
		} else if (holder instanceof Company other) {
			add(Use.Kind.SUBSIDIARY, other, Labels.name(other, language), Labels.of(ChainPackage.Literals.COMPANY__PARENT, language));
		} else if (holder instanceof Filing filing) {
			add(Use.Kind.FILING, filing, Labels.name(filing, language), filing.getPublisher());
		} else if (holder instanceof Element element) {
			EObject whole = element instanceof NamedElement || element.eContainer() == null ? element : element.eContainer();
			add(Use.Kind.OTHER, element, Labels.name(whole, language), Labels.of(element.eClass(), language));
		}
	}

	private void add(Use.Kind kind, Element element, String where, String detail) {
		found.add(new Use(kind, element.getId(), where, detail == null ? "" : detail));
	}

	private String role(Participation participation) {
		String text = participation.getRoleText();
		return text == null || text.isBlank() ? Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), language) : text;
	}

	private String path(EObject place) {
		StringBuilder path = new StringBuilder();
		for (EObject at = place; at instanceof NamedElement && !(at instanceof ChainDocument); at = at.eContainer()) {
			path.insert(0, Labels.name(at, language) + (path.isEmpty() ? "" : STEP));
		}
		return path.toString();
	}

	/** Boxes of its own and maps about it; the chips follow from the participations. */
	private void draw() {
		String id = company.getId();
		for (Diagram diagram : Views.diagrams(document)) {
			boolean focus = id != null && id.equals(diagram.getFocus());
			boolean box = id != null && diagram.getNodes().stream().anyMatch(node -> id.equals(node.getElement()));
			if (focus || box) {
				found.add(new Use(Use.Kind.DIAGRAM, diagram.getId(), Labels.name(diagram, language),
						Labels.of(ViewPackage.Literals.DIAGRAM_KIND, diagram.getKind(), language)));
			}
		}
	}
}
