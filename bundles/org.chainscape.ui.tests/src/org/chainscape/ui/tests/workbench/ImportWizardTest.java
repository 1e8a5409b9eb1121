package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.ui.imports.Applying;
import org.chainscape.ui.imports.ImportLog;
import org.chainscape.ui.imports.SavedMappings;
import org.chainscape.ui.imports.result.ResultsView;
import org.chainscape.ui.imports.wizard.ImportTablesWizard;
import org.chainscape.ui.imports.wizard.TrialPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWizardTest {

	private static final String HEAD = "证券代码,公司,交易所\n";
	private static final int TRIES = 600;

	private IWorkbenchPage page;
	private IProject project;
	private IFile file;
	private IFile table;
	private ImportTablesWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void writeAChainAndATable() throws Exception {
		page = WorkbenchFixture.cleanPage();
		project = WorkbenchFixture.project("导入");
		file = WorkbenchFixture.write(project, "a.chain", WorkbenchFixture.flawless());
		table = project.getFile("公司.csv");
		Files.write(WorkbenchFixture.path(table), (HEAD + "688256.SH,寒武纪,上交所\n000977.SZ,浪潮信息,深交所\n000977.SZ,浪潮信息,深交所\n")
			.getBytes(StandardCharsets.UTF_8));
		table.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	@AfterEach
	void close() {
		if (dialog != null && dialog.getShell() != null) {
			dialog.close();
		}
		WorkbenchFixture.await(Applying.FAMILY);
		WorkbenchFixture.awaitValidation();
		page.closeAllEditors(false);
	}

	@Test
	void aTableIsTriedThenWrittenAndItsMappingKept() throws Exception {
		byte[] before = Files.readAllBytes(WorkbenchFixture.path(file));
		toTheTrial();
		assertEquals(3, wizard.model().trial().plan().report().read());
		assertEquals(1, wizard.model().trial().plan().report().count(RowOutcome.REPEATED));
		assertEquals(wizard.model().trial().plan().report().rows().size(), ((TrialPage) wizard.getPage("trial")).remarks().shown());
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(WorkbenchFixture.path(file)), "a trial changes nothing");
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		dialog.close();
		WorkbenchFixture.await(Applying.FAMILY);
		Path chain = WorkbenchFixture.path(file);
		ChainDocument written = ChainStore.load(chain);
		assertEquals(List.of("寒武纪", "浪潮信息"), written.getCompanies().stream().map(company -> company.getName()).toList());
		assertTrue(Files.isRegularFile(SavedMappings.beside(chain, "公司")));
		assertNotNull(page.findView(ResultsView.ID), "what was done is shown");
		assertTrue(ImportLog.of(PlatformUI.getWorkbench()).last(chain).isPresent());
	}

	@Test
	void nothingCanBeFinishedBeforeTheTrial() {
		open();
		assertFalse(wizard.canFinish());
		until(() -> wizard.getPage("files").isPageComplete());
		assertFalse(wizard.canFinish());
		assertNotNull(wizard.getPage("tables"));
	}

	private void toTheTrial() {
		open();
		until(() -> wizard.getPage("files").isPageComplete());
		dialog.showPage(wizard.getPage("tables"));
		until(() -> wizard.getPage("tables").isPageComplete());
		dialog.showPage(wizard.getPage("trial"));
		until(() -> wizard.getPage("trial").isPageComplete());
	}

	private void open() {
		wizard = new ImportTablesWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(List.of(file, table)));
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** Handles events until something has happened. */
	private static void until(BooleanSupplier condition) {
		Display display = Display.getCurrent();
		for (int i = 0; i < TRIES && !condition.getAsBoolean(); i++) {
			display.timerExec(50, display::wake);
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		assertTrue(condition.getAsBoolean());
	}
}
