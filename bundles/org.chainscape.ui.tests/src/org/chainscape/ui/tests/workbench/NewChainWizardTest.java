package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain.Template;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.wizards.NewChainWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewChainWizardTest {

	private IWorkbenchPage page;
	private NewChainWizard wizard;
	private WizardDialog dialog;
	private Text name;
	private Text place;
	private Text file;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		wizard = new NewChainWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		List<Text> texts = WorkbenchFixture.controls((Composite) wizard.getPages()[0].getControl(), Text.class);
		name = texts.get(0);
		place = texts.get(1);
		file = texts.get(2);
	}

	@AfterEach
	void close() {
		dialog.close();
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@ParameterizedTest
	@EnumSource(Template.class)
	void makesAFileThatLoadsAndHasALaidOutDiagram(Template template) throws Exception {
		name.setText("储能产业链");
		place.setText("研究/2026");
		choose(template);

		assertTrue(wizard.performFinish());

		IFile made = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path("研究/2026/储能产业链.chain"));
		ChainDocument document = ChainStore.load(WorkbenchFixture.path(made));
		assertEquals("储能产业链", document.getChains().get(0).getName());
		Diagram diagram = (Diagram) document.getViews().get(0);
		ElementIndex index = ElementIndex.of(document);
		List<DiagramNode> cards = diagram.getNodes().stream().filter(node -> index.find(node.getElement(), Segment.class).isPresent()).toList();
		assertFalse(cards.isEmpty());
		Set<List<Integer>> places = new HashSet<>();
		for (DiagramNode card : cards) {
			assertTrue(places.add(List.of(card.getX(), card.getY())), "two cards at " + card.getX() + "," + card.getY());
		}
		IEditorPart editor = page.getActiveEditor();
		assertNotNull(editor);
		assertEquals(made, ResourceUtil.getFile(editor.getEditorInput()));
	}

	@Test
	void theFileNameFollowsTheNameUntilItIsChosen() {
		name.setText("光模块 / CPO");
		assertEquals("光模块-CPO.chain", file.getText());

		file.setText("own.chain");
		name.setText("芯片");
		assertEquals("own.chain", file.getText());
	}

	@Test
	void saysWhatIsMissing() {
		name.setText(" ");
		assertProblem(UiTexts.text("newchain.problem.name"));
		name.setText("芯片");
		place.setText("");
		assertProblem(UiTexts.text("newchain.problem.place"));
		place.setText("研究");
		file.setText("chips.txt");
		assertProblem(UiTexts.text("newchain.problem.extension"));
		file.setText("chips.chain");
		assertProblem(null);
	}

	@Test
	void neverOverwrites() throws Exception {
		WorkbenchFixture.write(WorkbenchFixture.project("研究"), "chips.chain", WorkbenchFixture.flawless());

		place.setText("研究");
		file.setText("chips.chain");

		assertProblem(UiTexts.text("newchain.problem.exists", "chips.chain"));
	}

	private void assertProblem(String sentence) {
		assertEquals(sentence, wizard.getPages()[0].getErrorMessage());
		assertEquals(sentence == null, wizard.canFinish());
	}

	private void choose(Template template) {
		for (Button button : WorkbenchFixture.controls((Composite) wizard.getPages()[0].getControl(), Button.class)) {
			if (button.getData() instanceof Template other) {
				button.setSelection(other == template);
				button.notifyListeners(SWT.Selection, new Event());
			}
		}
	}
}
