package org.chainscape.diagram.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Image;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What was copied from a diagram: elements with everything inside them, the relations among them, where they were drawn, and of the
 * libraries of the document the companies, sources and properties they refer to. It is a small chain document of its own, so it outlives
 * the document it was copied from and can be written as text.
 * Companies of shared libraries are copied, too, with a note of where they are from; those that are not there leave their name.
 * <p>
 * Elements keep their ids in a snippet. The nodes of its diagram name what was chosen, in order; everything else came along.
 */
public final class Snippet {

	private static final String CUT = "cut";

	private final ChainDocument content;

	private Snippet(ChainDocument content) {
		this.content = content;
	}

	/**
	 * Copies elements.
	 *
	 * @param document the document they are copied from
	 * @param diagram the diagram they are copied from
	 * @param chosen stages, segments, participations, items, companies, notes, images and relations; others are left out
	 * @param isCut whether they are going to be deleted where they are, so that pasting brings back the very same ones
	 * @return the snippet, possibly empty
	 */
	public static Snippet of(ChainDocument document, Diagram diagram, Collection<? extends EObject> chosen, boolean isCut) {
		List<EObject> roots = roots(chosen);
		Set<EObject> copied = new LinkedHashSet<>(roots);
		roots.forEach(root -> root.eAllContents().forEachRemaining(copied::add));
		List<Item> inside = document.getChains().stream().flatMap(chain -> chain.getItems().stream())
				.filter(item -> !copied.contains(item) && item.getPlaces().stream().anyMatch(copied::contains)).toList();
		copied.addAll(inside);
		Set<EObject> ends = new HashSet<>(copied);
		copied.stream().filter(Participation.class::isInstance).map(each -> ((Participation) each).getCompany()).forEach(ends::add);
		List<Relation> relations = document.getChains().stream().flatMap(chain -> chain.getRelations().stream())
				.filter(relation -> ends.contains(relation.getSource()) && ends.contains(relation.getTarget())).toList();
		List<EObject> everything = new ArrayList<>(roots);
		everything.addAll(inside);
		relations.stream().filter(relation -> !copied.contains(relation)).forEach(everything::add);
		everything.addAll(library(everything));
		Map<String, EObject> byId = new LinkedHashMap<>();
		everything.forEach(original -> byId.putIfAbsent(Identities.idOf(original), original));
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		copier.copyAll(byId.values());
		// A chain and a library it uses may both have a source that went with a company.
		everything.forEach(original -> copier.putIfAbsent(original, copier.get(byId.get(Identities.idOf(original)))));
		copier.copyReferences();
		Snippet snippet = new Snippet(empty(document, isCut));
		byId.values().stream().filter(Company.class::isInstance).filter(company -> Libraries.isForeign(company, document))
				.forEach(company -> snippet.bringHome((Company) company, copier.get(company)));
		byId.values().forEach(original -> snippet.add(copier.get(original)));
		snippet.draw(diagram, roots, relations);
		return snippet;
	}

	/**
	 * Reads a snippet from text.
	 *
	 * @param bytes what {@link #toBytes} wrote
	 * @return the snippet
	 * @throws ChainFileException if it is none
	 */
	public static Snippet read(byte[] bytes) throws ChainFileException {
		return new Snippet(ChainStore.parse(bytes));
	}

	/** {@return the snippet as the text of a chain file, in UTF-8} */
	public byte[] toBytes() {
		try {
			return ChainStore.serialise(EcoreUtil.copy(content));
		} catch (ChainFileException e) {
			throw new IllegalStateException(e);
		}
	}

	/** {@return whether there is nothing to paste} */
	public boolean isEmpty() {
		return roots().isEmpty() && drawing().getAnnotations().isEmpty() && drawing().getImages().isEmpty();
	}

	/** {@return whether the elements were deleted where they were} */
	boolean isCut() {
		return CUT.equals(content.getHandle());
	}

	/** Notes which library a company is of; the copy is a company of its own, even where only a name is left of it. */
	private void bringHome(Company company, EObject copy) {
		URI library = EcoreUtil.getURI(company).trimFragment();
		((InternalEObject) copy).eSetProxyURI(null);
		if (!library.isEmpty()) {
			content.getAliases().add(company.getId() + ' ' + library);
		}
	}

	/** {@return the file of the library a company was copied from; empty if it was of the document itself} */
	Optional<URI> home(Company company) {
		String start = company.getId() + ' ';
		return content.getAliases().stream().filter(line -> line.startsWith(start)).findFirst()
				.map(line -> URI.createURI(line.substring(start.length())));
	}

	/** {@return the small document} */
	ChainDocument content() {
		return content;
	}

	/** {@return what was drawn where} */
	Diagram drawing() {
		return (Diagram) content.getViews().get(0);
	}

	/** {@return the elements that were chosen, in the order of their nodes} */
	List<EObject> roots() {
		return drawing().getNodes().stream().map(this::element).filter(Objects::nonNull).toList();
	}

	/** {@return the element a node of the snippet stands for} */
	EObject element(DiagramNode node) {
		for (var all = content.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (node.getElement().equals(Identities.idOf(object))) {
				return object;
			}
		}
		return null;
	}

