package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.store.FileGroup;
import org.chainscape.ui.companies.CompaniesView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of companies: those of the chain and of its library are found, and it says where they are used. */
class CompaniesViewTest {

	private static final long PATIENCE_MS = 20_000;

	private IWorkbenchPage page;
	private CompaniesView view;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		IProject project = WorkbenchFixture.project("公司");
		ChainDocument library = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		library.setFormatVersion("1.0");
		library.setName("公司库");
		Company shared = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		shared.setName("海光信息");
		library.getCompanies().add(shared);
		IFile libraryFile = WorkbenchFixture.write(project, "公司库.chain", library);
		ChainDocument chain = WorkbenchFixture.flawless();
		chain.getLibraries().add(new FileGroup().open(WorkbenchFixture.path(libraryFile)));
		IFile file = project.getFile("链.chain");
		FileGroup.save(Map.of(WorkbenchFixture.path(file), chain));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		view = (CompaniesView) page.showView(CompaniesView.ID);
		IEditorPart editor = IDE.openEditor(page, file);
		await(() -> Adapters.adapt(editor, ChainDocument.class) != null);
		page.activate(view);
		await(() -> table().getItemCount() == 2);
	}

	@AfterEach
	void close() {
		page.hideView(view);
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void pinyinFindsACompanyOfTheLibrary() {
		type("hgxx");
		await(() -> table().getItemCount() == 1);
		assertEquals("海光信息", table().getItem(0).getText());
		assertEquals(1, table().getSelectionCount(), "the best one is chosen");
	}

	@Test
	void theDetailOfACompanySaysItsSecuritiesAndWhereItIsUsed() {
		type("hwj");
		await(() -> table().getItemCount() == 1);
		await(() -> lines().stream().anyMatch(line -> line.contains("688256")));
		await(() -> lines().stream().anyMatch(line -> line.contains("芯片")));
	}

	private Composite root() {
		return page.getWorkbenchWindow().getShell();
	}

	private Table table() {
		return WorkbenchFixture.controls(root(), Table.class).stream().filter(each -> each.isVisible() && each.getColumnCount() == 4
			&& each.getParent().getParent().getParent().getChildren()[0] instanceof Composite).findFirst().orElseThrow();
	}

	private void type(String text) {
		WorkbenchFixture.controls(table().getParent().getParent().getParent(), Text.class).get(0).setText(text);
	}

	/** Everything that stands in the tree of the detail. */
	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		WorkbenchFixture.controls(table().getParent().getParent(), Tree.class)
			.forEach(tree -> collect(tree.getItems(), tree.getColumnCount(), lines));
		return lines;
	}

	private static void collect(TreeItem[] items, int columns, List<String> lines) {
		for (TreeItem item : items) {
			for (int i = 0; i < Math.max(1, columns); i++) {
				lines.add(item.getText(i));
			}
			collect(item.getItems(), columns, lines);
		}
	}

	private static void await(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			WorkbenchFixture.processEvents();
		}
		assertTrue(condition.getAsBoolean());
	}
}
