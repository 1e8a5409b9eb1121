package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.diagram.ChainEditor;
import org.chainscape.diagram.safety.Journaling;
import org.chainscape.diagram.safety.Recovery;
import org.chainscape.diagram.safety.RecoveryDialog;
import org.chainscape.diagram.safety.VersionsDialog;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.chainscape.store.disk.FileStamp;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Autosave;
import org.chainscape.store.journal.Unsaved;
import org.chainscape.ui.compare.CompareEditor;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsaved work and broken files in the workbench. */
class RecoveryInEditorTest {

	private static final String SECONDS = "autosave.seconds";

	private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.chainscape.ui");
	private EditorFixture fixture;

	@BeforeEach
	void begin() throws Exception {
		settings.putInt(SECONDS, 1);
		fixture = new EditorFixture("恢复");
		fixture.writeChain();
	}

	@AfterEach
	void end() throws Exception {
		settings.remove(SECONDS);
		EditorFixture.page().closeAllEditors(false);
		fixture.project.delete(true, true, null);
	}

	@Test
	void unsavedWorkIsJournaledAndGoesWithSaving() throws Exception {
		ChainEditor editor = fixture.open();
		editor.session().run("rename", () -> editor.session().document().setName("未保存"));
		fixture.waitFor(() -> journals() == 1);
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		fixture.waitFor(() -> journals() == 0);
	}

	@Test
	void whatIsClosedWithoutSavingIsNotKept() throws Exception {
		ChainEditor editor = fixture.open();
		editor.session().run("rename", () -> editor.session().document().setName("未保存"));
		fixture.waitFor(() -> journals() == 1);
		EditorFixture.page().closeEditor(editor, false);
		fixture.waitFor(() -> journals() == 0);
	}

	@Test
	void recoveredWorkIsOneStepAndUnsaved() throws Exception {
		Path state = fixture.project.getLocation().append("state").toPath();
		String name = ChainStore.load(fixture.path()).getName();
		Unsaved work = leave(state);
		assertTrue(work.claim());
		ChainEditor editor = fixture.open();
		editor.getAdapter(Journaling.class).recover(work);
		assertTrue(editor.isDirty());
		assertEquals("退出前", editor.session().document().getName());
		fixture.waitFor(() -> journals() == 1 && !Files.exists(state.resolve("journals").resolve(work.name())));
		editor.session().history().undo();
		assertFalse(editor.isDirty());
		assertEquals(name, editor.session().document().getName());
	}

	/** A program that was killed starts with its welcome page over everything. */
	@Test
	void recoveredWorkFillsTheWindow() throws Exception {
		Unsaved work = leave(fixture.project.getLocation().append("state").toPath());
		assertTrue(work.claim());
		IWorkbenchWindow window = EditorFixture.page().getWorkbenchWindow();
		window.getWorkbench().getIntroManager().showIntro(window, false);
		fixture.spin();
		RecoveryDialog dialog = new RecoveryDialog(EditorFixture.page(), List.of(new RecoveryDialog.Entry(work, true)), Recovery::recover);
		dialog.open();
		fixture.spin();
		dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		fixture.waitFor(() -> EditorFixture.page().getActiveEditor() instanceof ChainEditor editor && editor.isDirty());
		fixture.spin();
		Composite pane = EditorFixture.page().getActiveEditor().getSite().getService(Composite.class);
		for (Composite inner = pane; inner.getParent() != null; inner = inner.getParent()) {
			for (Control other : inner.getParent().getChildren()) {
				assertFalse(other != inner && other.isVisible() && other.getSize().x > pane.getSize().x / 2
					&& other.getBounds().intersects(inner.getBounds()), "before the editor stands " + other + other.getBounds());
			}
		}
		assertTrue(pane.isVisible());
	}