	/** {@return the upper left corner of all that was drawn} */
	public Point corner() {
		int left = Integer.MAX_VALUE;
		int top = Integer.MAX_VALUE;
		for (DiagramNode node : drawing().getNodes()) {
			left = node.isHidden() ? left : Math.min(left, node.getX());
			top = node.isHidden() ? top : Math.min(top, node.getY());
		}
		for (Note note : drawing().getAnnotations()) {
			left = Math.min(left, note.getX());
			top = Math.min(top, note.getY());
		}
		for (Image image : drawing().getImages()) {
			left = Math.min(left, image.getX());
			top = Math.min(top, image.getY());
		}
		return left == Integer.MAX_VALUE ? new Point(0, 0) : new Point(left, top);
	}

	/** {@return the items, chosen or inside what was chosen} */
	List<Item> items() {
		return chain().getItems();
	}

	/** {@return the relations that came along} */
	List<Relation> relations() {
		return chain().getRelations();
	}

	private static List<EObject> roots(Collection<? extends EObject> chosen) {
		return new LinkedHashSet<>(chosen).stream().map(EObject.class::cast)
				.filter(each -> each instanceof Stage || each instanceof Segment || each instanceof Participation || each instanceof Item
						|| each instanceof Company || each instanceof Note || each instanceof Image)
				.filter(each -> chosen.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).toList();
	}

	/** Whole entries of the document's libraries that are referred to, directly or by one another. */
	static Set<EObject> library(List<EObject> copied) {
		Set<EObject> library = new LinkedHashSet<>();
		Set<EObject> known = new HashSet<>(copied);
		Deque<EObject> open = new ArrayDeque<>(copied);
		while (!open.isEmpty()) {
			EObject object = open.poll();
			open.addAll(object.eContents());
			for (EObject reference : object.eCrossReferences()) {
				EObject entry = entry(reference);
				if (entry != null && known.add(entry)) {
					library.add(entry);
					open.add(entry);
				}
			}
		}
		return library;
	}

	private static EObject entry(EObject object) {
		EObject entry = object;
		while (entry != null && !(entry.eContainer() instanceof ChainDocument) && !Libraries.isAbsent(entry)) {
			entry = entry.eContainer();
		}
		return entry instanceof Company || entry instanceof Source || entry instanceof Property || entry instanceof RatingScale ? entry : null;
	}

	private static ChainDocument empty(ChainDocument origin, boolean isCut) {
		ChainDocument content = ChainFactory.eINSTANCE.createChainDocument();
		content.setName(origin.getName());
		content.setLanguage(origin.getLanguage());
		content.setHandle(isCut ? CUT : null);
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.getStages().add(ChainFactory.eINSTANCE.createStage());
		chain.getPerspectives().add(perspective);
		content.getChains().add(chain);
		content.getViews().add(ViewFactory.eINSTANCE.createDiagram());
		return Identities.assign(content);
	}

	private IndustryChain chain() {
		return content.getChains().get(0);
	}

	private void add(EObject copy) {
		Perspective perspective = chain().getPerspectives().get(0);
		Stage carrier = perspective.getStages().get(0);
		if (copy instanceof Stage stage) {
			perspective.getStages().add(stage);
		} else if (copy instanceof Segment segment) {
			carrier.getSegments().add(segment);
		} else if (copy instanceof Participation participation) {
			carrier.getParticipations().add(participation);
		} else if (copy instanceof Item item) {
			chain().getItems().add(item);
		} else if (copy instanceof Relation relation) {
			chain().getRelations().add(relation);
		} else if (copy instanceof Company company) {
			content.getCompanies().add(company);
		} else if (copy instanceof Source source) {
			content.getSources().add(source);
		} else if (copy instanceof Property property) {
			content.getProperties().add(property);
		} else if (copy instanceof RatingScale scale) {
			content.getRatingScales().add(scale);
		} else if (copy instanceof Note note) {
			drawing().getAnnotations().add(note);
		} else if (copy instanceof Image image) {
			drawing().getImages().add(image);
		}
	}

	/** Chips have no box of their own; theirs is hidden and only says that they were chosen. */
	private void draw(Diagram diagram, List<EObject> roots, List<Relation> relations) {
		for (EObject root : roots) {
			if (root instanceof ChainNode || root instanceof Participation) {
				String id = Identities.idOf(root);
				DiagramNode box = diagram.getNodes().stream().filter(node -> id.equals(node.getElement())).findFirst().map(EcoreUtil::copy)
						.orElse(null);
				if (box == null) {
					box = ViewFactory.eINSTANCE.createDiagramNode();
					box.setElement(id);
					box.setHidden(true);
				}
				drawing().getNodes().add(box);
			}
		}
		Set<String> ids = new HashSet<>();
		relations.forEach(relation -> ids.add(relation.getId()));
		diagram.getEdges().stream().filter(edge -> ids.contains(edge.getRelation())).map(EcoreUtil::copy).forEach(drawing().getEdges()::add);
		Identities.assign(drawing());
	}
}
