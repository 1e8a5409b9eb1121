package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.access.KeyList;
import org.chainscape.diagram.access.Walk;
import org.chainscape.diagram.create.ChoicePopup;
import org.chainscape.diagram.create.CreateFamily;
import org.chainscape.diagram.palette.PaletteFilter;
import org.chainscape.diagram.part.Caption;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreatingTest {

	private EditorFixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("creating-test");
		fixture.writeChain();
		fixture.open();
	}

	@AfterEach
	void cleanUp() throws Exception {
		ChoicePopup open = popup();
		if (open != null) {
			open.close();
		}
		fixture.close();
	}

	@Test
	@DisplayName("The pop-up places a company found by pinyin, creates what does not exist, says why it refuses, and closes without a trace")
	void placesAndCreates() throws Exception {
		Company company = library("寒武纪");
		Segment segment = segment(0);
		String before = fixture.text();
		fixture.diagram().select(List.of(segment));
		run(CreateFamily.ADD);
		type("hwj");
		assertTrue(popup().chosen().text().contains("寒武纪"));
		popup().close();
		assertEquals(before, fixture.text(), "closing leaves no trace");

		fixture.diagram().select(List.of(segment));
		run(CreateFamily.ADD);
		type("hwj");
		popup().accept();
		fixture.spin();
		assertSame(company, segment.getParticipations().get(0).getCompany());
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text(), "one undo");
		fixture.editor.session().history().redo();

		fixture.diagram().select(List.of(segment));
		run(CreateFamily.ADD);
		type("寒武纪");
		assertTrue(popup().chosen().refusal().orElse("").contains("寒武纪"));
		popup().accept();
		assertNotNull(popup(), "what is refused stays to be read");
		type("海光信息");
		popup().accept();
		fixture.spin();
		assertEquals("海光信息", segment.getParticipations().get(1).getCompany().getName());
	}

	@Test
	@DisplayName("The handle of a box draws a relation to another box by a list of kinds, and into the void with a new end, one step each")
	void connects() throws Exception {
		Segment source = segment(0);
		Segment target = segment(2);
		String before = fixture.text();
		fixture.diagram().select(List.of(source));
		fixture.spin();
		Point to = fixture.in(target, 30, 8);
		fixture.drag(handle(), to);
		fixture.waitFor(() -> popup() != null);
		type(DiagramTexts.label(ChainPackage.Literals.SUPPLY));
		popup().accept();
		fixture.spin();
		Relation relation = relations().get(0);
		assertSame(source, relation.getSource());
		assertSame(target, relation.getTarget());
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text());

		Stage stage = (Stage) target.eContainer();
		fixture.diagram().select(List.of(source));
		fixture.spin();
		Point inside = fixture.in(stage, 30, bounds(stage).height - 6);
		fixture.drag(handle(), inside);
		fixture.waitFor(() -> popup() != null);
		type(DiagramTexts.label(ChainPackage.Literals.SUPPLY));
		popup().accept();
		fixture.waitFor(() -> popup() != null);
		type("全新环节");
		popup().accept();
		fixture.spin();
		Segment made = stage.getSegments().get(stage.getSegments().size() - 1);
		assertEquals("全新环节", made.getName());
		assertSame(made, relations().get(0).getTarget());
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text(), "new end and relation are one step");
	}

	@Test
	@DisplayName("A refused end says why beside the mouse while the line is drawn")
	void saysWhy() throws Exception {
		fixture.takeTool(DiagramTexts.label(ChainPackage.Literals.INVESTMENT));
		Event move = new Event();
		Point over = fixture.in(segment(0), 30, 8);
		move.x = over.x;
		move.y = over.y;
		fixture.canvas().notifyListeners(SWT.MouseMove, move);
		fixture.spin();
		assertTrue(Caption.of(fixture.diagram().viewer()).contains(DiagramTexts.label(ChainPackage.Literals.COMPANY)));
	}

	@Test
	@DisplayName("Typing above the palette leaves the tools that fit; emptying the field brings all back")
	void filtersPalette() throws Exception {
		int all = tools(fixture.diagram().palette()).size();
		Text field = PaletteFilter.field(fixture.diagram().viewer());
		field.setText("touzi");
		fixture.spin();
		List<String> found = tools(fixture.diagram().palette());
		assertEquals(List.of(DiagramTexts.label(ChainPackage.Literals.INVESTMENT)), found.subList(0, found.size() - 2),
				"above the two ways to select");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		fixture.spin();
		assertEquals(found.get(0), fixture.diagram().domain().getPaletteViewer().getActiveTool().getLabel());
		field.setText("");
		fixture.spin();
		assertEquals(all, tools(fixture.diagram().palette()).size());
	}

	@Test
	@DisplayName("Walking forwards comes past every box once, in reading order, and back; boxes say what they are")
	void walks() throws Exception {
		Walk walk = new Walk(fixture.diagram().model());
		List<SceneNode> seen = new ArrayList<>();
		SceneNode node = walk.next(null, 1);
		while (!seen.contains(node)) {
			seen.add(node);
			node = walk.next(node, 1);
		}
		assertEquals(walk.order(), seen);
		assertSame(fixture.part(stage(0)).node(), seen.get(0));
		assertSame(seen.get(seen.size() - 1), walk.next(seen.get(0), -1));
		SceneNode left = fixture.part(segment(0)).node();
		SceneNode right = walk.nearest(left, Walk.Direction.RIGHT);
		assertTrue(right.part().bounds().x() >= left.part().bounds().right());
		run("org.chainscape.diagram.access.next");
		assertSame(stage(0), fixture.diagram().selectedElements().get(0));
		for (SceneNode each : seen) {
			AccessibleEditPart accessible = fixture.diagram().rootPart().part(each).getAdapter(AccessibleEditPart.class);
			AccessibleEvent event = new AccessibleEvent(this);
			accessible.getName(event);
			assertTrue(event.result.contains(DiagramTexts.name(each.element())), event.result);
		}
	}

	@Test
	@DisplayName("The list of keys comes from what is bound: the commands of the editor with their keys, found by name and key")
	void listsKeys() throws Exception {
		KeyList keys = new KeyList(fixture.editor);
		assertTrue(keys.choices("").size() > 20);
		assertTrue(keys.choices("").stream().noneMatch(choice -> choice.detail().isBlank()));
		assertTrue(keys.choices("Tab").stream().anyMatch(choice -> choice.detail().contains("Tab")));
		assertFalse(keys.choices("zzzzqq").stream().anyMatch(choice -> true));
	}

	@Test
	@DisplayName("Companies dragged from the project tree onto a card take part there, all in one step; where they cannot go they are refused")
	void drops() throws Exception {
		Company one = library("寒武纪");
		Company other = library("海光信息");
		fixture.editor.doSave(null);
		Segment segment = segment(0);
		List<ChainEntry> dragged = List.of(new ChainEntry(fixture.file, one.getId(), null), new ChainEntry(fixture.file, other.getId(), null));
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
		String before = fixture.text();
		assertEquals(DND.DROP_NONE, drop(new Point(4, 4)), "a company cannot lie beside the bands");
		assertEquals(before, fixture.text());
		assertEquals(DND.DROP_COPY, drop(fixture.in(segment, 30, 8)));
		assertEquals(List.of(one, other), segment.getParticipations().stream().map(Participation::getCompany).toList());
		assertEquals(DND.DROP_NONE, drop(fixture.in(segment, 30, 8)), "they are there already");
		fixture.editor.session().history().undo();
		assertEquals(before, fixture.text());
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}

	/** Goes through the drop target of the canvas as the platform does; the event class of SWT is not public. */
	private int drop(Point at) throws Exception {
		DropTarget target = (DropTarget) fixture.canvas().getData(DND.DROP_TARGET_KEY);
		org.eclipse.swt.graphics.Point display = fixture.canvas().toDisplay(at.x, at.y);
		int detail = DND.DROP_COPY;
		for (int type : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop}) {
			if (detail != DND.DROP_NONE) {
				Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
				constructor.setAccessible(true);
				Event event = (Event) constructor.newInstance();
				event.x = display.x;
				event.y = display.y;
				event.detail = detail;
				set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
				TransferData data = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
				set(event, "dataType", data);
				set(event, "dataTypes", new TransferData[] {data});
				target.notifyListeners(type, event);
				fixture.spin();
				detail = event.detail;
			}
		}
		return detail;
	}

	private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
		Field field = event.getClass().getDeclaredField(name);
		field.setAccessible(true);
		field.set(event, value);
	}

	private void run(String command) throws Exception {
		fixture.editor.setFocus();
		fixture.editor.site().getService(IHandlerService.class).executeCommand(command, null);
		fixture.spin();
	}

	private static ChoicePopup popup() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell.getData() instanceof ChoicePopup popup) {
				return popup;
			}
		}
		return null;
	}

	private void type(String text) {
		field(popup().getShell()).setText(text);
		fixture.spin();
	}

	private static Text field(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text) {
				return text;
			}
			Text inner = child instanceof Composite composite ? field(composite) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}

	/** The middle of the connect handle, which is the handle farthest to the right. */
	private Point handle() {
		IFigure layer = LayerManager.Helper.find(fixture.diagram().rootPart()).getLayer(LayerConstants.HANDLE_LAYER);
		Rectangle best = new Rectangle();
		for (Object child : layer.getChildren()) {
			if (child instanceof AbstractHandle handle && handle.getToolTip() != null) {
				Rectangle bounds = handle.getBounds().getCopy();
				handle.translateToAbsolute(bounds);
				best = bounds.right() > best.right() ? bounds : best;
			}
		}
		assertFalse(best.isEmpty(), "there is a handle");
		return best.getCenter();
	}

	private Rectangle bounds(Stage stage) {
		ElementPart part = fixture.part(stage);
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	private static List<String> tools(PaletteContainer container) {
		List<String> tools = new ArrayList<>();
		for (Object child : container.getChildren()) {
			if (child instanceof PaletteEntry entry && entry.isVisible()) {
				if (entry instanceof ToolEntry) {
					tools.add(entry.getLabel());
				} else if (entry instanceof PaletteContainer inner) {
					tools.addAll(tools(inner));
				}
			}
		}
		return tools;
	}

	private Company library(String name) {
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName(name);
		fixture.editor.session().run("company", () -> fixture.editor.session().document().getCompanies().add(company));
		fixture.spin();
		return company;
	}

	private Stage stage(int index) {
		return fixture.editor.session().document().getChains().get(0).getPerspectives().get(0).getStages().get(index);
	}

	private Segment segment(int stage) {
		return stage(stage).getSegments().get(0);
	}

	private List<Relation> relations() {
		return fixture.editor.session().document().getChains().get(0).getRelations();
	}
}
