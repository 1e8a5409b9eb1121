package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.scene.Edition;
import org.chainscape.store.NewChain;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.PublishJob;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.figure.ExportFiguresWizard;
import org.chainscape.ui.publish.figure.FigureChoices;
import org.chainscape.ui.publish.figure.FiguresPage;
import org.chainscape.ui.publish.preview.Latest;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresWizardTest {

	private IWorkbenchPage page;
	private IProject project;
	private IFile file;
	private ChainDocument document;
	private ExportFiguresWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void writeAChain() throws Exception {
		page = WorkbenchFixture.cleanPage();
		project = WorkbenchFixture.project("导出");
		document = NewChain.create(NewChain.Template.AIGC, "测试链", Language.ZH);
		file = WorkbenchFixture.write(project, "a.chain", document);
		new FigureChoices(FigureFormat.SVG, PagePreset.NATURAL, 300, true, Edition.Reserved.LEFT_OUT, Path.of("figures"))
			.keep(Choices.of("figures"), Path.of("another.chain"));
	}

	@AfterEach
	void close() {
		closeWizard();
		resultDialogs().forEach(Shell::close);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void writesAFileForEachFigure() throws Exception {
		open(null);
		finish();
		List<String> names = Arrays.stream(project.getFolder("figures").members()).map(IResource::getName).toList();
		assertEquals(Views.diagrams(document).size(), names.size(), names.toString());
		for (IResource each : project.getFolder("figures").members()) {
			assertTrue(Files.readString(each.getLocation().toFile().toPath()).contains("<svg"), each.getName());
		}
		assertEquals(1, resultDialogs().size(), "what was written is told");
	}

	@Test
	void writesOneFileOfSlidesAndRemembersIt() throws Exception {
		open(null);
		choose(0, FigureFormat.PPTX.ordinal());
		choose(1, PagePreset.WIDESCREEN.ordinal());
		finish();
		try (ZipFile zip = new ZipFile(WorkbenchFixture.path(project.getFile("figures/a.pptx")).toFile())) {
			assertNotNull(zip.getEntry("ppt/slides/slide" + Views.diagrams(document).size() + ".xml"), "a slide for each figure");
		}
		open(null);
		assertEquals(FigureFormat.PPTX, figures().choices().format());
		assertEquals(PagePreset.WIDESCREEN, figures().choices().preset());
		assertEquals(WorkbenchFixture.path(file).resolveSibling("figures"), figures().choices().folder());
	}

	@Test
	void oneFigureAskedForIsTheOnlyOneChosenAndIsPreviewed() {
		String id = Views.diagrams(document).get(0).getId();
		open(id);
		assertEquals(List.of(id), figures().chosen().stream().map(diagram -> diagram.getId()).toList());
		for (int i = 0; i < 20 && !figures().preview().isPainted(); i++) {
			WorkbenchFixture.await(Latest.FAMILY);
		}
		assertTrue(figures().preview().isPainted());
		figures().diagrams().checkAll(false);
		assertEquals(PublishTexts.text("problem.diagrams"), figures().getErrorMessage());
		assertFalse(wizard.canFinish());
	}

	private void open(String diagram) {
		wizard = new ExportFiguresWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
		if (diagram != null) {
			wizard.choose(diagram);
		}
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

	private FiguresPage figures() {
		return (FiguresPage) wizard.getPage("figures");
	}

	private void choose(int list, int item) {
		Combo combo = WorkbenchFixture.controls((Composite) figures().getControl(), Combo.class).get(list);
		combo.select(item);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static List<Shell> resultDialogs() {
		String title = PublishTexts.text("result.title");
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).toList();
	}
}
