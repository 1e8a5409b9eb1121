package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.navigator.ChainContentProvider;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.navigator.ChainNavigator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectTreeTest {

	private CommonViewer viewer;
	private IFile file;

	@BeforeEach
	void expandAFile() throws Exception {
		IWorkbenchPage page = WorkbenchFixture.cleanPage();
		viewer = ((CommonNavigator) page.showView(ChainNavigator.ID)).getCommonViewer();
		file = WorkbenchFixture.write(WorkbenchFixture.project("树"), "a.chain", WorkbenchFixture.flawless());
		WorkbenchFixture.awaitValidation();
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(file), true);
		expand();
	}

	@Test
	void aFileExpandsIntoItsChainDownToTheCompany() {
		assertEquals("AIGC", ((TreeItem) viewer.testFindItem(file)).getItem(0).getText());
		List<String> names = names();
		assertEquals(List.of("AIGC", "三层", "上游", "芯片", "寒武纪"), names.subList(0, 5));
		int companies = names.indexOf(UiTexts.text("tree.companies"));
		assertEquals("寒武纪", names.get(companies + 1));
		int sources = names.indexOf(UiTexts.text("tree.sources"));
		assertTrue(sources > companies, names.toString());
		assertEquals("深度报告", names.get(sources + 1));
	}

	@Test
	void aChangeOfTheFileShowsWithoutCollapsingTheTree() throws Exception {
		WorkbenchFixture.replace(file, "\"芯片\"", "\"光模块\"");
		read();

		assertEquals(List.of("AIGC", "三层", "上游", "光模块", "寒武纪"), names().subList(0, 5));
	}

	@Test
	void aFileThatCannotBeReadSaysWhy() throws Exception {
		Files.writeString(WorkbenchFixture.path(file), "<chain:ChainDocument");
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		read();

		assertEquals(1, names().size());
		assertTrue(names().get(0).contains("a.chain"), names().get(0));
	}

	/** The tree asks for the file between events; then it is read. */
	private static void read() {
		WorkbenchFixture.processEvents();
		WorkbenchFixture.await(ChainContentProvider.FAMILY);
		WorkbenchFixture.processEvents();
	}

	/** Until nothing comes to light any more: some groups are counted in the background. */
	private void expand() {
		List<String> before = null;
		List<String> now = List.of();
		for (int turn = 0; !now.equals(before) || now.contains(UiTexts.text("tree.loading")); turn++) {
			assertTrue(turn < 100, now.toString());
			viewer.expandToLevel(file, CommonViewer.ALL_LEVELS);
			read();
			before = now;
			now = names();
		}
	}

	/**
	 * The names of the entries in the tree below the file. The text of an item follows its entry only when a job of the workbench has looked
	 * for decorations.
	 */
	private List<String> names() {
		List<String> names = new ArrayList<>();
		collect((TreeItem) viewer.testFindItem(file), names);
		return names;
	}

	private static void collect(TreeItem item, List<String> names) {
		for (TreeItem child : item.getItems()) {
			if (child.getData() == null) {
				// Stands for what has not been expanded yet.
				continue;
			}
			names.add(((ChainEntry) child.getData()).line().name());
			collect(child, names);
		}
	}
}
