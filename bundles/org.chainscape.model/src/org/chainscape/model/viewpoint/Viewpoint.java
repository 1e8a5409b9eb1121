package org.chainscape.model.viewpoint;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutDirection;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * The rules of one kind of diagram.
 *
 * @param kind the kind
 * @param about one line per language that says what it is good for
 * @param elements classes of what it shows; an abstract one stands for all below it
 * @param relations classes of the relations it draws; an abstract one stands for all below it
 * @param automaticLines which of these relations it draws by itself
 * @param isPlacedByRule whether boxes stand where the kind puts them, so that nobody can move them
 * @param palette what the palette offers, by group and in order
 * @param asks what a new diagram needs to know
 * @param layout how the automatic layout arranges it
 */
public record Viewpoint(DiagramKind kind, Map<Language, String> about, List<EClass> elements, List<EClass> relations, Lines automaticLines,
		boolean isPlacedByRule, List<Group> palette, List<Question> asks, Layout layout) {

	/** Copies the lists. */
	public Viewpoint {
		Objects.requireNonNull(kind);
		about = Map.copyOf(about);
		elements = List.copyOf(elements);
		relations = List.copyOf(relations);
		palette = List.copyOf(palette);
		asks = List.copyOf(asks);
	}

	/** Which relations are drawn without being asked for. */
	public enum Lines {
		/** All between boxes of the diagram. */
		ALL,
		/** Those that join stages and segments. */
		PLACES,
		/** Those that lead from ancestor to descendant. */
		DESCENT,
		/** Those of the focus and what belongs to it. */
		FOCUS,
		/** None. */
		NONE
	}

	/** What a new diagram may have to know. */
	public enum Question {
		/** The perspectives drawn. */
		PERSPECTIVES,
		/** The company in focus. */
		COMPANY,
		/** The segment in focus. */
		SEGMENT,
		/** How many steps it goes from its focus. */
		DEPTH,
		/** The elements shown. */
		ITEMS,
		/** The elements of the rows. */
		ROWS,
		/** What the cells say. */
		COLUMNS
	}

	/**
	 * A group of the palette.
	 *
	 * @param id its id, such as {@code chain}
	 * @param types classes of what it offers, in order
	 */
	public record Group(String id, List<EClass> types) {

		/** Copies the list. */
		public Group {
			types = List.copyOf(types);
		}
	}

	/**
	 * How the automatic layout arranges a diagram that has no options of its own.
	 *
	 * @param algorithm how boxes are arranged that have no column or lane
	 * @param direction which way relations run
	 * @param nodeGap distance between boxes of a column in units of 1/96 inch; 0 for the default
	 * @param layerGap distance between columns in units of 1/96 inch; 0 for the default
	 * @param keepOrder whether boxes stay as near as possible to where they are
	 */
	public record Layout(LayoutAlgorithm algorithm, LayoutDirection direction, int nodeGap, int layerGap, boolean keepOrder) {
	}

	/**
	 * How the kind is called.
	 *
	 * @param language the language
	 * @return its name
	 */
	public String name(Language language) {
		return Labels.of(ViewPackage.Literals.DIAGRAM_KIND, kind, language);
	}

	/**
	 * What the kind is good for.
	 *
	 * @param language the language
	 * @return one line
	 */
	public String description(Language language) {
		return about.get(language);
	}

	/**
	 * Whether things of a class are shown and can be created here.
	 *
	 * @param type class of an element, or of a note
	 * @return true if it has a place in this kind of diagram
	 */
	public boolean shows(EClass type) {
		return elements.stream().anyMatch(shown -> shown.isSuperTypeOf(type));
	}

	/**
	 * Whether relations of a class are drawn and can be created here.
	 *
	 * @param type class of a relation
	 * @return true if it has a place in this kind of diagram
	 */
	public boolean draws(EClass type) {
		return relations.stream().anyMatch(drawn -> drawn.isSuperTypeOf(type));
	}
}
