package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.welcome.RecentFiles;
import org.chainscape.ui.wizards.OpenLibraryHandler;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomeTest {

	/** Where what can be pressed says what it is called. */
	private static final String NAME = "org.chainscape.ui.welcome.name";

	private IWorkbenchPage page;
	private IWorkbenchWindow window;

	@BeforeEach
	void clean() throws Exception {
		page = WorkbenchFixture.cleanPage();
		window = page.getWorkbenchWindow();
	}

	@AfterEach
	void close() {
		window.getWorkbench().getIntroManager().closeIntro(window.getWorkbench().getIntroManager().getIntro());
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	@Test
	void hasThreeWaysInGuidedTasksAndTheManual() {
		show();
		List<String> names = names();
		for (String name : List.of("打开参考库|Open the library", "上中下游型|Up-mid-down", "串联型|Serial", "并列型|Parallel", "AIGC|AIGC",
			"选择表格…|Choose a file…", "打开文件…|Open file…", "第一条产业链|The first chain", "比较两个版本与恢复|Comparing and restoring versions",
			"使用手册|Manual", "English|中文")) {
			assertTrue(names.contains(name.split("\\|")[0]) || names.contains(name.split("\\|")[1]), name + " of " + names);
		}
	}

	@Test
	void everythingThatCanBePressedIsReachedByKeyboard() {
		show();
		List<Canvas> all = pressables();
		assertFalse(all.isEmpty());
		for (Canvas each : all) {
			assertTrue(each.forceFocus(), String.valueOf(each.getData(NAME)));
			Event tab = new Event();
			tab.detail = SWT.TRAVERSE_TAB_NEXT;
			tab.doit = false;
			each.notifyListeners(SWT.Traverse, tab);
			assertTrue(tab.doit, "the focus can leave " + each.getData(NAME));
		}
	}

	@Test
	void oneClickOpensTheLibraryAndAnotherOpensTheSame() throws Exception {
		show();
		press("打开参考库", "Open the library");
		WorkbenchFixture.await(OpenLibraryHandler.FAMILY);
		IFile first = ResourceUtil.getFile(page.getActiveEditor().getEditorInput());
		assertEquals("aigc.chain", first.getName());
		assertTrue(first.getProject().getName().startsWith(UiTexts.text("example.project")));
		page.closeAllEditors(false);

		show();
		press("打开参考库", "Open the library");
		WorkbenchFixture.await(OpenLibraryHandler.FAMILY);
		assertEquals(first, ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
	}

	@Test
	void theLatestFileIsTheFirstOfTheRecentOnesUntilItIsGone() throws Exception {
		IFile one = WorkbenchFixture.write(WorkbenchFixture.project("甲"), "一.chain", WorkbenchFixture.flawless());
		IFile two = WorkbenchFixture.write(one.getProject(), "二.chain", WorkbenchFixture.flawless());
		Instant now = Instant.now();
		RecentFiles.opened(one, now.minusSeconds(60));
		RecentFiles.opened(two, now.minusSeconds(30));
		RecentFiles.opened(one, now);

		List<String> names = RecentFiles.all().stream().map(RecentFiles.Recent::name).filter(List.of("一", "二")::contains).toList();
		assertEquals(List.of("一", "二"), names);
		assertEquals("一", RecentFiles.all().get(0).name());

		one.delete(true, null);
		assertEquals("二", RecentFiles.all().get(0).name());
		assertTrue(RecentFiles.all().get(0).when(LocalDate.now(ZoneId.systemDefault()).plusDays(40)).matches("\\d{4}-\\d\\d-\\d\\d"));
	}

	@Test
	void whatWasOpenedIsRememberedEvenIfTheProgramIsKilled() throws Exception {
		IFile one = WorkbenchFixture.write(WorkbenchFixture.project("甲"), "记住.chain", WorkbenchFixture.flawless());
		RecentFiles.opened(one, Instant.now());
		Properties onDisk = new Properties();
		try (InputStream in = Files.newInputStream(Platform.getLocation()
				.append(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.chainscape.ui.prefs").toPath())) {
			onDisk.load(in);
		}
		assertTrue(onDisk.getProperty(RecentFiles.KEY).split("\n")[0].endsWith("记住.chain"), onDisk.getProperty(RecentFiles.KEY));
	}

	private void show() {
		assertNotNull(window.getWorkbench().getIntroManager().showIntro(window, false));
		WorkbenchFixture.processEvents();
	}

	private List<Canvas> pressables() {
		return WorkbenchFixture.controls(window.getShell(), Canvas.class).stream().filter(each -> each.getData(NAME) != null).toList();
	}

	private List<String> names() {
		return pressables().stream().map(each -> each.getData(NAME).toString()).toList();
	}

	private void press(String zh, String en) {
		Canvas found = pressables().stream().filter(each -> each.getData(NAME).equals(zh) || each.getData(NAME).equals(en)).findFirst()
			.orElseThrow();
		found.notifyListeners(SWT.Selection, new Event());
	}
}
