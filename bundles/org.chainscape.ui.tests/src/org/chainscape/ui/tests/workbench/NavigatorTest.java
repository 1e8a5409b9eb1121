package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Segment;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.bookmarks.Bookmarks;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.navigator.ChainContentProvider;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.navigator.ChainNavigator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NavigatorTest {

	/** Far more than anything here takes; only a test that fails waits so long. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int MANY = 900;

	private IWorkbenchPage page;
	private ChainNavigator navigator;
	private CommonViewer viewer;
	private IFile file;
	private ChainDocument written;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		navigator = (ChainNavigator) page.showView(ChainNavigator.ID);
		viewer = navigator.getCommonViewer();
		written = WorkbenchFixture.flawless();
		for (int i = 0; i < MANY; i++) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setName("公司" + i);
			written.getCompanies().add(Identities.assign(company));
		}
		file = WorkbenchFixture.write(WorkbenchFixture.project("导航"), "a.chain", written);
		WorkbenchFixture.awaitValidation();
	}

	private static void until(BooleanSupplier condition, String what) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			if (!display.readAndDispatch()) {
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
	}

	private Segment segment() {
		return written.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0);
	}

	private EditSession edit(String id) {
		IEditorPart editor = ElementLink.open(page, file, id).orElseThrow();
		WorkbenchFixture.await(Opening.FAMILY);
		until(() -> Adapters.adapt(editor, EditSession.class) != null, "the file opens");
		return Adapters.adapt(editor, EditSession.class);
	}

	private EObject selected() {
		return page.getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
			&& selection.getFirstElement() instanceof EObject element ? element : null;
	}

	private List<ChainEntry> children(ChainContentProvider content, Object parent) {
		List<ChainEntry> children = new ArrayList<>();
		Arrays.stream(content.getChildren(parent)).map(ChainEntry.class::cast).forEach(children::add);
		return children;
	}

	@Test
	@DisplayName("A link opens the file and selects the element; its text leads back to file and element")
	void links() {
		edit(segment().getId());
		until(() -> selected() instanceof Segment, "the segment is selected");
		assertEquals(segment().getId(), Identities.idOf(selected()));
		assertEquals(file, ElementLink.file(ElementLink.of(file, segment().getId())).orElseThrow());
		assertEquals(segment().getId(), ElementLink.of(file, segment().getId()).fragment());
		ElementLink.open(page, ElementLink.of(file, written.getCompanies().get(0).getId()));
		until(() -> selected() instanceof Company, "the company is selected");
	}

	@Test
	@DisplayName("The tree shows what the editor shows before it is saved")
	void unsaved() {
		EditSession session = edit(null);
		ChainContentProvider content = new ChainContentProvider();
		String id = segment().getId();
		session.run("test", () -> session.index().find(id, NamedElement.class).orElseThrow().setName("改名"));
		ChainEntry chain = children(content, file).get(0);
		ChainEntry stage = children(content, children(content, chain).get(0)).get(0);
		assertEquals("改名", children(content, stage).get(0).line().name());
		content.dispose();
		page.closeAllEditors(false);
	}

	@Test
	@DisplayName("A long list shows its first entries and one that has the rest; an element far behind is found in it")
	void stretches() {
		ChainContentProvider content = new ChainContentProvider();
		content.getChildren(file);
		String last = written.getCompanies().get(MANY).getId();
		until(() -> Documents.get().of(file).find(last).isPresent(), "the file is read as it is now");
		ChainEntry companies = children(content, file).stream().filter(each -> each.line().name().equals(UiTexts.text("tree.companies")))
			.findFirst().orElseThrow();
		List<ChainEntry> shown = children(content, companies);
		assertTrue(shown.size() < MANY, "not all at once");
		ChainEntry rest = shown.get(shown.size() - 1);
		assertTrue(rest.isGroup());
		assertEquals(MANY + 1, count(content, companies));
		content.dispose();
		navigator.reveal(file, last);
		until(() -> viewer.getStructuredSelection().getFirstElement() instanceof ChainEntry entry && entry.key().equals(last),
			"the last company is selected");
	}

	private int count(ChainContentProvider content, ChainEntry parent) {
		int count = 0;
		for (ChainEntry child : children(content, parent)) {
			count += child.isGroup() ? count(content, child) : 1;
		}
		return count;
	}

	@Test
	@DisplayName("The field narrows the tree to what fits by name, ticker and pinyin")
	void filter() {
		Text field = WorkbenchFixture.controls(viewer.getTree().getParent().getParent(), Text.class).get(0);
		field.setText("688256");
		until(() -> found("寒武纪"), "the company is shown");
		assertFalse(found("公司1"));
		field.setText("");
		until(() -> !found("寒武纪"), "the tree is whole again");
	}

	private boolean found(String name) {
		return found(viewer.getTree().getItems(), name);
	}

	private static boolean found(TreeItem[] items, String name) {
		return Arrays.stream(items).anyMatch(item -> item.getData() instanceof ChainEntry entry && !entry.isGroup()
			&& entry.line().name().equals(name) || item.getExpanded() && found(item.getItems(), name));
	}

	@Test
	@DisplayName("A bookmark is set once, leads to its element and says what that is called now")
	void bookmarks() throws Exception {
		EditSession session = edit(null);
		Segment segment = session.index().find(segment().getId(), Segment.class).orElseThrow();
		assertTrue(Bookmarks.toggle(file, List.of(segment)));
		IMarker marker = file.findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_ZERO)[0];
		assertEquals("芯片", marker.getAttribute(IMarker.MESSAGE, ""));
		session.run("test", () -> segment.setName("算力芯片"));
		until(() -> "算力芯片".equals(marker.getAttribute(IMarker.MESSAGE, "")), "the bookmark follows the name");
		assertFalse(Bookmarks.toggle(file, List.of(segment)));
		assertEquals(0, file.findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_ZERO).length);
		page.closeAllEditors(false);
	}
}
