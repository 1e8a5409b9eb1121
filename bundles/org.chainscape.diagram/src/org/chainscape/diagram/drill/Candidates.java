package org.chainscape.diagram.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.View;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.model.viewpoint.Viewpoint;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** What can be answered to the questions a new diagram asks, and what is proposed. */
final class Candidates {

	private final ChainDocument document;

	Candidates(ChainDocument document) {
		this.document = document;
	}

	/** What a question can be answered with, in the order of the document. */
	List<EObject> of(Viewpoint.Question question, Viewpoint viewpoint) {
		return switch (question) {
		case PERSPECTIVES -> all(Perspective.class);
		case COMPANY -> surrounded();
		case SEGMENT -> all(Segment.class);
		case ITEMS, ROWS -> all(ChainNode.class).stream().filter(node -> viewpoint.shows(node.eClass())).toList();
		case COLUMNS -> columns();
		case DEPTH -> List.of();
		};
	}

	/** What is chosen to begin with: what is selected, where it fits. */
	List<EObject> proposed(Viewpoint.Question question, Viewpoint viewpoint, List<EObject> selection) {
		List<EObject> fitting = selection.stream()
				.map(element -> element instanceof Participation participation && question != Viewpoint.Question.SEGMENT
						? participation.getCompany() : element).filter(of(question, viewpoint)::contains).distinct().toList();
		if (question == Viewpoint.Question.PERSPECTIVES && fitting.isEmpty()) {
			ElementIndex index = ElementIndex.of(document);
			return new Diagrams(document).proposed().stream().map(id -> index.find(id).orElse(null)).filter(Objects::nonNull).toList();
		}
		return fitting;
	}

	/** The ids of elements. */
	static List<String> ids(List<EObject> elements) {
		return elements.stream().map(Identities::idOf).filter(Objects::nonNull).toList();
	}

	/** What has surroundings: companies, those of libraries among them, then what they make. */
	private List<EObject> surrounded() {
		List<EObject> focuses = new ArrayList<>(Libraries.involved(document));
		focuses.addAll(all(Item.class));
		return focuses;
	}

	private List<EObject> columns() {
		List<EObject> columns = new ArrayList<>();
		columns.add(ViewPackage.Literals.MATRIX_CONTENT.getEEnumLiteral(MatrixContent.PARTICIPATION_VALUE));
		columns.add(ViewPackage.Literals.MATRIX_CONTENT.getEEnumLiteral(MatrixContent.SCENARIO_VALUE));
		columns.addAll(Libraries.involved(document));
		columns.addAll(document.getProperties());
		columns.addAll(all(Segment.class));
		return columns;
	}

	private List<EObject> all(Class<? extends EObject> type) {
		List<EObject> found = new ArrayList<>();
		for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next)) {
				found.add(next);
			}
			if (next instanceof Relation || next instanceof Observation || next instanceof Source || next instanceof View) {
				// Most of a large document is inside of these, and nothing that is asked for.
				all.prune();
			}
		}
		return found;
	}
}
