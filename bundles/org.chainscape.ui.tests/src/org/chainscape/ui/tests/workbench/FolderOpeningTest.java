package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.store.ChainStore;
import org.chainscape.ui.launch.FolderOpening;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOpeningTest {

	@TempDir
	private Path home;
	private IWorkbenchPage page;

	@BeforeEach
	void clean() throws Exception {
		page = WorkbenchFixture.cleanPage();
	}

	@Test
	void showsTheFolderAtItsPlaceAndOpensItsFirstChain() throws Exception {
		Path folder = Files.createDirectory(home.resolve("研究"));
		ChainStore.save(WorkbenchFixture.flawless(), folder.resolve("b.chain"));
		ChainStore.save(WorkbenchFixture.flawless(), folder.resolve("a.chain"));

		open(folder);

		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("研究");
		assertEquals(folder.toRealPath(), project.getLocation().toFile().toPath().toRealPath());
		assertEquals(project.getFile("a.chain"), ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
		release(project);
	}

	@Test
	void aFolderOpenedTwiceIsOneProject() throws Exception {
		Path folder = Files.createDirectory(home.resolve("twice"));

		open(folder);
		open(folder);

		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
		release(ResourcesPlugin.getWorkspace().getRoot().getProject("twice"));
	}

	@Test
	void aFolderMadeAnewIsOpenedAgain() throws Exception {
		Path folder = Files.createDirectory(home.resolve("anew"));
		ChainStore.save(WorkbenchFixture.flawless(), folder.resolve("a.chain"));
		open(folder);
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
		Files.delete(folder.resolve(".project"));

		open(folder);

		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("anew");
		assertEquals(project.getFile("a.chain"), ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
		release(project);
	}

	@Test
	void aFolderThatIsNotThereIsRefusedWithItsName() throws Exception {
		FolderOpening opening = new FolderOpening(home.resolve("missing"));

		IStatus status = opening.runInWorkspace(null);

		assertFalse(status.isOK());
		assertTrue(status.getMessage().contains("missing"));
	}

	private static void open(Path folder) {
		new FolderOpening(folder).schedule();
		WorkbenchFixture.await(FolderOpening.FAMILY);
	}

	/** Forgets the project but leaves its files, which belong to the temporary folder. */
	private void release(IProject project) throws Exception {
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
		var description = project.getFile(".project");
		assertTrue(description.exists());
		project.delete(false, true, null);
	}
}
