package org.chainscape.diagram.operation;

import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Spacing;

/**
 * Where operations work: one diagram of a document and how it is measured.
 *
 * @param document the document
 * @param diagram a diagram of it
 * @param options how the diagram is drawn; sizes of boxes come from here
 * @param memory what is known of it already, or {@code null}
 */
public record Canvas(ChainDocument document, Diagram diagram, SceneOptions options, Memory memory) {

	/** What is known of a diagram that is open, so that operations need not find it out again. It knows when it does not know. */
	public interface Memory {

		/** {@return the index of the present state} */
		ElementIndex index();

		/** {@return boxes and joins of the present state as {@link SceneBuilder#sketch} draws them, if they are known at little cost} */
		Optional<Scene> sketch();

		/** {@return whether cards were pushed apart; false if that is not known at little cost} */
		boolean separate();
	}

	/** Refuses missing parts. */
	public Canvas {
		Objects.requireNonNull(document);
		Objects.requireNonNull(diagram);
		Objects.requireNonNull(options);
	}

	/**
	 * A diagram of which nothing is known yet.
	 *
	 * @param document the document
	 * @param diagram a diagram of it
	 * @param options how the diagram is drawn
	 */
	public Canvas(ChainDocument document, Diagram diagram, SceneOptions options) {
		this(document, diagram, options, null);
	}

	/** {@return the index of the present state} */
	public ElementIndex index() {
		return memory == null ? ElementIndex.of(document) : memory.index();
	}

	/** {@return boxes and joins of the present state, without routes, badges and legend} */
	public Scene sketch() {
		return Optional.ofNullable(memory).flatMap(Memory::sketch).orElseGet(() -> new SceneBuilder(options).sketch(diagram, index()));
	}

	/** {@return the language new things are named in} */
	public Language language() {
		return Language.of(document.getLanguage());
	}

	/** {@return the scene of the present state} */
	public Scene scene() {
		return new SceneBuilder(options).build(diagram, index());
	}

	/**
	 * Where a part is drawn, in diagram coordinates.
	 *
	 * @param scene a scene of this diagram
	 * @param key key of the part
	 * @return its outline
	 */
	public static Optional<Rect> outline(Scene scene, String key) {
		return scene.part(key).map(ScenePart::bounds).map(rect -> rect.translate(-scene.origin().x(), -scene.origin().y()));
	}

	/**
	 * The box of an element on this diagram.
	 *
	 * @param elementId id of a model element
	 * @return its node, if it has one
	 */
	public Optional<DiagramNode> node(String elementId) {
		return diagram.getNodes().stream().filter(node -> node.getElement() != null && node.getElement().equals(elementId)).findFirst();
	}

	/** Pushes cards apart that have grown into each other. Called at the end of operations that may enlarge something. */
	public void settle() {
		if (memory == null || !memory.separate()) {
			Spacing.separate(diagram, index(), options);
		}
	}
}
