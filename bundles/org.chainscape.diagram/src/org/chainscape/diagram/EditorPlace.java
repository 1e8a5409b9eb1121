package org.chainscape.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.view.Diagram;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/**
 * A place in a chain file that one can come back to: a diagram, the part of it that was seen, and what was selected. Only ids and numbers
 * are kept, so that no closed document is held.
 */
final class EditorPlace extends NavigationLocation {

	/** What was selected is remembered up to here. */
	private static final int MOST = 50;
	private static final String SEPARATOR = " ";

	private String diagram = "";
	/** What a diagram that is in no document is about; empty for others. */
	private String focus = "";
	private int depth;
	private List<String> selection = List.of();
	private double zoom = 1;
	private int x;
	private int y;

	EditorPlace(ChainEditor editor) {
		super(editor);
	}

	/** Tells the history of the workbench that one has gone elsewhere in an editor. It does not listen while it goes back itself. */
	static void mark(ChainEditor editor) {
		editor.getSite().getPage().getNavigationHistory().markLocation(editor);
	}

	/** Where an editor is; {@code null} where there is nothing to come back to. */
	static EditorPlace of(ChainEditor editor) {
		if (editor.session() == null || editor.getActiveDiagramPage().isEmpty()) {
			return null;
		}
		EditorPlace place = new EditorPlace(editor);
		editor.getActiveDiagramPage().ifPresent(place::read);
		return place;
	}

	private void read(DiagramPage page) {
		Diagram shown = page.diagram();
		diagram = Objects.requireNonNullElse(shown.getId(), "");
		focus = page.isDerived() ? Objects.requireNonNullElse(shown.getFocus(), "") : "";
		depth = shown.getDepth() == null ? 0 : shown.getDepth();
		selection = page.selectedElements().stream().filter(element -> element != shown).map(Identities::idOf).filter(Objects::nonNull)
				.limit(MOST).toList();
		Rectangle seen = page.visible();
		zoom = page.zoom().getZoom();
		x = seen.x;
		y = seen.y;
	}

	@Override
	public String getText() {
		Optional<EditSession> session = editor().map(ChainEditor::session);
		String name = session.flatMap(open -> open.index().find(focus.isEmpty() ? diagram : focus)).map(DiagramTexts::name).orElse("");
		String chosen = selection.stream().findFirst().flatMap(id -> session.flatMap(open -> open.index().find(id)))
				.map(DiagramTexts::name).orElse("");
		String file = editor().map(ChainEditor::getPartName).orElse("");
		return String.join(" › ", List.of(file, name, chosen).stream().filter(each -> !each.isEmpty()).toList());
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("diagram", diagram);
		memento.putString("focus", focus);
		memento.putInteger("depth", depth);
		memento.putString("selection", String.join(SEPARATOR, selection));
		memento.putFloat("zoom", (float) zoom);
		memento.putInteger("x", x);
		memento.putInteger("y", y);
	}

	@Override
	public void restoreState(IMemento memento) {
		diagram = Objects.requireNonNullElse(memento.getString("diagram"), "");
		focus = Objects.requireNonNullElse(memento.getString("focus"), "");
		depth = Objects.requireNonNullElse(memento.getInteger("depth"), 0);
		String ids = Objects.requireNonNullElse(memento.getString("selection"), "");
		selection = ids.isEmpty() ? List.of() : Arrays.asList(ids.split(SEPARATOR));
		zoom = Objects.requireNonNullElse(memento.getFloat("zoom"), 1f);
		x = Objects.requireNonNullElse(memento.getInteger("x"), 0);
		y = Objects.requireNonNullElse(memento.getInteger("y"), 0);
	}

	@Override
	public void restoreLocation() {
		editor().ifPresent(editor -> {
			Opening opening = editor.getAdapter(Opening.class);
			opening.whenOpen(session -> restore(editor, session));
		});
	}

	private void restore(ChainEditor editor, EditSession session) {
		shown(session).ifPresent(editor::open);
		List<EObject> chosen = selection.stream().map(session.index()::find).flatMap(Optional::stream).toList();
		editor.getActiveDiagramPage().filter(this::isOf).ifPresent(page -> {
			page.zoom().setZoom(zoom);
			if (!chosen.isEmpty()) {
				page.select(chosen);
			}
			page.viewer().flush();
			page.scrollTo(x, y);
		});
	}

	private Optional<Diagram> shown(EditSession session) {
		if (focus.isEmpty()) {
			return session.index().find(diagram, Diagram.class);
		}
		Diagrams diagrams = new Diagrams(session.document());
		return session.index().find(focus).filter(element -> Diagrams.near(element).isPresent()).map(element -> depth > 1
				&& element instanceof NamedElement named ? diagrams.around(named, depth) : diagrams.about(element));
	}

	private boolean isOf(DiagramPage page) {
		return focus.isEmpty() ? diagram.equals(page.diagram().getId()) : focus.equals(page.diagram().getFocus());
	}

	/** A place where only the view or the selection moved a little is the same one; a selection made from elsewhere is another. */
	@Override
	public boolean mergeInto(INavigationLocation current) {
		if (!(current instanceof EditorPlace other) || !other.diagram.equals(diagram) || !other.focus.equals(focus)) {
			return false;
		}
		boolean same = other.selection.equals(selection) || other.selection.isEmpty() || selection.isEmpty();
		if (same) {
			other.selection = selection.isEmpty() ? other.selection : selection;
			other.zoom = zoom;
			other.x = x;
			other.y = y;
		}
		return same;
	}

	@Override
	public void update() {
		editor().flatMap(ChainEditor::getActiveDiagramPage).filter(this::isOf).ifPresent(this::read);
	}

	private Optional<ChainEditor> editor() {
		return getEditorPart() instanceof ChainEditor editor ? Optional.of(editor) : Optional.empty();
	}
}
