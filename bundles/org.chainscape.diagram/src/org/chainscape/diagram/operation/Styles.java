package org.chainscape.diagram.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ElementStyle;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.Routing;
import org.chainscape.model.view.Style;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads and changes how single things look on a diagram. What is styled is named by the element a person selects: a stage, segment, item,
 * company, participation (the chip of a company), relation or note. Where the look is stored follows from how the element is drawn: on its
 * box, on its line, on the note, or beside them for what is drawn inside a box. A box or line never appears, moves or vanishes by it.
 */
public final class Styles {

	private final Diagram diagram;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 */
	public Styles(Diagram diagram) {
		this.diagram = Objects.requireNonNull(diagram);
	}

	/**
	 * Whether something can have a look of its own.
	 *
	 * @param element what is selected
	 * @return true for what is drawn as a box, chip, line or note
	 */
	public static boolean canHave(EObject element) {
		return element instanceof Note || element instanceof Relation || element instanceof Participation
				|| element instanceof ChainNode && Identities.idOf(element) != null;
	}

	/**
	 * How something deviates from the theme.
	 *
	 * @param element what is selected
	 * @return its style, not to be changed; empty if it looks as the theme says
	 */
	public Optional<Style> of(EObject element) {
		if (element instanceof Note note) {
			return Optional.ofNullable(note.getStyle());
		}
		if (element instanceof Relation relation) {
			return edge(relation).map(DiagramEdge::getStyle);
		}
		if (!(element instanceof Element)) {
			return Optional.empty();
		}
		Optional<DiagramNode> node = node(element);
		return node.isPresent() ? node.map(DiagramNode::getStyle) : inner(element).map(ElementStyle::getStyle);
	}

	/**
	 * Changes some features of a look and keeps the others.
	 *
	 * @param element what is selected; nothing happens where {@link #canHave} is false
	 * @param change sets features of the style it is given; an empty style is removed afterwards
	 */
	public void change(EObject element, Consumer<Style> change) {
		Style style = of(element).map(EcoreUtil::copy).orElseGet(ViewFactory.eINSTANCE::createStyle);
		change.accept(style);
		apply(element, style);
	}

	/**
	 * Gives something a look.
	 *
	 * @param element what is selected; nothing happens where {@link #canHave} is false
	 * @param style the look, copied; {@code null} or an empty one for that of the theme
	 */
	public void apply(EObject element, Style style) {
		Style wanted = style == null || isEmpty(style) ? null : EcoreUtil.copy(style);
		if (!canHave(element) || EcoreUtil.equals(of(element).orElse(null), wanted)) {
			return;
		}
		if (element instanceof Note note) {
			note.setStyle(wanted);
		} else if (element instanceof Relation relation) {
			applyToLine(relation, wanted);
		} else {
			Optional<DiagramNode> node = node(element);
			if (node.isPresent()) {
				node.get().setStyle(wanted);
			} else {
				applyInside(element, wanted);
			}
		}
	}

	/**
	 * Lets something look as the theme says.
	 *
	 * @param element what is selected
	 */
	public void clear(EObject element) {
		apply(element, null);
	}

	/**
	 * Whether a style says nothing.
	 *
	 * @param style a style
	 * @return true if all its features are as the theme says
	 */
	public static boolean isEmpty(Style style) {
		return EcoreUtil.equals(style, ViewFactory.eINSTANCE.createStyle());
	}

	private void applyToLine(Relation relation, Style style) {
		Optional<DiagramEdge> known = edge(relation);
		if (known.isPresent()) {
			known.get().setStyle(style);
			if (saysNothing(known.get())) {
				diagram.getEdges().remove(known.get());
			}
		} else if (style != null) {
			DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
			edge.setRelation(relation.getId());
			edge.setStyle(style);
			diagram.getEdges().add(Identities.assign(edge));
		}
	}

	private void applyInside(EObject element, Style style) {
		Optional<ElementStyle> known = inner(element);
		if (style == null) {
			known.ifPresent(diagram.getElementStyles()::remove);
		} else if (known.isPresent()) {
			known.get().setStyle(style);
		} else {
			ElementStyle holder = ViewFactory.eINSTANCE.createElementStyle();
			holder.setElement(Identities.idOf(element));
			holder.setStyle(style);
			diagram.getElementStyles().add(Identities.assign(holder));
		}
	}

	private static boolean saysNothing(DiagramEdge edge) {
		return edge.getStyle() == null && !edge.isHidden() && !edge.isShown() && edge.getRouting() == Routing.INHERITED
				&& edge.getBendPoints().isEmpty() && edge.getLabelX() == 0 && edge.getLabelY() == 0;
	}

	/** The box of an element. What is drawn inside a box keeps its look beside it even if there is a node that nobody sees. */
	private Optional<DiagramNode> node(EObject element) {
		String id = Identities.idOf(element);
		boolean inside = element instanceof Participation || element instanceof Segment segment && segment.eContainer() instanceof Segment
				|| element instanceof Item;
		return diagram.getNodes().stream().filter(node -> Objects.equals(id, node.getElement()) && !(inside && node.isHidden())).findFirst();
	}

	private Optional<DiagramEdge> edge(Relation relation) {
		return diagram.getEdges().stream().filter(edge -> Objects.equals(relation.getId(), edge.getRelation())).findFirst();
	}

	private Optional<ElementStyle> inner(EObject element) {
		String id = Identities.idOf(element);
		return diagram.getElementStyles().stream().filter(style -> Objects.equals(id, style.getElement())).findFirst();
	}
}
