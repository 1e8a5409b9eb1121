package org.chainscape.diagram.operation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;
import org.chainscape.scene.DiagramContent;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Creates, copies and sorts diagrams, and finds or makes the one that shows the inside or the surroundings of something. */
public final class Diagrams {

	private static final Texts TEXTS = Texts.beside(Diagrams.class);

	private final ChainDocument document;
	private final Language language;

	/**
	 * For one document.
	 *
	 * @param document the document
	 */
	public Diagrams(ChainDocument document) {
		this.document = document;
		language = Language.of(document.getLanguage());
	}

	/**
	 * Adds a stage map of the first perspective that no diagram shows yet, or else of the first one, with all its stages and segments. It
	 * still has to be laid out.
	 *
	 * @return the diagram
	 */
	public Diagram create() {
		return create(first());
	}

	/**
	 * Which perspectives a new diagram best shows.
	 *
	 * @return the id of the first perspective that no diagram shows, or else of the first one; empty if there is none
	 */
	public List<String> proposed() {
		Set<String> shown = new HashSet<>();
		Views.diagrams(document).forEach(diagram -> shown.addAll(diagram.getPerspectives()));
		List<String> all = perspectives().stream().map(Perspective::getId).toList();
		return all.stream().filter(id -> !shown.contains(id)).findFirst().or(() -> all.stream().findFirst()).map(List::of).orElse(List.of());
	}

	/**
	 * Adds a diagram. It still has to be laid out.
	 *
	 * @param wanted what it is to become
	 * @return the diagram
	 */
	public Diagram create(NewDiagram wanted) {
		Diagram diagram = make(wanted);
		document.getViews().add(diagram);
		return diagram;
	}

	/** {@return what {@link #create()} adds first of all} */
	public NewDiagram first() {
		return new NewDiagram(DiagramKind.STAGE_MAP, "", proposed(), null, 1, List.of(), List.of());
	}

	/**
	 * Makes a diagram of what is in the document, which does not change by it.
	 *
	 * @param wanted what it is to become
	 * @return the diagram, in no document
	 */
	public Diagram make(NewDiagram wanted) {
		Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		Viewpoint viewpoint = Viewpoints.of(wanted.kind());
		ElementIndex index = ElementIndex.of(document);
		diagram.setKind(wanted.kind());
		boolean drawsPerspectives = viewpoint.asks().contains(Viewpoint.Question.PERSPECTIVES);
		if (drawsPerspectives) {
			diagram.getPerspectives().addAll(wanted.perspectives());
		}
		diagram.setFocus(wanted.focus());
		if (viewpoint.asks().contains(Viewpoint.Question.DEPTH) && wanted.depth() > 1) {
			diagram.setDepth(wanted.depth());
		}
		for (MatrixColumn column : wanted.columns()) {
			column.setTitle(title(column, index));
			diagram.getColumns().add(column);
		}
		String name = wanted.name() == null ? "" : wanted.name().strip();
		diagram.setName(name.isEmpty() ? name(wanted, index) : name);
		if (drawsPerspectives || !wanted.elements().isEmpty()) {
			DiagramContent.populate(diagram, index, wanted.elements());
		}
		return Identities.assign(diagram);
	}

	/**
	 * What kind of diagram shows an element from near: the inside of a segment, the surroundings of a company or product.
	 *
	 * @param element an element, or {@code null}
	 * @return the kind, if there is one
	 */
	public static Optional<DiagramKind> near(EObject element) {
		if (element instanceof Segment) {
			return Optional.of(DiagramKind.SEGMENT_DETAIL);
		}
		boolean known = element instanceof Participation participation && participation.getCompany() != null;
		return known || element instanceof Company || element instanceof Item
				? Optional.of(DiagramKind.EGO_MAP) : Optional.empty();
	}

	/**
	 * The diagram that shows an element from near: one of the document, or one that is in no document yet.
	 *
	 * @param element a segment, company or participation
	 * @return the diagram
	 * @throws IllegalArgumentException if there is no such kind of diagram
	 */
	public Diagram about(EObject element) {
		DiagramKind kind = near(element)
				.orElseThrow(() -> new IllegalArgumentException("No kind of diagram is about a " + element.eClass().getName()));
		NamedElement focus = element instanceof Participation participation ? participation.getCompany() : (NamedElement) element;
		Optional<Diagram> known = Views.diagrams(document).stream()
				.filter(diagram -> diagram.getKind() == kind && focus.getId() != null && focus.getId().equals(diagram.getFocus())).findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		diagram.setKind(kind);
		diagram.setFocus(focus.getId());
		diagram.setName(name(kind, focus));
		return diagram;
	}

	/**
	 * The surroundings of something, several steps up and down the chain.
	 *
	 * @param focus a company or an item
	 * @param depth how many steps, from 1
	 * @return a diagram that is in no document
	 */
	public Diagram around(NamedElement focus, int depth) {
		Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		diagram.setKind(DiagramKind.EGO_MAP);
		diagram.setFocus(focus.getId());
		diagram.setDepth(depth);
		diagram.setName(TEXTS.get(language, "diagram.around", Labels.name(focus, language), Integer.toString(depth)));
		return diagram;
	}

