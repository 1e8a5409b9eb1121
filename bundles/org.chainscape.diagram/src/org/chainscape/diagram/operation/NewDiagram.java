package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.MatrixColumn;

/**
 * What a diagram is to become.
 *
 * @param kind its kind
 * @param name its name; empty for one made from its kind and content
 * @param perspectives ids of the perspectives drawn, for kinds that draw perspectives
 * @param focus id of the company or segment it is about, for kinds that have a focus; otherwise {@code null}
 * @param depth how many steps it goes from its focus, from 1
 * @param elements ids of the elements shown, for kinds made of single elements
 * @param columns columns of a matrix, in no diagram yet
 */
public record NewDiagram(DiagramKind kind, String name, List<String> perspectives, String focus, int depth, List<String> elements,
		List<MatrixColumn> columns) {

	/** Copies the lists. */
	public NewDiagram {
		Objects.requireNonNull(kind);
		perspectives = List.copyOf(perspectives);
		elements = List.copyOf(elements);
		columns = List.copyOf(columns);
	}

	/**
	 * A diagram about one company or segment.
	 *
	 * @param kind a kind with a focus
	 * @param focus id of the company or segment
	 * @return what it is to become
	 */
	public static NewDiagram about(DiagramKind kind, String focus) {
		return new NewDiagram(kind, "", List.of(), focus, 1, List.of(), List.of());
	}
}
