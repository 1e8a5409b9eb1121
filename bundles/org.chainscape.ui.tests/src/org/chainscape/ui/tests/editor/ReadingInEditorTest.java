package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.diagram.operation.Layers;
import org.chainscape.diagram.read.LayersView;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A diagram is searched, followed, filtered, folded and shown large; ways of looking leave the file alone. */
class ReadingInEditorTest {

	private EditorFixture fixture;
	private String before;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("reading-test");
		fixture.writeChain();
		fixture.open();
		before = fixture.text();
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("What is typed is found and ringed, Esc selects it; nothing of it is in the file")
	void searches() throws Exception {
		Segment segment = segment(1);
		fixture.editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
		Text field = only(Text.class);
		field.setText(segment.getName());
		fixture.waitFor(() -> all(Label.class, fixture.diagram().bars()).stream().anyMatch(label -> label.getText().startsWith("1/")));
		assertFalse(LayerManager.Helper.find(fixture.diagram().viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER)
				.getChildren().isEmpty());
		key(field, SWT.ESC, '\u001b');
		assertFalse(field.isVisible());
		assertEquals(List.of(segment), fixture.diagram().selectedElements());
		assertEquals(before, fixture.text());
		assertFalse(fixture.editor.isDirty());
	}

	@Test
	@DisplayName("The keyboard goes to the figure, not to the bars above it")
	void theFigureHasTheKeyboard() throws Exception {
		fixture.editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
		IViewPart view = EditorFixture.page().showView(LayersView.ID);
		shell().forceActive();
		EditorFixture.page().activate(view);
		fixture.waitFor(() -> !fixture.canvas().isFocusControl());
		EditorFixture.page().activate(fixture.editor);
		fixture.waitFor(fixture.canvas()::isFocusControl);
	}

	@Test
	@DisplayName("The path of the selection is shown to a depth that plus and minus change, until Esc")
	void followsPaths() throws Exception {
		fixture.diagram().select(List.of(segment(0)));
		run("org.chainscape.diagram.path.downstream");
		Combo depth = all(Combo.class, fixture.diagram().bars()).stream().filter(Control::isVisible).findFirst().orElseThrow();
		int steps = depth.getSelectionIndex();
		key(fixture.canvas(), '+', '+');
		assertEquals(steps + 1, depth.getSelectionIndex());
		key(fixture.canvas(), SWT.ESC, '\u001b');
		assertFalse(depth.isVisible());
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("A filter ticked in the view is one step, is said above the canvas, and is off again after undo")
	void filters() throws Exception {
		IViewPart view = EditorFixture.page().showView(LayersView.ID);
		fixture.spin();
		TreeItem sourced = all(Tree.class, shell()).stream().filter(tree -> (tree.getStyle() & SWT.CHECK) != 0 && tree.isVisible()).findFirst()
				.orElseThrow().getItem(1);
		sourced.setChecked(true);
		Event tick = new Event();
		tick.item = sourced;
		tick.detail = SWT.CHECK;
		sourced.getParent().notifyListeners(SWT.Selection, tick);
		fixture.spin();
		assertEquals(List.of(FilterKind.SOURCED_ONLY),
				fixture.diagram().diagram().getFilters().stream().map(filter -> filter.getKind()).toList());
		Link all = all(Link.class, fixture.diagram().bars()).get(0);
		assertTrue(all.isVisible(), "segments without a source are hidden, which is said");
		fixture.editor.session().history().undo();
		fixture.spin();
		assertFalse(sourced.getChecked());
		assertFalse(all.isVisible());
		EditorFixture.page().hideView(view);
	}

	@Test
	@DisplayName("A layer with the selection hides it at a key; each is one step")
	void layers() throws Exception {
		Segment segment = segment(0);
		IViewPart view = EditorFixture.page().showView(LayersView.ID);
		EditorFixture.page().activate(fixture.editor);
		fixture.diagram().select(List.of(segment));
		fixture.editor.session().run("layer", () -> {
			Layer layer = new Layers(fixture.diagram().diagram()).add("图层");
			layer.getElements().add(segment.getId());
		});
		fixture.spin();
		Table table = all(Table.class, shell()).stream().filter(each -> each.getItemCount() == 1 && each.getItem(0).getText(2).equals("图层"))
				.findFirst().orElseThrow();
		table.setSelection(0);
		key(table, ' ', ' ');
		assertNull(fixture.diagram().rootPart().find(segment));
		fixture.editor.session().history().undo();
		fixture.spin();
		assertSame(segment, fixture.part(segment).node().element());
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text());
		EditorFixture.page().hideView(view);
	}

	@Test
	@DisplayName("A stage folds at a key into a small box and opens again; undo and redo go along")
	void folds() throws Exception {
		Stage stage = (Stage) segment(0).eContainer();
		fixture.diagram().select(List.of(stage));
		run("org.chainscape.diagram.fold");
		assertNull(fixture.diagram().rootPart().find(segment(0)));
		String folded = fixture.text();
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text());
		fixture.editor.session().history().redo();
		assertEquals(folded, fixture.text());
		fixture.spin();
		fixture.diagram().select(List.of(stage));
		run("org.chainscape.diagram.open");
		assertSame(segment(0), fixture.part(segment(0)).node().element());
	}

	@Test
	@DisplayName("The canvas fills the screen and comes back to its place, at the same zoom")
	void showsFullScreen() throws Exception {
		Control canvas = fixture.canvas();
		Composite home = canvas.getParent();
		double zoom = fixture.diagram().zoom().getZoom();
		Point place = ((FigureCanvas) canvas).getViewport().getViewLocation().getCopy();
		run("org.chainscape.diagram.fullScreen");
		assertNotSame(shell(), canvas.getShell());
		assertTrue(canvas.getShell().getFullScreen());
		key(canvas, SWT.ESC, '\u001b');
		assertSame(home, canvas.getParent());
		assertEquals(zoom, fixture.diagram().zoom().getZoom());
		assertEquals(place, ((FigureCanvas) canvas).getViewport().getViewLocation());
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("The facts of the selection are shown beside it until a key is pressed")
	void showsFacts() throws Exception {
		Segment segment = segment(0);
		fixture.diagram().select(List.of(segment));
		List<Shell> known = List.of(shell().getDisplay().getShells());
		run("org.chainscape.diagram.facts");
		Shell popup = Arrays.stream(shell().getDisplay().getShells()).filter(each -> !known.contains(each)).findFirst().orElseThrow();
		assertEquals(DiagramTexts.name(segment), all(Label.class, popup).get(0).getText());
		key(fixture.canvas(), SWT.SHIFT, '\0');
		assertTrue(popup.isDisposed());
	}

	private Segment segment(int stage) {
		return fixture.editor.session().document().getChains().get(0).getPerspectives().get(0).getStages().get(stage).getSegments().get(0);
	}

	private static Shell shell() {
		return EditorFixture.page().getWorkbenchWindow().getShell();
	}

	private void run(String command) throws Exception {
		EditorFixture.page().activate(fixture.editor);
		fixture.spin();
		fixture.editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		fixture.spin();
	}

	private void key(Control control, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		fixture.spin();
	}

	private <W extends Widget> W only(Class<W> type) {
		return all(type, fixture.diagram().bars()).get(0);
	}

	private static <W extends Widget> List<W> all(Class<W> type, Composite within) {
		List<W> found = new ArrayList<>();
		for (Control child : within.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(type, inner));
			}
		}
		return found;
	}
}
