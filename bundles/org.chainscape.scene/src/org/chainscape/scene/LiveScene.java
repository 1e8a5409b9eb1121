package org.chainscape.scene;

import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * The scene of one diagram while it is edited. It is in the coordinates of the diagram, and what did not change from one state to the next
 * stays the same object, so that whoever shows it only has to look at the rest. Where nothing but positions changed, only what moved is
 * drawn again.
 */
public final class LiveScene {

	private final Diagram diagram;
	private final Sharing sharing = new Sharing();
	private SceneOptions options;
	private Drawing drawing;
	private Looks looks;
	private Picture picture;
	private Sheet.InPlace shown;
	private Scene published;

	/**
	 * Prepares the scene of a diagram; nothing is drawn yet.
	 *
	 * @param diagram the diagram; never changed but by {@link #separate()}
	 */
	public LiveScene(Diagram diagram) {
		this.diagram = Objects.requireNonNull(diagram);
	}

	/**
	 * Draws the present state.
	 *
	 * @param index the document
	 * @param newOptions how it is drawn; whoever edits sees everything, whatever edition they name
	 * @throws FontMissingException if no installed font can show a text
	 */
	public void rebuild(ElementIndex index, SceneOptions newOptions) {
		options = newOptions.withEdition(Edition.WORKING).themed(diagram);
		drawing = new SceneBuilder(options).drawing(diagram);
		looks = new Looks(diagram, index, new Ink(options));
		picture = looks.dress(drawing.draw(diagram, index));
		sharing.begin();
		show();
	}

	/**
	 * Draws the present state if nothing has changed since it was drawn last but positions of boxes and notes and corners of lines.
	 *
	 * @return false if that is not known of this kind of diagram; then nothing is done, and {@link #rebuild} is needed
	 */
	public boolean move() {
		if (!(drawing instanceof MapDrawing map)) {
			return false;
		}
		picture = looks.dress(map.again());
		show();
		return true;
	}

	/**
	 * Draws the present state with other marks and signs if nothing else has changed since it was drawn last.
	 *
	 * @param index the document
	 * @param newOptions as before, but for marks and signs
	 * @return false if that is not known of this kind of diagram; then nothing is done, and {@link #rebuild} is needed
	 */
	public boolean mark(ElementIndex index, SceneOptions newOptions) {
		if (!(drawing instanceof MapDrawing map)) {
			return false;
		}
		options = newOptions.withEdition(Edition.WORKING).themed(diagram);
		looks = new Looks(diagram, index, new Ink(options));
		picture = looks.dress(map.marked(index, options));
		show();
		return true;
	}

	/**
	 * Pushes cards apart like {@link Spacing#separate}, at less cost. May only be called where {@link #move()} may.
	 *
	 * @return false if that is not known of this kind of diagram; then nothing is done
	 */
	public boolean separate() {
		if (drawing instanceof MapDrawing map) {
			Spacing.separate(map.preparation());
			return true;
		}
		return false;
	}

	/**
	 * Boxes and joins of the present state as {@link SceneBuilder#sketch} draws them, in the coordinates of the diagram. May only be called
	 * where {@link #move()} may.
	 *
	 * @return nothing if that is not known of this kind of diagram at less cost
	 */
	public Optional<Scene> sketch() {
		return drawing instanceof MapDrawing map ? Optional.of(new Sheet(diagram, new Ink(options)).inPlace(map.sketch()).scene())
				: Optional.empty();
	}

	/** {@return the present scene in the coordinates of the diagram: its origin is (0, 0), and its upper left corner that of the sheet} */
	public Scene scene() {
		return shown.scene();
	}

	/** {@return the sheet in the coordinates of the diagram} */
	public Rect sheet() {
		return new Rect(shown.corner().x(), shown.corner().y(), shown.scene().width(), shown.scene().height());
	}

	/** {@return the present scene as {@link SceneBuilder} builds it, with the upper left corner of the sheet at (0, 0)} */
	public Scene published() {
		if (published == null) {
			published = new Sheet(diagram, new Ink(options)).assemble(picture);
		}
		return published;
	}

	private void show() {
		Sheet.InPlace fresh = new Sheet(diagram, new Ink(options)).inPlace(picture);
		shown = new Sheet.InPlace(sharing.share(fresh.scene()), fresh.corner());
		published = null;
	}
}
