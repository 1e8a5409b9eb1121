package org.chainscape.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.viewpoint.Viewpoints;

/**
 * Resolves a diagram and the model it points at to the scene that is painted. The same input gives the same scene, to the last digit.
 * <p>
 * Every kind of diagram has its own way of drawing; what stands around the picture is the same for all. Nodes and relations whose element
 * is missing are left out. For readers who may not see reserved statements a chain without these is drawn; a builder keeps it for the index
 * it was last asked about, so that a new builder is wanted once the document has changed.
 */
public final class SceneBuilder {

	private final SceneOptions options;
	private ElementIndex publishedOf;
	private PublishedChain published;

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
		return figure(diagram, index).scene();
	}

	/**
	 * Builds the scene of a diagram with what can be read off it, in or without its frame as the edition says.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return the scene, the words of its frame, and its statements
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Plate figure(Diagram diagram, ElementIndex index) {
		return plate(diagram, index, options.themed(diagram));
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
		return plate(diagram, index, options.withEdition(options.edition().bare()).themed(diagram));
	}

	/**
	 * What a figure does not show where reserved statements are left out, whether this builder leaves them out or not. It costs no more than
	 * a look at the statements where the document has no reserved one.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return the reserved statements that could otherwise be read off the figure
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Withheld withheld(Diagram diagram, ElementIndex index) {
		if (!PublishedChain.holdsReserved(index.document())) {
			return Withheld.NOTHING;
		}
		Picture shown = picture(diagram, index, options.withEdition(Edition.WORKING).themed(diagram));
		Set<Element> seen = new LinkedHashSet<>(shown.credits().statements());
		// A folded box prints how much is in it.
		diagram.getNodes().stream().filter(DiagramNode::isCollapsed).map(node -> index.find(node.getElement(), Place.class))
				.flatMap(Optional::stream).forEach(place -> counted(place, seen));
		if (diagram.isGathers() || diagram.getKind() == DiagramKind.LANE_MAP) {
			// What is gathered, and in which column of a lane map it stands, follows from correspondences.
			Set<Element> drawn = Set.copyOf(seen);
			index.document().getChains().stream().flatMap(chain -> chain.getCorrespondences().stream())
					.filter(each -> Stream.concat(each.getLeft().stream(), each.getRight().stream()).anyMatch(drawn::contains)).forEach(seen::add);
		}
		return Withheld.of(List.copyOf(seen));
	}

	private static void counted(Place place, Set<Element> seen) {
		seen.addAll(place.getParticipations());
		seen.addAll(place.getItems());
		seen.addAll(place.getSegments());
		place.getSegments().forEach(segment -> counted(segment, seen));
	}

	private Plate plate(Diagram diagram, ElementIndex index, SceneOptions themed) {
		Ink ink = new Ink(themed);
		Picture picture = picture(diagram, index, themed);
		Frame frame = new Frame(diagram, ink);
		return new Plate(new Sheet(diagram, ink).assemble(picture), frame.titleText(), frame.sourceText(picture.credits().publishers()),
				TextWrap.clean(diagram.getRemark()), picture.credits().statements());
	}

	/** The picture of a diagram for the readers it is made for. */
	private Picture picture(Diagram diagram, ElementIndex index, SceneOptions themed) {
		if (themed.edition().reserved() != Edition.Reserved.LEFT_OUT) {
			return dressed(diagram, index, themed);
		}
		PublishedChain chain = published(index);
		boolean focused = diagram.getKind() == DiagramKind.EGO_MAP || diagram.getKind() == DiagramKind.SEGMENT_DETAIL;
		if (focused && chain.isWithheld(diagram.getFocus())) {
			return Quiet.picture(Texts.beside(SceneBuilder.class).get(themed.language(), "focus.withheld"), new Ink(themed));
		}
		Picture picture = dressed(diagram, chain.index(), themed);
		Credits credits = new Credits(picture.credits().publishers(), chain.originals(picture.credits().statements()));
		return new Picture(picture.parts(), picture.connectors(), picture.badges(), picture.legend(), credits);
	}

	private static Picture dressed(Diagram diagram, ElementIndex index, SceneOptions themed) {
		Ink ink = new Ink(themed);
		Looks looks = new Looks(diagram, index, ink);
		Picture picture = looks.dress(new SceneBuilder(themed).drawing(diagram).draw(diagram, index));
		return themed.edition().reserved() == Edition.Reserved.MARKED ? new ReservedSigns(ink).mark(picture, index, looks) : picture;
	}

	private synchronized PublishedChain published(ElementIndex index) {
		if (published == null || publishedOf != index) {
			published = PublishedChain.of(index);
			publishedOf = index;
		}
		return published;
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
		ElementIndex shown = themed.edition().reserved() == Edition.Reserved.LEFT_OUT ? published(index).index() : index;
		return new Sheet(diagram, new Ink(themed)).assemble(new MapDrawing(themed).sketch(diagram, shown));
	}
}
