package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.calculations.CalculationsView;
import org.chainscape.ui.calculations.Column;
import org.chainscape.ui.navigator.ChainNavigator;
import org.chainscape.ui.welcome.WelcomeTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalculationsViewTest {

	private static final long PATIENCE_MS = 20_000;
	private static final String HOLDS = UiTexts.text("calc.verdict.EXACT");
	private static final String FAILS = UiTexts.text("calc.verdict.FAILS");

	private IWorkbenchPage page;
	private IFile file;
	private IViewPart view;
	private Tree tree;
	private IEditorPart editor;

	@BeforeEach
	void showTheView() throws Exception {
		page = WorkbenchFixture.cleanPage();
		file = WorkbenchFixture.write(WorkbenchFixture.project("测算"), "成本.chain", new InferenceCost().document);
		view = page.showView(CalculationsView.ID);
		await(() -> findTree() != null);
		tree = findTree();
	}

	private Tree findTree() {
		return WorkbenchFixture.controls(shell(), Tree.class).stream().filter(each -> each.getColumnCount() == Column.values().length
			&& each.getColumn(0).getText().equals(UiTexts.text("calc.column.NAME"))).findFirst().orElse(null);
	}

	@AfterEach
	void close() {
		page.hideView(view);
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void withoutAChainItSaysWhatToDo() {
		await(() -> says(WelcomeTexts.get("empty")) && !tree.isVisible());
	}

	@Test
	void listsTheCalculationsOfTheOpenedChainWithTheirInputs() throws Exception {
		open();

		assertEquals(List.of("每日访问量  C4", "每日字数  C5", "推理成本  C8", "总成本  C11", "每人字数  C12", "错误  C13"),
			Stream.of(tree.getItems()).map(TreeItem::getText).toList());
		assertEquals(HOLDS, verdict("C4"));
		assertEquals(FAILS, verdict("C11"));
		assertEquals(UiTexts.text("calc.verdict.IMPOSSIBLE"), verdict("C13"));
		TreeItem users = expand(row("C4")).getItem(0);
		assertEquals("u = ChatGPT · 指标users  users", users.getText());
		assertEquals("2000 万人", users.getText(Column.PRINTED.ordinal()));
		assertEquals("深度报告 表7 L353", users.getText(Column.ORIGIN.ordinal()));
		assertNotNull(row("C4").getImage(Column.VERDICT.ordinal()));
	}

	@Test
	void anEditChangesTheVerdictShownAndUndoRestoresIt() throws Exception {
		open();
		TreeItem before = expand(row("C4"));
		tree.setSelection(row("C5"));

		domain().getCommandStack().execute(SetCommand.create(domain(), users(), ChainPackage.Literals.OBSERVATION__VALUE,
			new BigDecimal("1300")));
		await(() -> verdict("C4").equals(FAILS));
		assertEquals("1300 万人", before.getItem(0).getText(Column.VALUE.ordinal()));

		domain().getCommandStack().undo();
		await(() -> verdict("C4").equals(HOLDS));
		assertSame(before, row("C4"), "the row is painted again, not made anew");
		assertTrue(before.getExpanded());
		assertArrayEquals(new TreeItem[] {row("C5")}, tree.getSelection());
	}

	@Test
	void whatIfChangesTheResultsDownstreamAndLeavesTheModelUntouched() throws Exception {
		open();
		byte[] model = ChainStore.serialise(document());
		assume("1300万");

		await(() -> value("C5").equals("26 亿字/天"));
		assertEquals("1.3 亿次/天", value("C4"));
		assertEquals("4.03174 亿美元", value("C8"));
		assertEquals(UiTexts.text("calc.input.changed"), verdict("C5"));
		assertEquals(UiTexts.text("calc.input.assumed"), row("C4").getItem(0).getText(Column.VERDICT.ordinal()));
		assertTrue(says(UiTexts.text("calc.whatif", "1", "2")));
		assertArrayEquals(model, ChainStore.serialise(document()));
		assertFalse(editor.isDirty());

		press("calc.whatif.reset");
		await(() -> value("C5").equals("40 亿字/天"));
		assertEquals(HOLDS, verdict("C4"));
		assertFalse(says(UiTexts.text("calc.whatif", "1", "2")));
	}

	@Test
	void aWrongUnitIsRefusedInASentence() throws Exception {
		open();
		assume("1300万台");

		await(() -> says(UiTexts.text("calc.typed.unit", "台", "人")));
		assertEquals("2 亿次/天", value("C4"));
	}

	@Test
	void whatIsAssumedCanBeWrittenInOneStep() throws Exception {
		open();
		assume("1300万");
		await(() -> value("C4").equals("1.3 亿次/天"));

		press("calc.whatif.write");
		await(() -> verdict("C4").equals(FAILS));
		assertEquals(new BigDecimal("1300"), users().getValue());
		assertTrue(editor.isDirty());

		domain().getCommandStack().undo();
		await(() -> verdict("C4").equals(HOLDS));
		assertEquals(new BigDecimal("2000"), users().getValue());
		assertFalse(editor.isDirty());
	}

	@Test
	void theSelectionIsThatOfTheModelAndHasProperties() throws Exception {
		open();
		page.activate(view);
		select(expand(row("C4")).getItem(0));

		assertSame(users(), ((IStructuredSelection) page.getSelection()).getFirstElement());
		assertNotNull(view.getAdapter(IPropertySheetPage.class));
	}

	@Test
	void anInputThatIsAResultLeadsToItsCalculation() throws Exception {
		open();
		TreeItem questions = expand(row("C5")).getItem(0);
		select(questions);
		Event event = new Event();
		event.item = questions;
		tree.notifyListeners(SWT.DefaultSelection, event);

		await(() -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == row("C4"));
	}

	@Test
	void switchesAndFieldChooseWhatIsListedAndOneClickShowsAllAgain() throws Exception {
		open();
		ToolItem fails = WorkbenchFixture.controls(shell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
			.filter(item -> UiTexts.text("calc.verdict.FAILS.what").equals(item.getToolTipText())).findFirst().orElseThrow();
		assertTrue(fails.getText().endsWith("1"), fails.getText());
		fails.setSelection(true);
		fails.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("总成本  C11"), Stream.of(tree.getItems()).map(TreeItem::getText).toList());

		WorkbenchFixture.controls(shell(), Text.class).stream().filter(field -> field.getMessage()
			.equals(UiTexts.text("calc.filter.in", "成本.chain", "6"))).findFirst().orElseThrow().setText("没有");
		await(() -> says(UiTexts.text("calc.empty.filtered")));
		WorkbenchFixture.controls(shell(), Link.class).stream().filter(link -> link.getText().contains(UiTexts.text("calc.empty.clear")))
			.findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		await(() -> tree.isVisible() && tree.getItemCount() == 6);
		assertFalse(fails.getSelection());
	}

	@Test
	void followsTheProjectTreeToFilesThatAreNotOpen() throws Exception {
		CommonNavigator explorer = (CommonNavigator) page.showView(ChainNavigator.ID);
		explorer.getCommonViewer().setSelection(new StructuredSelection(file));

		await(() -> tree.isVisible() && tree.getItemCount() == 6);
		assertEquals(HOLDS, verdict("C4"));
		file.delete(true, null);
		await(() -> says(UiTexts.text("calc.empty")) || says(WelcomeTexts.get("empty")));
	}

	@Test
	void ofThousandsTheFirstAreShownAndTheOthersOnRequest() throws Exception {
		IFile large = WorkbenchFixture.write(file.getProject(), "大.chain", new InferenceCost().repeat(3000).document);
		editor = IDE.openEditor(page, large);
		await(() -> tree.isVisible() && tree.getItemCount() > 6);

		assertTrue(tree.getItemCount() < 1100, "rows: " + tree.getItemCount());
		assertTrue(WorkbenchFixture.controls(shell(), Text.class).stream().anyMatch(field -> field.getMessage().contains("3006")));
	}

	private void open() throws Exception {
		editor = IDE.openEditor(page, file);
		await(() -> tree.isVisible() && tree.getItemCount() == 6);
	}

	/** Types another number of users into its row, as a person does. */
	private void assume(String text) {
		select(expand(row("C4")).getItem(0));
		Event key = new Event();
		key.keyCode = SWT.F2;
		tree.notifyListeners(SWT.KeyDown, key);
		await(() -> !WorkbenchFixture.controls(tree, Text.class).isEmpty());
		Text field = WorkbenchFixture.controls(tree, Text.class).get(0);
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private void select(TreeItem item) {
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	private TreeItem expand(TreeItem item) {
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
		WorkbenchFixture.processEvents();
		return item;
	}

	private TreeItem row(String handle) {
		return Stream.of(tree.getItems()).filter(item -> item.getText().endsWith("  " + handle)).findFirst().orElseThrow();
	}

	private String verdict(String handle) {
		return row(handle).getText(Column.VERDICT.ordinal());
	}

	private String value(String handle) {
		return row(handle).getText(Column.VALUE.ordinal());
	}

	private void press(String key) {
		Button button = WorkbenchFixture.controls(shell(), Button.class).stream()
			.filter(each -> each.getText().equals(UiTexts.text(key))).findFirst().orElseThrow();
		assertTrue(button.isVisible() && button.isEnabled());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private boolean says(String sentence) {
		List<Label> labels = new ArrayList<>(WorkbenchFixture.controls(shell(), Label.class));
		return labels.stream().anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	private EditingDomain domain() {
		return ((IEditingDomainProvider) editor).getEditingDomain();
	}

	private ChainDocument document() {
		return editor.getAdapter(ChainDocument.class);
	}

	private Observation users() {
		return document().getCalculations().get(0).getInputs().get(0).getObservation();
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			WorkbenchFixture.processEvents();
			try {
				Thread.sleep(10);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
		assertTrue(condition.getAsBoolean(), "waited in vain");
	}
}
