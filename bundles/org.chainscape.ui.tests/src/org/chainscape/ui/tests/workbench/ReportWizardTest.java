package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.text.Language;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.store.NewChain;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.PublishJob;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.preview.Latest;
import org.chainscape.ui.publish.report.ContentPage;
import org.chainscape.ui.publish.report.FormatsPage;
import org.chainscape.ui.publish.report.GenerateReportWizard;
import org.chainscape.ui.publish.report.PreviewPage;
import org.chainscape.ui.publish.report.ReportChoices;
import org.chainscape.ui.publish.report.TemplateUse;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportWizardTest {

	private IWorkbenchPage page;
	private IProject project;
	private IFile file;
	private GenerateReportWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void writeAChain() throws Exception {
		page = WorkbenchFixture.cleanPage();
		project = WorkbenchFixture.project("研报");
		file = WorkbenchFixture.write(project, "a.chain", NewChain.create(NewChain.Template.AIGC, "测试链", Language.ZH));
		new ReportChoices(EnumSet.of(ReportFormat.DOCX), new ReportChoices.Templates(TemplateUse.EXISTING, "", ""), Path.of("reports"), "x", true)
			.keep(Choices.of("report"), Path.of("another.chain"));
	}

	@AfterEach
	void close() {
		closeWizard();
		resultDialogs().forEach(Shell::close);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void withoutAChainThereIsNothingToFinish() throws Exception {
		project.delete(true, true, null);
		open(StructuredSelection.EMPTY);
		assertFalse(wizard.canFinish());
		assertEquals(1, wizard.getPageCount());
	}

	@Test
	void writesWhatIsChosenBesideTheChainAndRemembersIt() throws Exception {
		open(new StructuredSelection(file));
		assertEquals(Set.of(ReportFormat.DOCX), formats().choices().formats());
		press(PublishTexts.text("report.format.xlsx"), true);
		press(PublishTexts.text("report.open"), false);
		finish();
		assertEquals(1, resultDialogs().size(), "what was written is told");
		assertTrue(project.getFile("reports/a.docx").exists(), "the project knows the new files");
		assertTrue(project.getFile("reports/a.xlsx").exists());

		byte[] first = Files.readAllBytes(WorkbenchFixture.path(project.getFile("reports/a.docx")));
		open(new StructuredSelection(file));
		assertEquals(Set.of(ReportFormat.DOCX, ReportFormat.XLSX), formats().choices().formats());
		assertFalse(formats().choices().open());
		assertEquals(PublishTexts.text("report.inplace"), formats().getMessage());
		press(PublishTexts.text("report.format.xlsx"), false);
		finish();
		assertArrayEquals(first, Files.readAllBytes(WorkbenchFixture.path(project.getFile("reports/a.docx"))), "renewed in place");
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		open(new StructuredSelection(file));
		assertTrue(wizard.canFinish());
		press(PublishTexts.text("report.format.docx"), false);
		assertEquals(PublishTexts.text("problem.formats"), formats().getErrorMessage());
		assertFalse(wizard.canFinish());
		press(PublishTexts.text("report.format.pdf"), true);
		assertTrue(wizard.canFinish());
		content().diagrams().checkAll(false);
		assertEquals(PublishTexts.text("problem.diagrams"), content().getErrorMessage());
		assertFalse(wizard.canFinish());
	}

	@Test
	void thePreviewShowsThePagesOfTheReport() throws Exception {
		open(new StructuredSelection(file));
		PreviewPage preview = (PreviewPage) wizard.getPage("preview");
		dialog.showPage(preview);
		for (int i = 0; i < 20 && !preview.isPainted(); i++) {
			WorkbenchFixture.await(Latest.FAMILY);
		}
		assertTrue(preview.isPainted(), preview.sentence());
		assertTrue(preview.thumbnails().count() > 1, "pages: " + preview.thumbnails().count());
		assertEquals(0, preview.thumbnails().selected());
		preview.thumbnails().select(1);
		assertEquals(1, preview.thumbnails().selected());
	}

	private void open(IStructuredSelection selection) {
		wizard = new GenerateReportWizard();
		wizard.init(PlatformUI.getWorkbench(), selection);
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void finish() {
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		closeWizard();
		WorkbenchFixture.await(PublishJob.FAMILY);
	}

	private void closeWizard() {
		if (dialog != null && dialog.getShell() != null) {
			dialog.close();
		}
		WorkbenchFixture.await(Latest.FAMILY);
	}

	private ContentPage content() {
		return (ContentPage) wizard.getPage("content");
	}

	private FormatsPage formats() {
		return (FormatsPage) wizard.getPage("formats");
	}

	/** Presses or releases the check box of a text. */
	private void press(String text, boolean on) {
		Button button = WorkbenchFixture.controls((Composite) formats().getControl(), Button.class).stream()
			.filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
		button.setSelection(on);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static List<Shell> resultDialogs() {
		String title = PublishTexts.text("result.title");
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).toList();
	}
}
