package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainContentProvider;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.wizards.ExampleWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExampleWizardTest {

	private IWorkbenchPage page;
	private List<IFile> files;

	@BeforeEach
	void finishTheWizard() throws Exception {
		page = WorkbenchFixture.cleanPage();
		ExampleWizard wizard = new ExampleWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		dialog.close();
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		assertEquals(1, projects.length);
		files = Workspace.chainFiles(projects[0]);
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void makesAProjectOfChainsThatLoadAndOpensTheFirst() throws Exception {
		assertFalse(files.isEmpty());
		for (IFile file : files) {
			assertFalse(ChainStore.load(WorkbenchFixture.path(file)).getChains().isEmpty(), file.getName());
		}
		assertEquals(files.get(0), ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
	}

	@Test
	void theTreeShowsChainPerspectivesStagesCompaniesSourcesAndDiagrams() throws Exception {
		IFile file = files.get(0);
		ChainDocument document = ChainStore.load(WorkbenchFixture.path(file));
		ChainContentProvider content = new ChainContentProvider();

		content.getChildren(file);
		WorkbenchFixture.await(ChainContentProvider.FAMILY);

		List<ChainEntry> entries = entries(content, file);
		ChainEntry chain = entries.get(0);
		assertEquals(Labels.name(document.getChains().get(0), UiTexts.language()), chain.line().name());
		List<ChainEntry> perspectives = elements(content, chain);
		assertEquals(document.getChains().get(0).getPerspectives().size(), perspectives.size());
		List<String> stages = document.getChains().get(0).getPerspectives().get(0).getStages().stream().map(Stage::getId).toList();
		assertEquals(stages, elements(content, perspectives.get(0)).stream().map(ChainEntry::key).toList());
		assertEquals(chain, content.getParent(perspectives.get(0)));
		assertEquals(file, content.getParent(chain));
		assertEquals(document.getCompanies().size(), group(content, entries, "tree.companies").size());
		assertEquals(document.getSources().size(), group(content, entries, "tree.sources").size());
		assertEquals(document.getViews().size(), group(content, entries, "tree.diagrams").size());
		content.dispose();
	}

	private static List<ChainEntry> group(ChainContentProvider content, List<ChainEntry> entries, String key) {
		return members(content, entries.stream().filter(entry -> entry.line().name().equals(UiTexts.text(key))).findFirst().orElseThrow());
	}

	/** With those that stand in stretches of a long list. */
	private static List<ChainEntry> members(ChainContentProvider content, ChainEntry group) {
		return entries(content, group).stream().flatMap(entry -> entry.isGroup() ? members(content, entry).stream() : Stream.of(entry)).toList();
	}

	private static List<ChainEntry> elements(ChainContentProvider content, ChainEntry parent) {
		return entries(content, parent).stream().filter(entry -> !entry.isGroup()).toList();
	}

	private static List<ChainEntry> entries(ChainContentProvider content, Object parent) {
		List<ChainEntry> entries = new ArrayList<>();
		for (Object child : content.getChildren(parent)) {
			entries.add((ChainEntry) child);
		}
		return entries;
	}
}
