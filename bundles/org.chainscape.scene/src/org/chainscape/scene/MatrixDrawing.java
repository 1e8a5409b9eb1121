package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.MatrixColumn;

/** Draws a table: a row per box of the diagram, headed by its name, and the columns of the diagram. */
final class MatrixDrawing implements Drawing {

	private final SceneOptions options;

	MatrixDrawing(SceneOptions options) {
		this.options = options;
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		Ink ink = new Ink(options);
		Visibility visibility = new Visibility(diagram, index);
		MatrixCells cells = new MatrixCells(index, visibility, ink);
		List<NamedElement> subjects = subjects(diagram, index, visibility);
		List<MatrixColumn> shown = columns(diagram, index);
		Facts facts = new Facts();
		List<MatrixTable.Row> rows = new ArrayList<>();
		for (NamedElement subject : subjects) {
			facts.add(subject);
			List<String> texts = new ArrayList<>();
			for (MatrixColumn column : shown) {
				MatrixCells.Cell cell = cells.cell(subject, column);
				texts.add(cell.text());
				facts.addAll(cell.facts());
			}
			rows.add(new MatrixTable.Row(subject.getId(), TextWrap.clean(ink.name(subject)), texts));
		}
		List<MatrixTable.Column> columns = new ArrayList<>();
		for (MatrixColumn column : shown) {
			String key = column.getId() == null ? "column:" + columns.size() : column.getId();
			columns.add(new MatrixTable.Column(key, title(column, index, ink), column.getWeight() > 0 ? column.getWeight() : 1));
		}
		MatrixTable table = MatrixTable.of(head(subjects), columns, rows, diagram.getColumnWidth(), ink);
		List<ScenePart> parts = table.parts();
		List<ScenePart> badges = new Badges(ink).draw(new PartIndex(parts), Map.of());
		return new Picture(parts, List.of(), badges, new Legend(ink), facts.credits());
	}

	/** The columns; one about something readers may not see is left out with it, since its head names it. */
	private List<MatrixColumn> columns(Diagram diagram, ElementIndex index) {
		boolean publishing = options.edition().reserved() == Edition.Reserved.LEFT_OUT;
		return diagram.getColumns().stream().filter(column -> !publishing || column.getElement() == null || column.getElement().isBlank()
				|| index.find(column.getElement()).isPresent()).toList();
	}

	/** The head of a column; without one of its own, the name of what it is about. */
	private static String title(MatrixColumn column, ElementIndex index, Ink ink) {
		String own = TextWrap.clean(column.getTitle());
		return !own.isEmpty() ? own
				: index.find(column.getElement()).map(element -> TextWrap.clean(ink.name(element))).orElse("");
	}

	private static List<NamedElement> subjects(Diagram diagram, ElementIndex index, Visibility visibility) {
		Map<String, NamedElement> subjects = new LinkedHashMap<>();
		for (DiagramNode node : diagram.getNodes()) {
			index.find(node.getElement(), NamedElement.class).filter(element -> !node.isHidden() && shows(visibility, element))
					.ifPresent(element -> subjects.putIfAbsent(element.getId(), element));
		}
		return List.copyOf(subjects.values());
	}

	private static boolean shows(Visibility visibility, NamedElement element) {
		return element instanceof ChainNode node ? visibility.showsBox(node) : visibility.onVisibleLayer(element);
	}

	/** What all rows are, if they are all the same. */
	private String head(Collection<NamedElement> subjects) {
		Set<String> kinds = new HashSet<>();
		for (NamedElement subject : subjects) {
			kinds.add(subject instanceof Segment segment
					? Labels.of(ChainPackage.Literals.SEGMENT_KIND, segment.getKind(), options.language())
					: Labels.of(subject.eClass(), options.language()));
		}
		return kinds.size() == 1 ? kinds.iterator().next() : "";
	}
}
