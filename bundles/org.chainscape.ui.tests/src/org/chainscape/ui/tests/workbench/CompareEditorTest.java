package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.compare.Version;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.text.Language;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.compare.CompareEditor;
import org.chainscape.ui.compare.CompareHandler;
import org.chainscape.ui.compare.CompareInputFactory;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing a file with an earlier version, and taking a difference back. */
class CompareEditorTest {

	@TempDir
	private Path folder;
	private IWorkbenchPage page;
	private IFile file;
	private Version earlier;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		file = WorkbenchFixture.write(WorkbenchFixture.project("比较"), "链.chain", WorkbenchFixture.flawless());
		Path kept = Files.copy(WorkbenchFixture.path(file), folder.resolve("旧.chain"));
		earlier = Version.of(kept);
		WorkbenchFixture.replace(file, "name=\"深度报告\"", "name=\"更深的报告\"");
		CompareHandler.open(page, earlier, file);
		WorkbenchFixture.await(CompareEditor.FAMILY);
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
	}

	@Test
	void aDifferenceIsListedWithWhatWasAndWhatIs() {
		Tree tree = tree();
		assertEquals(1, tree.getItemCount());
		TreeItem section = tree.getItem(0);
		assertEquals(1, section.getItemCount());
		TreeItem row = section.getItem(0);
		assertEquals(zh() ? "修改" : "Changed", row.getText(0));
		assertTrue(row.getText(1).contains("深度报告 → 更深的报告"), row.getText(1));
	}

	@Test
	void aDifferenceIsTakenBackInTheEditorAsOneStep() {
		tree().setSelection(tree().getItem(0).getItem(0));
		tree().notifyListeners(SWT.Selection, new Event());
		Button button = button();
		assertTrue(button.isEnabled());
		button.notifyListeners(SWT.Selection, new Event());
		WorkbenchFixture.await(Opening.FAMILY);
		WorkbenchFixture.await(CompareEditor.FAMILY);
		EditSession session = Documents.get().session(file).orElse(null);
		assertNotNull(session);
		assertEquals("深度报告", session.document().getSources().get(0).getName());
		assertEquals(0, tree().getItemCount(), "compared anew, with what is not saved yet");
		assertFalse(labels().anyMatch(text -> text.contains(zh() ? "又有修改" : "edited since")), "what is shown is how it is");
		session.history().undo();
		assertEquals("更深的报告", session.document().getSources().get(0).getName());
		assertFalse(session.history().canUndo());
	}

	@Test
	void aComparisonIsThereAgainAfterARestart() throws Exception {
		IEditorInput input = page.getActiveEditor().getEditorInput();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.getPersistable().saveState(memento);
		IEditorInput again = (IEditorInput) new CompareInputFactory().createElement(memento);
		assertEquals(input, again);
		page.closeAllEditors(false);
		page.openEditor(again, CompareEditor.ID);
		WorkbenchFixture.await(CompareEditor.FAMILY);
		assertEquals(1, tree().getItemCount());
		assertTrue(labels().anyMatch(text -> text.contains("旧.chain")), "called as it was before");
	}

	@Test
	void aVersionThatIsGoneAfterARestartIsSaidToBe() throws Exception {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		page.getActiveEditor().getEditorInput().getPersistable().saveState(memento);
		page.closeAllEditors(false);
		Files.delete(folder.resolve("旧.chain"));
		page.openEditor((IEditorInput) new CompareInputFactory().createElement(memento), CompareEditor.ID);
		WorkbenchFixture.await(CompareEditor.FAMILY);
		assertEquals(0, tree().getItemCount());
		assertTrue(labels().anyMatch(text -> text.contains(zh() ? "已不在原处" : "no longer there")));
	}

	@Test
	void theSameComparisonIsOpenOnce() {
		CompareHandler.open(page, Version.of(folder.resolve("旧.chain")), file);
		WorkbenchFixture.await(CompareEditor.FAMILY);
		assertEquals(1, page.getEditorReferences().length);
	}

	private Stream<String> labels() {
		return WorkbenchFixture.controls(page.getWorkbenchWindow().getShell(), Label.class).stream().map(Label::getText);
	}

	private static boolean zh() {
		return UiTexts.language() == Language.ZH;
	}

	private Tree tree() {
		List<Tree> trees = WorkbenchFixture.controls(page.getWorkbenchWindow().getShell(), Tree.class).stream()
			.filter(tree -> tree.getColumnCount() == 2 && tree.getColumn(0).getText().equals(zh() ? "变化" : "Change")).toList();
		assertEquals(1, trees.size());
		return trees.get(0);
	}

	private Button button() {
		return WorkbenchFixture.controls(page.getWorkbenchWindow().getShell(), Button.class).stream()
			.filter(button -> button.getText().equals(zh() ? "还原为原来" : "Take Back")).findFirst().orElseThrow();
	}
}