	/**
	 * A column of a matrix.
	 *
	 * @param about a company or segment that takes part or not, a property, or a literal of {@link MatrixContent}
	 * @return the column, in no diagram yet
	 */
	public static MatrixColumn column(EObject about) {
		MatrixColumn column = ViewFactory.eINSTANCE.createMatrixColumn();
		if (about instanceof EEnumLiteral literal) {
			column.setContent((MatrixContent) literal.getInstance());
		} else {
			boolean property = about instanceof Property;
			column.setContent(property ? MatrixContent.OBSERVATION : MatrixContent.PARTICIPATION);
			column.eSet(property ? ViewPackage.Literals.MATRIX_COLUMN__PROPERTY : ViewPackage.Literals.MATRIX_COLUMN__ELEMENT,
					Identities.idOf(about));
		}
		return column;
	}

	/**
	 * Takes a diagram that is in no document into this one.
	 *
	 * @param diagram the diagram
	 */
	public void keep(Diagram diagram) {
		if (diagram.eContainer() != document) {
			diagram.setName(unused(diagram.getName()));
			document.getViews().add(diagram);
		}
	}

	/**
	 * Copies a diagram with everything on it; the copy comes right after it.
	 *
	 * @param diagram a diagram of the document
	 * @return the copy
	 */
	public Diagram duplicate(Diagram diagram) {
		Diagram copy = EcoreUtil.copy(diagram);
		copy.setName(unused(TEXTS.get(language, "copy", diagram.getName())));
		copy.setFigureNumber(null);
		copy.setHandle(null);
		Map<String, String> renewed = new HashMap<>();
		renew(copy, renewed);
		for (Iterator<EObject> all = copy.eAllContents(); all.hasNext();) {
			renew(all.next(), renewed);
		}
		for (Group group : copy.getGroups()) {
			group.getMembers().replaceAll(id -> renewed.getOrDefault(id, id));
		}
		for (Layer layer : copy.getLayers()) {
			layer.getElements().replaceAll(id -> renewed.getOrDefault(id, id));
		}
		document.getViews().add(document.getViews().indexOf(diagram) + 1, copy);
		return copy;
	}

	/**
	 * Moves a diagram among the others.
	 *
	 * @param diagram a diagram of the document
	 * @param by by how many places, towards the end if positive; no further than there are diagrams
	 */
	public void move(Diagram diagram, int by) {
		List<Diagram> diagrams = Views.diagrams(document);
		int to = Math.max(0, Math.min(diagrams.size() - 1, diagrams.indexOf(diagram) + by));
		document.getViews().move(document.getViews().indexOf(diagrams.get(to)), diagram);
	}

	private static void renew(EObject object, Map<String, String> renewed) {
		String old = Identities.idOf(object);
		if (old != null) {
			object.eUnset(object.eClass().getEIDAttribute());
			Identities.assign(object);
			renewed.put(old, Identities.idOf(object));
		}
	}

	private String title(MatrixColumn column, ElementIndex index) {
		String about = column.getContent() == MatrixContent.OBSERVATION ? column.getProperty() : column.getElement();
		return index.find(about).map(element -> Labels.name(element, language))
				.orElseGet(() -> Labels.of(ViewPackage.Literals.MATRIX_CONTENT, column.getContent(), language));
	}

	private List<Perspective> perspectives() {
		return document.getChains().stream().flatMap(chain -> chain.getPerspectives().stream()).toList();
	}

	private String name(NewDiagram wanted, ElementIndex index) {
		if (wanted.focus() != null) {
			return index.find(wanted.focus(), NamedElement.class).map(focus -> unused(name(wanted.kind(), focus))).orElseGet(this::numbered);
		}
		Set<String> names = names();
		boolean draws = Viewpoints.of(wanted.kind()).asks().contains(Viewpoint.Question.PERSPECTIVES);
		List<Perspective> candidates = draws ? wanted.perspectives().stream().map(id -> index.find(id, Perspective.class).orElse(null))
				.filter(Objects::nonNull).toList() : List.of();
		Optional<String> own = candidates.stream().map(Perspective::getName).filter(name -> !names.contains(name)).findFirst();
		if (own.isPresent() || !draws) {
			return own.orElseGet(() -> unused(Labels.of(ViewPackage.Literals.DIAGRAM_KIND, wanted.kind(), language)));
		}
		return perspectives().stream().map(Perspective::getName).filter(name -> !names.contains(name)).findFirst().orElseGet(this::numbered);
	}

	private String name(DiagramKind kind, NamedElement focus) {
		return TEXTS.get(language, kind == DiagramKind.EGO_MAP ? "diagram.ego" : "diagram.detail", Labels.name(focus, language));
	}

	private Set<String> names() {
		Set<String> names = new HashSet<>();
		Views.diagrams(document).forEach(diagram -> names.add(diagram.getName()));
		return names;
	}

	private String unused(String name) {
		Set<String> names = names();
		String free = name;
		for (int number = 2; names.contains(free); number++) {
			free = name + ' ' + number;
		}
		return free;
	}

	private String numbered() {
		Set<String> names = names();
		int number = 1;
		while (names.contains(TEXTS.get(language, "diagram", Integer.toString(number)))) {
			number++;
		}
		return TEXTS.get(language, "diagram", Integer.toString(number));
	}
}
