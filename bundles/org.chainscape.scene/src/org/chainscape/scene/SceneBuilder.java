package org.chainscape.scene;

import java.util.Objects;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoints;

/**
 * Resolves a diagram and the model it points at to the scene that is painted. The same input gives the same scene, to the last digit.
 * <p>
 * Every kind of diagram has its own way of drawing; what stands around the picture is the same for all. Nodes and relations whose element
 * is missing are left out.
 */
public final class SceneBuilder {

	private final SceneOptions options;

	/**
	 * A builder.
	 *
	 * @param options language, look, measurer and marks of the scenes it builds
	 */
	public SceneBuilder(SceneOptions options) {
		this.options = Objects.requireNonNull(options);
	}

	/**
	 * Whether boxes of diagrams of a kind stand where a rule puts them, so that stored positions mean nothing and nobody can move them.
	 *
	 * @param kind a kind of diagram
	 * @return false for kinds whose boxes are where somebody or the automatic layout put them
	 */
	public static boolean placesByRule(DiagramKind kind) {
		return Viewpoints.of(kind).isPlacedByRule();
	}

	/**
	 * Builds the scene of a diagram.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return the scene
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Scene build(Diagram diagram, ElementIndex index) {
		SceneOptions themed = options.themed(diagram);
		return new Sheet(diagram, new Ink(themed))
				.assemble(new Looks(diagram, index, new Ink(themed)).dress(new SceneBuilder(themed).drawing(diagram).draw(diagram, index)));
	}

	/**
	 * Builds a figure as a report prints it: the picture without its frame, and the words of the frame.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return picture and words
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Plate plate(Diagram diagram, ElementIndex index) {
		SceneOptions bare = options.withEdition(options.edition().bare()).themed(diagram);
		Ink ink = new Ink(bare);
		Picture picture = new Looks(diagram, index, ink).dress(new SceneBuilder(bare).drawing(diagram).draw(diagram, index));
		Frame frame = new Frame(diagram, ink);
		return new Plate(new Sheet(diagram, ink).assemble(picture), frame.titleText(), frame.sourceText(picture.credits().publishers()),
				TextWrap.clean(diagram.getRemark()), picture.credits().statements());
	}

	/** How the diagram is drawn. */
	Drawing drawing(Diagram diagram) {
		Drawing drawing = switch (diagram.getKind()) {
		case MATRIX -> new MatrixDrawing(options);
		case LINEAGE -> new LineageDrawing(options);
		case LANE_MAP -> new LaneDrawing(options);
		case EGO_MAP -> new EgoDrawing(options);
		case SEGMENT_DETAIL -> new DetailDrawing(options);
		default -> new MapDrawing(options);
		};
		return placesByRule(diagram.getKind()) ? Notes.over(drawing, new Ink(options)) : drawing;
	}

	/**
	 * What an automatic layout needs to know of a diagram whose boxes are not placed by rule, without the cost of routes: its cards with
	 * their sizes, and which of them relations join. Connectors run from middle to middle and have no shapes; badges and legend are missing.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return a scene that is not meant to be painted
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Scene sketch(Diagram diagram, ElementIndex index) {
		SceneOptions themed = options.themed(diagram);
		return new Sheet(diagram, new Ink(themed)).assemble(new MapDrawing(themed).sketch(diagram, index));
	}
}
