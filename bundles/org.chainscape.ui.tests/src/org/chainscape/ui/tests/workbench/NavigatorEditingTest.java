package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.citations.SourcesView;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.navigator.ChainLabelProvider;
import org.chainscape.ui.navigator.ChainNavigator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is edited in the tree: names in their place, deleting, and taking both back. */
class NavigatorEditingTest {

	private IWorkbenchPage page;
	private ChainNavigator navigator;
	private CommonViewer viewer;
	private IFile file;
	private Segment first;
	private Segment second;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		navigator = (ChainNavigator) page.showView(ChainNavigator.ID);
		viewer = navigator.getCommonViewer();
		ChainDocument written = WorkbenchFixture.flawless();
		Stage stage = written.getChains().get(0).getPerspectives().get(0).getStages().get(0);
		first = stage.getSegments().get(0);
		second = ChainFactory.eINSTANCE.createSegment();
		second.setName("服务器");
		stage.getSegments().add(Identities.assign(second));
		file = WorkbenchFixture.write(WorkbenchFixture.project("导航"), "a.chain", written);
		WorkbenchFixture.awaitValidation();
		IEditorPart editor = ElementLink.open(page, file, null).orElseThrow();
		WorkbenchFixture.await(Opening.FAMILY);
		Waiting.until(() -> Adapters.adapt(editor, EditSession.class) != null, "the file opens");
		session = Adapters.adapt(editor, EditSession.class);
		page.activate(navigator);
	}

	@AfterEach
	void close() {
		LocalSelectionTransfer.getTransfer().setSelection(null);
		page.closeAllEditors(false);
	}

	/** Selects an element in the tree as if somebody had clicked on it. */
	private ChainEntry select(String id) {
		navigator.reveal(file, id);
		Waiting.until(() -> selected() != null && selected().key().equals(id), "the element is selected");
		WorkbenchFixture.processEvents();
		return selected();
	}

	private ChainEntry selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ChainEntry entry ? entry : null;
	}

	private IAction action(ActionFactory factory) {
		IAction action = navigator.getViewSite().getActionBars().getGlobalActionHandler(factory.getId());
		assertNotNull(action, factory.getId());
		return action;
	}

	private String name(String id) {
		return session.index().find(id, NamedElement.class).map(NamedElement::getName).orElse(null);
	}

	private Text nameField() {
		return Stream.of(viewer.getTree().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElse(null);
	}

	@Test
	@DisplayName("F2 edits the name where it stands; Enter takes it, undo of the view gives it back")
	void rename() {
		select(first.getId());
		action(ActionFactory.RENAME).run();
		assertEquals("芯片", nameField().getText());
		assertEquals(null, navigator.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()),
			"Delete is that of the text meanwhile");
		nameField().setText(" 算力芯片 ");
		nameField().traverse(SWT.TRAVERSE_RETURN);
		assertEquals("算力芯片", name(first.getId()));
		assertEquals(null, nameField());
		assertTrue(action(ActionFactory.DELETE).isEnabled());
		assertTrue(action(ActionFactory.UNDO).isEnabled(), "without anything being selected anew");
		action(ActionFactory.UNDO).run();
		assertEquals("芯片", name(first.getId()));
		assertTrue(action(ActionFactory.REDO).getText().contains(UiTexts.text("tree.rename.step")), action(ActionFactory.REDO).getText());
	}

	@Test
	@DisplayName("A name that will not do stays to be edited; Esc leaves the old one")
	void renameRefused() {
		select(first.getId());
		action(ActionFactory.RENAME).run();
		nameField().setText("  ");
		nameField().traverse(SWT.TRAVERSE_RETURN);
		assertNotNull(nameField(), "it is still edited");
		nameField().traverse(SWT.TRAVERSE_ESCAPE);
		assertEquals(null, nameField());
		assertEquals("芯片", name(first.getId()));
		assertFalse(session.history().canUndo());
	}

	@Test
	@DisplayName("After a deletion the neighbour is selected, and undo takes the deletion back")
	void delete() {
		select(second.getId());
		BooleanSupplier answered = Waiting.inDialog(shell -> {
			Button delete = WorkbenchFixture.controls(shell, Button.class).stream()
				.filter(button -> button.getText().equals(UiTexts.text("tree.delete.do"))).findFirst().orElse(null);
			if (delete == null) {
				return false;
			}
			delete.notifyListeners(SWT.Selection, null);
			return true;
		});
		action(ActionFactory.DELETE).run();
		assertTrue(answered.getAsBoolean());
		assertEquals(null, name(second.getId()));
		Waiting.until(() -> selected() != null && selected().key().equals(first.getId()), "the neighbour is selected");
		assertTrue(action(ActionFactory.UNDO).isEnabled());
		action(ActionFactory.UNDO).run();
		assertEquals("服务器", name(second.getId()));
	}

	@Test
	@DisplayName("Undo is that of the editor in front while nothing is selected")
	void undoOfNothing() {
		viewer.setSelection(StructuredSelection.EMPTY);
		WorkbenchFixture.processEvents();
		session.run("改名", () -> session.index().find(first.getId(), Segment.class).orElseThrow().setName("改了"));
		assertTrue(action(ActionFactory.UNDO).isEnabled());
		action(ActionFactory.UNDO).run();
		assertEquals("芯片", name(first.getId()));
	}

	@Test
	@DisplayName("A line says what is so now, also one that was made before")
	void labels() {
		ChainEntry before = select(first.getId());
		session.run("改名", () -> session.index().find(first.getId(), Segment.class).orElseThrow().setName("改了"));
		ChainLabelProvider labels = new ChainLabelProvider();
		assertEquals("改了", labels.getText(before));
		assertEquals("改了", labels.getStyledText(before).getString());
		labels.dispose();
	}

	@Test
	@DisplayName("What is unfolded is written down for the next start")
	void unfolded() {
		ChainEntry entry = select(first.getId());
		viewer.setExpandedState(entry, true);
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		navigator.saveState(memento);
		List<String> keys = Stream.of(memento.getChildren("unfolded")).map((IMemento line) -> line.getString("keys")).toList();
		assertTrue(keys.stream().anyMatch(line -> line.endsWith(entry.parent().key())), keys.toString());
	}

	@Test
	@DisplayName("A source of the tree is a place to cite wherever it is dropped; a segment is none")
	void sourcesAreDragged() {
		ChainEntry source = select(session.document().getSources().get(0).getId());
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(source));
		assertEquals(session.document().getSources().get(0), CitationDrop.places(session.document()).get(0).getSource());
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(List.of(source, select(first.getId()))));
		assertEquals(List.of(), CitationDrop.places(session.document()));
	}

	@Test
	@DisplayName("While tree and editor are linked, each selects what is selected in the other, also after another part was in front")
	void linked() throws Exception {
		ChainEntry wanted = select(first.getId());
		select(second.getId());
		navigator.setLinkingEnabled(true);
		try {
			page.activate(navigator);
			WorkbenchFixture.processEvents();
			viewer.setSelection(new StructuredSelection(wanted));
			IEditorPart editor = page.getActiveEditor();
			Waiting.until(() -> first.getId().equals(selectedIn(editor)), "the editor follows the tree");
			EObject other = session.index().find(second.getId()).orElseThrow();
			page.activate(editor);
			editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(other));
			Waiting.until(() -> selected() != null && selected().key().equals(second.getId()), "the tree follows the editor");
			page.activate(page.showView(SourcesView.ID));
			page.activate(editor);
			WorkbenchFixture.processEvents();
			long calm = System.nanoTime() + Duration.ofSeconds(1).toNanos();
			Waiting.until(() -> System.nanoTime() > calm, "the platform has linked its way");
			assertEquals(second.getId(), selected() == null ? null : selected().key(), "to turn to the editor does not lead away");
		} finally {
			navigator.setLinkingEnabled(false);
		}
	}

	private static String selectedIn(IEditorPart editor) {
		EObject element = editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
			? Adapters.adapt(selection.getFirstElement(), EObject.class) : null;
		return element == null ? null : Identities.idOf(element);
	}
}
