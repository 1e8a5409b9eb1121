package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.ui.grid.TablesView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of tables, driven by its keys: it edits the model of the open editor, and both select together. */
class TablesViewTest {

	private static final long PATIENCE_MS = 20_000;

	private IWorkbenchPage page;
	private TablesView view;
	private IEditorPart editor;
	private ChainDocument document;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		ChainDocument written = WorkbenchFixture.flawless();
		written.getCompanies().add(company("寒武纪"));
		written.getCompanies().add(company("澜起科技"));
		IFile file = WorkbenchFixture.write(WorkbenchFixture.project("表格"), "公司.chain", written);
		view = (TablesView) page.showView(TablesView.ID);
		editor = IDE.openEditor(page, file);
		await(() -> Adapters.adapt(editor, ChainDocument.class) != null);
		document = Adapters.adapt(editor, ChainDocument.class);
		page.activate(view);
		WorkbenchFixture.processEvents();
	}

	private static Company company(String name) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setName(name);
		return Identities.assign(company);
	}

	@AfterEach
	void close() {
		page.hideView(view);
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void typingIntoACellChangesTheModelInOneStepAndTheNextRowIsChosen() {
		Company edited = named("寒武纪");
		Company next = document.getCompanies().get(document.getCompanies().indexOf(edited) + 1);
		view.show(GridKind.COMPANIES, List.of(edited));
		key(table(), 0, '寒');
		await(() -> !fields().isEmpty());
		Text field = fields().get(0);
		field.setText("寒武纪科技");
		key(field, SWT.CR, '\r');
		assertEquals("寒武纪科技", edited.getName());
		assertTrue(fields().isEmpty());
		((IEditingDomainProvider) editor).getEditingDomain().getCommandStack().undo();
		assertEquals("寒武纪", edited.getName());
		key(table(), SWT.ESC, SWT.ESC);
		view.show(GridKind.COMPANIES, List.of(edited));
		key(table(), SWT.ARROW_DOWN, (char) 0);
		IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
		assertEquals(List.of(next), selection.toList());
	}

	@Test
	void whatIsRefusedStaysInTheFieldAndTheModelAsItIs() {
		Company edited = named("寒武纪");
		view.show(GridKind.COMPANIES, List.of(edited));
		key(table(), 0, 'x');
		await(() -> !fields().isEmpty());
		fields().get(0).setText("");
		key(fields().get(0), SWT.CR, '\r');
		assertEquals("寒武纪", edited.getName());
		assertEquals(1, fields().size());
		key(fields().get(0), SWT.ESC, SWT.ESC);
		assertTrue(fields().isEmpty());
	}

	@Test
	void theRowBehindTheLastMakesACompany() {
		int before = document.getCompanies().size();
		view.show(GridKind.COMPANIES, List.of(document.getCompanies().get(before - 1)));
		key(table(), SWT.ARROW_DOWN, (char) 0);
		key(table(), 0, 'x');
		await(() -> !fields().isEmpty());
		fields().get(0).setText("海光信息");
		key(fields().get(0), SWT.CR, '\r');
		assertEquals(before + 1, document.getCompanies().size());
		assertEquals("海光信息", document.getCompanies().get(before).getName());
	}

	private Company named(String name) {
		return document.getCompanies().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	/** The canvas with both bars that is in the view. */
	private Canvas table() {
		return WorkbenchFixture.controls(shell(), Canvas.class).stream().filter(each -> each.getClass() == Canvas.class && each.isVisible()
			&& (each.getStyle() & SWT.H_SCROLL) != 0 && (each.getStyle() & SWT.V_SCROLL) != 0
			&& each.getParent().getChildren().length == 3).findFirst().orElseThrow();
	}

	private List<Text> fields() {
		return List.of(table().getChildren()).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	private static void key(Control control, int code, char sign) {
		Event event = new Event();
		event.keyCode = code == 0 ? sign : code;
		event.character = sign;
		control.notifyListeners(SWT.KeyDown, event);
		WorkbenchFixture.processEvents();
	}

	private static void await(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			WorkbenchFixture.processEvents();
		}
		assertTrue(condition.getAsBoolean());
	}
}
