package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Draws relations and hangs their ends elsewhere. */
public final class Connections {

	private static final Texts TEXTS = Texts.beside(Connections.class);

	private final ChainDocument document;

	/**
	 * For one document.
	 *
	 * @param document the document
	 */
	public Connections(ChainDocument document) {
		this.document = document;
	}

	/**
	 * Whether a new relation may be drawn: the ends make sense and no relation of this kind stands between them already.
	 *
	 * @param kind the kind
	 * @param source the start
	 * @param target the end
	 * @return true if {@link #connect} would draw something new
	 */
	public boolean canConnect(RelationKind kind, ChainNode source, ChainNode target) {
		return source != null && target != null && refusal(kind, source, target, Language.EN).isEmpty();
	}

	/**
	 * Why a new relation may not be drawn.
	 *
	 * @param kind the kind
	 * @param source the start
	 * @param target the end
	 * @param language the language of the answer
	 * @return one short sentence, or nothing if {@link #connect} would draw something new
	 */
	public Optional<String> refusal(RelationKind kind, ChainNode source, ChainNode target, Language language) {
		Optional<String> senseless = kind.refusal(source, target, language);
		if (senseless.isPresent()) {
			return senseless;
		}
		return relations().filter(relation -> relation.eClass() == kind.type() && relation.getSource() == source
				&& relation.getTarget() == target).findFirst()
				.map(relation -> TEXTS.get(language, "connect.exists", kind.label(language), Labels.name(relation, language)));
	}

	/**
	 * The kinds of relations that may be drawn between two nodes.
	 *
	 * @param source the start
	 * @param target the end
	 * @return the kinds, in palette order
	 */
	public List<RelationKind> possible(ChainNode source, ChainNode target) {
		return RelationKind.all().stream().filter(kind -> canConnect(kind, source, target)).toList();
	}

	/**
	 * Draws a relation.
	 *
	 * @param kind the kind
	 * @param source the start
	 * @param target the end
	 * @return the relation
	 * @throws IllegalArgumentException if {@link #canConnect} says no
	 */
	public Relation connect(RelationKind kind, ChainNode source, ChainNode target) {
		if (!canConnect(kind, source, target)) {
			throw new IllegalArgumentException("No " + kind.type().getName() + " from " + source + " to " + target);
		}
		Relation relation = (Relation) Identities.assign(EcoreUtil.create(kind.type()));
		relation.setSource(source);
		relation.setTarget(target);
		chainOf(source, target).getRelations().add(relation);
		return relation;
	}

	/**
	 * Whether the ends of a relation may be these.
	 *
	 * @param relation a relation
	 * @param source its future start
	 * @param target its future end
	 * @return true if the ends make sense for its kind and differ from the present ones
	 */
	public boolean canReconnect(Relation relation, ChainNode source, ChainNode target) {
		return (relation.getSource() != source || relation.getTarget() != target)
				&& canConnect(new RelationKind(relation.eClass()), source, target);
	}

	/**
	 * Gives a relation other ends; the corners of its line are forgotten.
	 *
	 * @param relation the relation
	 * @param source its new start
	 * @param target its new end
	 * @throws IllegalArgumentException if {@link #canReconnect} says no
	 */
	public void reconnect(Relation relation, ChainNode source, ChainNode target) {
		if (!canReconnect(relation, source, target)) {
			throw new IllegalArgumentException("No " + relation.eClass().getName() + " from " + source + " to " + target);
		}
		relation.setSource(source);
		relation.setTarget(target);
		straighten(document, Set.of(relation));
	}

	/**
	 * Sees to it that a diagram draws a relation from end to end. Stage maps leave the relations of products and companies out, so a line
	 * somebody has drawn by hand between chips asks to be shown.
	 *
	 * @param diagram the diagram it was drawn on
	 * @param relation the relation
	 */
	public static void show(Diagram diagram, Relation relation) {
		if (!isChip(relation.getSource()) && !isChip(relation.getTarget())) {
			return;
		}
		DiagramEdge edge = new Bends(diagram).edge(relation);
		edge.setShown(true);
		edge.setHidden(false);
	}

	private static boolean isChip(ChainNode end) {
		return end instanceof Company || end instanceof Item;
	}

	/**
	 * Forgets the corners of lines that ran to or from nodes that have moved.
	 *
	 * @param diagram the diagram they have moved on
	 * @param document the document
	 * @param moved nodes that have moved, with everything inside them
	 */
	static void straightenAround(Diagram diagram, ChainDocument document, Set<? extends EObject> moved) {
		if (diagram.getEdges().stream().allMatch(edge -> edge.getBendPoints().isEmpty())) {
			return;
		}
		Set<String> ids = document.getChains().stream().flatMap(chain -> chain.getRelations().stream())
				.filter(relation -> touches(relation.getSource(), moved) || touches(relation.getTarget(), moved))
				.map(Relation::getId).collect(Collectors.toSet());
		diagram.getEdges().stream().filter(edge -> ids.contains(edge.getRelation())).forEach(edge -> edge.getBendPoints().clear());
	}

	private static boolean touches(ChainNode end, Set<? extends EObject> moved) {
		return end != null && moved.stream().anyMatch(object -> EcoreUtil.isAncestor(object, end));
	}

	private static void straighten(ChainDocument document, Set<Relation> relations) {
		edges(document).filter(edge -> relations.stream().anyMatch(relation -> relation.getId().equals(edge.getRelation())))
				.forEach(edge -> edge.getBendPoints().clear());
	}

	private static Stream<DiagramEdge> edges(ChainDocument document) {
		return Views.diagrams(document).stream().flatMap(diagram -> diagram.getEdges().stream());
	}

	private Stream<Relation> relations() {
		return document.getChains().stream().flatMap(chain -> chain.getRelations().stream());
	}

	private IndustryChain chainOf(ChainNode source, ChainNode target) {
		for (EObject object : new EObject[] {source, target}) {
			for (EObject container = object; container != null; container = container.eContainer()) {
				if (container instanceof IndustryChain chain) {
					return chain;
				}
			}
		}
		if (document.getChains().isEmpty()) {
			IndustryChain chain = Identities.assign(ChainFactory.eINSTANCE.createIndustryChain());
			chain.setName(document.getName());
			document.getChains().add(chain);
		}
		return document.getChains().get(0);
	}
}
