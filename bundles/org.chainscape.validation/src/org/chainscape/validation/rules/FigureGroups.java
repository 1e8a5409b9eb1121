package org.chainscape.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ElementStyle;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewElement;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;

/** What figures, and things on diagrams, can have in common. */
final class FigureGroups {

	/** Diagrams by figure number; those without are in no group. */
	static final Grouping<Integer, Diagram> NUMBERS = new Grouping<>(Inputs.of(Diagram.class),
		diagram -> diagram.getFigureNumber() == null ? List.of() : List.of(diagram.getFigureNumber()));

	/** Diagrams with a figure number by what stands above them. */
	static final Grouping<String, Diagram> TITLES = new Grouping<>(Inputs.of(Diagram.class), diagram -> {
		String title = KnownNames.normalise(Statements.isBlank(diagram.getTitle()) ? diagram.getName() : diagram.getTitle());
		return diagram.getFigureNumber() == null || title.isEmpty() ? List.of() : List.of(title);
	});

	/** Style rules, styles, columns and groups by the ids they point at. */
	private static final Grouping<String, ViewElement> POINTING = new Grouping<>(Inputs.of(ViewElement.class), FigureGroups::targets);

	private FigureGroups() {
	}

	/** The inputs of a thing on a diagram that points at others by their ids. */
	static <T extends ViewElement> Inputs<T> ofPointing(Class<T> type) {
		return Inputs.of(type).following(Groupings.IDS,
			(id, index) -> index.group(POINTING, id).stream().filter(type::isInstance).map(type::cast).toList());
	}

	private static Set<String> targets(ViewElement element) {
		Set<String> ids = new LinkedHashSet<>();
		if (element instanceof StyleRule rule) {
			ids.add(rule.getProperty());
		} else if (element instanceof ElementStyle style) {
			ids.add(style.getElement());
		} else if (element instanceof MatrixColumn column) {
			ids.add(column.getProperty());
			ids.add(column.getElement());
		} else if (element instanceof Group group) {
			ids.addAll(group.getMembers());
		}
		ids.remove(null);
		return ids;
	}
}
