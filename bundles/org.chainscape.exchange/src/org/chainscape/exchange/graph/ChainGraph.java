package org.chainscape.exchange.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.exchange.graph.GraphExport.Result;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model read as a graph. Nothing of it is kept: nodes and edges are made when they are written. */
final class ChainGraph {

	private final ChainDocument document;
	private final NodeReader nodes;
	private final EdgeReader edges;
	private long nodeCount;
	private long edgeCount;
	private long lost;

	ChainGraph(ChainDocument document, Language language) {
		this.document = document;
		this.nodes = new NodeReader(document, language);
		this.edges = new EdgeReader(language);
	}

	/** Takes nodes. */
	interface NodeSink {

		/** A node; what follows until its end lies inside it. */
		void begin(GraphNode node) throws IOException;

		/** The end of a node. */
		default void end(GraphNode node) throws IOException {
			// Most formats have no nesting.
		}
	}

	/** Takes edges. */
	@FunctionalInterface
	interface EdgeSink {

		/** An edge. */
		void edge(GraphEdge edge) throws IOException;
	}

	/** The name of the model. */
	String title() {
		return document.getName() == null ? "" : document.getName();
	}

	/** {@return how many items, events and companies there are} */
	long size() {
		return document.getChains().stream().mapToLong(chain -> chain.getItems().size() + chain.getEvents().size()).sum()
				+ document.getCompanies().size();
	}

	/** {@return what was written so far} */
	Result result() {
		return new Result(nodeCount, edgeCount, lost);
	}

	/** Sends all nodes: chains with what lies in them, items, events, companies, and what is used of libraries. */
	void nodes(NodeSink sink) throws IOException {
		for (IndustryChain chain : document.getChains()) {
			GraphNode node = begin(chain, sink);
			for (Perspective perspective : chain.getPerspectives()) {
				GraphNode cut = begin(perspective, sink);
				for (Place stage : perspective.getStages()) {
					place(stage, sink);
				}
				sink.end(cut);
			}
			sink.end(node);
			leaves(chain.getItems(), sink);
			leaves(chain.getEvents(), sink);
		}
		leaves(document.getCompanies(), sink);
		leaves(foreign(), sink);
	}

	private void place(Place place, NodeSink sink) throws IOException {
		GraphNode node = begin(place, sink);
		for (Place segment : place.getSegments()) {
			place(segment, sink);
		}
		sink.end(node);
	}

	private void leaves(Iterable<? extends NamedElement> elements, NodeSink sink) throws IOException {
		for (NamedElement element : elements) {
			sink.end(begin(element, sink));
		}
	}

	private GraphNode begin(NamedElement element, NodeSink sink) throws IOException {
		GraphNode node = nodes.node(element);
		nodeCount++;
		sink.begin(node);
		return node;
	}

	/** Ends of edges that belong to other files. */
	private List<NamedElement> foreign() throws IOException {
		Set<NamedElement> found = new LinkedHashSet<>();
		Links.walk(document, (link, from, to) -> {
			for (Element end : List.of(from, to)) {
				if (end instanceof NamedElement named && EcoreUtil.getRootContainer(end) != document) {
					found.add(named);
				}
			}
		}, element -> {
		});
		List<NamedElement> all = new ArrayList<>(found);
		// A company of a library may belong to another one of it.
		for (int i = 0; i < all.size(); i++) {
			Company parent = all.get(i) instanceof Company company ? company.getParent() : null;
			if (parent != null && isThere(parent) && EcoreUtil.getRootContainer(parent) != document && found.add(parent)) {
				all.add(parent);
			}
		}
		return all;
	}

	static boolean isThere(EObject object) {
		return object != null && !object.eIsProxy();
	}

	/** Sends all edges. */
	void edges(EdgeSink sink) throws IOException {
		Links.walk(document, (link, from, to) -> {
			edgeCount++;
			sink.edge(edges.edge(link, from, to));
		}, element -> lost++);
		for (NamedElement element : foreign()) {
			if (element instanceof Company company && isThere(company.getParent())) {
				edgeCount++;
				sink.edge(edges.edge(new Links.Link("partOf", company, null), company, company.getParent()));
			}
		}
	}
}