	/** Leaves unsaved work as a program does that was killed. */
	private Unsaved leave(Path state) throws Exception {
		ChainDocument document = ChainStore.load(fixture.path());
		Autosave left = new Autosave(document, fixture::path, FileStamp.of(fixture.path()).orElseThrow(),
				new Autosave.Storage(state, Runnable::run), failure -> {
					throw new AssertionError(failure);
				});
		document.setName("退出前");
		left.changed(document, document.eClass().getEStructuralFeature("name"));
		left.work(() -> true);
		// The journal of a program that is alive is not offered; a copy is as if it were not.
		Path journals = state.resolve("journals");
		try (Stream<Path> all = Files.list(journals)) {
			Path journal = all.findFirst().orElseThrow();
			Files.copy(journal, journals.resolve("copy-" + journal.getFileName()));
		}
		left.discard();
		return Unsaved.find(state, fixture.path()).get(0);
	}

	@Test
	void unsavedWorkIsComparedBeforeItIsRecovered() throws Exception {
		Unsaved work = leave(StateFolder.ofUser());
		assertTrue(work.claim());
		List<Unsaved> recovered = new ArrayList<>();
		RecoveryDialog dialog = new RecoveryDialog(EditorFixture.page(), List.of(new RecoveryDialog.Entry(work, true)),
				(page, each) -> recovered.add(each));
		dialog.open();
		Shell shell = dialog.getShell();
		find(shell, "比较").or(() -> find(shell, "Compare")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		fixture.waitFor(() -> EditorFixture.page().getActiveEditor() instanceof CompareEditor);
		Shell window = EditorFixture.page().getWorkbenchWindow().getShell();
		fixture.waitFor(() -> lines(window).anyMatch(line -> line.contains("退出前")));
		assertFalse(shell.isDisposed(), "what is to become of it is decided afterwards");

		Files.writeString(fixture.path(), Files.readString(fixture.path()).replace("界面测试", "别处改过"));
		shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(), recovered, "the file is another one now");
		assertFalse(shell.isDisposed());
		shell.close();
		work.discard();
	}


	@Test
	void aFormerVersionIsComparedWithTheFileAsItIs() throws Exception {
		ChainDocument document = ChainStore.load(fixture.path());
		document.setName("后来的");
		ChainStore.save(document, fixture.path());
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Shell window = EditorFixture.page().getWorkbenchWindow().getShell();
		VersionsDialog dialog = new VersionsDialog(window, EditorFixture.page(), fixture.path());
		dialog.setBlockOnOpen(false);
		dialog.open();
		find(dialog.getShell(), "比较").or(() -> find(dialog.getShell(), "Compare")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		fixture.waitFor(() -> EditorFixture.page().getActiveEditor() instanceof CompareEditor);
		fixture.waitFor(() -> lines(window).anyMatch(line -> line.contains("→ 后来的")));
	}

	private static Stream<String> lines(Control control) {
		if (control instanceof Tree tree) {
			return Arrays.stream(tree.getItems()).flatMap(item -> Arrays.stream(item.getItems())).map(item -> item.getText(1));
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(RecoveryInEditorTest::lines) : Stream.of();
	}

	@Test
	void aBrokenFileOffersToBeRescued() throws Exception {
		byte[] whole = Files.readAllBytes(fixture.path());
		Files.write(fixture.path(), Arrays.copyOf(whole, whole.length / 2));
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ChainEditor editor = fixture.open();
		assertFalse(editor.isDirty());
		Control page = EditorFixture.page().getWorkbenchWindow().getShell();
		assertTrue(find(page, "抢救").or(() -> find(page, "Rescue")).isPresent());
		assertTrue(find(page, "以前的版本").or(() -> find(page, "former version")).isPresent(), "what was saved a moment ago");
	}

	private static Optional<Button> find(Control control, String words) {
		if (control instanceof Button button && button.getText().contains(words) && button.isVisible()) {
			return Optional.of(button);
		}
		List<Control> children = control instanceof Composite composite ? List.of(composite.getChildren()) : List.of();
		return children.stream().map(child -> find(child, words)).flatMap(Optional::stream).findFirst();
	}

	/** How many journals there are. */
	private static long journals() {
		Path folder = StateFolder.ofUser().resolve("journals");
		try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
			return all.count();
		} catch (IOException e) {
			return -1;
		}
	}
}
