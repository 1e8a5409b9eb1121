package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.DiagramPage;
import org.chainscape.diagram.drill.DiagramActions;
import org.chainscape.diagram.drill.DrillActions;
import org.chainscape.diagram.drill.NewDiagramDialog;
import org.chainscape.diagram.layout.LayoutRun;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrillAndDiagramsTest {

	private final List<String> faults = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR || status.getException() instanceof RuntimeException) {
			faults.add(status + " " + (status.getException() == null ? "" : List.of(status.getException().getStackTrace()).subList(0,
					Math.min(6, status.getException().getStackTrace().length))));
		}
	};
	private EditorFixture fixture;
	private CTabFolder tabs;
	private Segment segment;
	private Company company;
	private Participation participation;
	private Product product;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("drill-test");
		fixture.writeChain();
		fixture.open();
		Composite around = fixture.canvas().getParent();
		while (!(around instanceof CTabFolder)) {
			around = around.getParent();
		}
		tabs = (CTabFolder) around;
		segment = stage(0).getSegments().get(0);
		fixture.editor.session().run("content", () -> {
			company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
			company.setName("中际旭创");
			document().getCompanies().add(company);
			participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
			participation.setCompany(company);
			segment.getParticipations().add(participation);
			product = Identities.assign(ChainFactory.eINSTANCE.createProduct());
			product.setName("光模块");
			product.getPlaces().add(segment);
			document().getChains().get(0).getItems().add(product);
		});
		fixture.spin();
		Platform.addLogListener(log);
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.spin();
		Platform.removeLogListener(log);
		fixture.close();
		assertEquals(List.of(), faults);
	}

	@Test
	@DisplayName("A double click goes into a segment and on into its company, without touching the file; there are four ways back")
	void goesInAndOut() throws Exception {
		Diagram start = shown();
		String before = fixture.text();
		fixture.editor.doSave(null);

		doubleClick(segment);
		Diagram detail = shown();
		assertEquals(DiagramKind.SEGMENT_DETAIL, detail.getKind());
		assertEquals(segment.getId(), detail.getFocus());
		assertIsPainted();
		doubleClick(participation);
		Diagram ego = shown();
		assertEquals(DiagramKind.EGO_MAP, ego.getKind());
		assertEquals(company.getId(), ego.getFocus());
		assertIsPainted();
		assertEquals(2, tabs().getItemCount(), "one page for diagrams nobody has kept");

		run(DrillActions.BACK);
		assertSame(detail, shown());
		run(DrillActions.FORWARD);
		assertSame(ego, shown());
		key(SWT.BS);
		assertSame(detail, shown());
		key(SWT.ESC);
		assertSame(start, shown());
		assertIsPainted();
		assertEquals(before, fixture.text());
		assertTrue(!fixture.editor.isDirty());
	}

	@Test
	@DisplayName("A derived diagram is kept as one step; it stays in front, derived again when that is taken back")
	void keeps() throws Exception {
		String before = fixture.text();
		doubleClick(segment);
		DiagramPage page = fixture.diagram();
		choose(DrillActions.KEEP);
		assertEquals(List.of(start(), page.diagram()), diagrams());
		assertSame(page, fixture.diagram(), "the page stays");
		assertIsPainted();
		String kept = fixture.text();

		undo();
		assertEquals(before, fixture.text());
		assertSame(page, fixture.diagram());
		assertIsPainted();
		fixture.editor.session().run("other", () -> company.setName("旭创"));
		fixture.spin();
		assertEquals(List.of(start()), diagrams(), "what is done elsewhere does not keep it");
		undo();

		choose(DrillActions.KEEP);
		assertEquals(kept, fixture.text());
		undo();
		redo();
		assertEquals(kept, fixture.text());
		assertSame(page, fixture.diagram());
		assertIsPainted();
		choose("org.chainscape.diagram.deleteDiagram");
		assertEquals(List.of(start()), diagrams());
		assertSame(start(), shown());
		assertEquals(1, tabs().getItemCount());
		assertIsPainted();
		undo();
		assertSame(page.diagram(), shown(), "it is there again, and in front");
		assertIsPainted();
	}

	@Test
	@DisplayName("Changing a derived diagram keeps it in the same step")
	void keepsWhatIsChanged() throws Exception {
		String before = fixture.text();
		doubleClick(segment);
		Diagram detail = shown();
		fixture.editor.session().run("title", () -> detail.setTitle("光模块内部"));
		fixture.spin();
		assertEquals(List.of(start(), detail), diagrams());
		assertIsPainted();
		undo();
		assertEquals(before, fixture.text());
		fixture.editor.session().run("other", () -> company.setName("旭创"));
		assertEquals(1, diagrams().size());
	}

	@Test
	@DisplayName("New diagrams of every kind come to the front and go again when they are taken back")
	void newDiagrams() throws Exception {
		for (DiagramKind kind : DiagramKind.VALUES) {
			String before = fixture.text();
			Diagram front = shown();
			NewDiagramDialog dialog = new NewDiagramDialog(fixture.editor.getSite().getShell(), fixture.editor.session(),
					List.of(segment, company, product));
			dialog.setBlockOnOpen(false);
			dialog.open();
			dialog.choose(kind);
			fixture.spin();
			press(dialog);
			assertNotNull(dialog.result(), kind.getLiteral());
			LayoutRun.newDiagram(fixture.editor.session(), dialog.result());
			fixture.spin();
			assertEquals(2, diagrams().size());
			assertSame(diagrams().get(1), shown(), kind.getLiteral());
			assertEquals(kind, shown().getKind());
			assertIsPainted();
			undo();
			assertEquals(before, fixture.text());
			assertSame(front, shown());
			assertIsPainted();
		}
	}

	@Test
	@DisplayName("Diagrams are copied, named, sorted and deleted; their tabs follow, there and back")
	void sortsDiagrams() throws Exception {
		choose(DiagramActions.DUPLICATE);
		Diagram copy = shown();
		assertNotSame(start(), copy);
		assertEquals(List.of(start(), copy), diagrams());
		assertIsPainted();
		fixture.editor.session().run("rename", () -> copy.setName("另一张 & 图"));
		assertEquals("另一张 && 图", tabs().getItem(1).getText());

		DiagramPage page = fixture.diagram();
		choose(DiagramActions.EARLIER);
		assertEquals(copy, diagrams().get(0));
		assertSame(page, fixture.diagram());
		assertEquals(0, tabs().getSelectionIndex());
		assertEquals("另一张 && 图", tabs().getItem(0).getText());
		assertIsPainted();
		undo();
		assertSame(page, fixture.diagram());
		assertEquals(1, tabs().getSelectionIndex());
		redo();
		choose("org.chainscape.diagram.deleteDiagram");
		assertEquals(1, tabs().getItemCount());
		assertIsPainted();
		undo();
		assertSame(copy, shown());
		assertIsPainted();

		fixture.editor.session().run("all", () -> new Deletions(document()).delete(diagrams()));
		fixture.spin();
		assertTrue(fixture.editor.getActiveDiagramPage().isEmpty(), "a page says that there is no diagram");
		assertEquals(1, tabs().getItemCount());
		undo();
		assertEquals(2, tabs().getItemCount());
		assertIsPainted();
	}

	@Test
	@DisplayName("Deleting what a diagram is about leaves a sentence, and comes back")
	void losesItsFocus() throws Exception {
		fixture.editor.session().run("ego", () -> new Diagrams(document()).keep(new Diagrams(document()).about(company)));
		fixture.spin();
		Diagram ego = shown();
		String before = fixture.text();
		fixture.editor.session().run("delete", () -> new Deletions(document()).delete(List.of(company)));
		fixture.spin();
		assertSame(ego, shown());
		assertNull(ego.getFocus());
		assertIsPainted();
		undo();
		assertEquals(before, fixture.text());
	}

	private static void press(NewDiagramDialog dialog) {
		Button ok = dialog.getShell().getDefaultButton();
		assertTrue(ok.isEnabled(), dialog.getMessage());
		ok.notifyListeners(SWT.Selection, new Event());
	}

	private void doubleClick(EObject element) {
		Point at = fixture.in(element, 12, 8);
		fixture.click(at);
		Event event = new Event();
		event.type = SWT.MouseDoubleClick;
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		fixture.canvas().notifyListeners(SWT.MouseDoubleClick, event);
		fixture.spin();
	}

	private void key(int code) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		event.character = (char) code;
		event.doit = true;
		fixture.canvas().notifyListeners(SWT.KeyDown, event);
		fixture.spin();
	}

	private void run(String command) throws Exception {
		fixture.editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		fixture.spin();
	}

	/** Chooses from the menu of the tabs. */
	private void choose(String id) {
		Menu menu = tabs().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		IAction action = List.of(menu.getItems()).stream().map(MenuItem::getData).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(action.isEnabled(), id);
		action.run();
		fixture.spin();
	}

	private void undo() {
		fixture.editor.session().history().undo();
		fixture.spin();
	}

	private void redo() {
		fixture.editor.session().history().redo();
		fixture.spin();
	}

	private void assertIsPainted() {
		ImageData shot = fixture.screenshot();
		assertTrue(fixture.canvas().isVisible());
		int first = shot.getPixel(shot.width / 2, shot.height / 2);
		boolean several = false;
		for (int y = 0; y < shot.height && !several; y += 3) {
			for (int x = 0; x < shot.width && !several; x += 3) {
				several = shot.getPixel(x, y) != first;
			}
		}
		assertTrue(several, "the canvas is not blank");
	}

	private CTabFolder tabs() {
		return tabs;
	}

	private ChainDocument document() {
		return fixture.editor.session().document();
	}

	private Stage stage(int number) {
		return document().getChains().get(0).getPerspectives().get(0).getStages().get(number);
	}

	private List<Diagram> diagrams() {
		return Views.diagrams(document());
	}

	private Diagram start() {
		return diagrams().get(0);
	}

	private Diagram shown() {
		return fixture.diagram().diagram();
	}
}
