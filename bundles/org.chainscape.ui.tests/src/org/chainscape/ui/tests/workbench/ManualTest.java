package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.manual.ManualView;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManualTest {

	private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	private IWorkbenchPage page;

	@BeforeEach
	void clean() throws Exception {
		page = WorkbenchFixture.cleanPage();
		page.resetPerspective();
	}

	@Test
	void everyPageOfTheContentsIsThere() throws Exception {
		IToc manual = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getHref().equals("/org.chainscape.help/toc.xml")).findFirst()
			.orElseThrow();
		assertTrue(manual.getTopics().length > 3);
		for (ITopic chapter : manual.getTopics()) {
			for (ITopic each : chapter.getSubtopics()) {
				assertTrue(content(each.getHref()).contains("<main"), each.getHref());
			}
		}
	}

	@Test
	void everyViewOfOursHasAContextThatLeadsToPages() throws Exception {
		List<IViewDescriptor> ours = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
			.filter(view -> view.getId().startsWith("org.chainscape.")).toList();
		assertFalse(ours.isEmpty());
		for (IViewDescriptor view : ours) {
			IContext context = HelpSystem.getContext(HelpContexts.of(view.getId()));
			assertNotNull(context, view.getId());
			assertFalse(context.getText().isBlank(), view.getId());
			for (IHelpResource topic : context.getRelatedTopics()) {
				assertFalse(content(topic.getHref()).isBlank(), topic.getHref());
			}
		}
	}

	@Test
	void theManualShowsPagesWithoutABrowser() throws Exception {
		run("org.chainscape.ui.manual", Map.of("org.chainscape.ui.manual.page", "import"));
		ManualView view = (ManualView) page.findView(ManualView.ID);
		assertEquals("/org.chainscape.help/html/import.html", view.shown());

		view.go("/org.chainscape.help/html/tables.html");
		assertEquals("/org.chainscape.help/html/tables.html", view.shown());
		assertTrue(text().length() > 500, "a page has text");

		Composite shell = page.getWorkbenchWindow().getShell();
		List<String> marked = WorkbenchFixture.controls(shell, Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getSelection()))
			.map(TreeItem::getData).filter(ITopic.class::isInstance).map(topic -> ((ITopic) topic).getHref()).toList();
		assertEquals(List.of("/org.chainscape.help/html/tables.html"), marked, "the contents show where one is");
	}

	@ParameterizedTest
	@ValueSource(strings = {"topic/org.chainscape.help/html/findings.html",
		"index.jsp?topic=%2Forg.chainscape.help%2Fhtml%2Ffindings.html&noframes=true"})
	void pagesOfHelpStayInTheStudio(String address) throws Exception {
		PlatformUI.getWorkbench().getBrowserSupport().createBrowser("help").openURL(new URL("http://127.0.0.1:50000/help/" + address));
		WorkbenchFixture.processEvents();

		assertEquals("/org.chainscape.help/html/findings.html", ((ManualView) page.findView(ManualView.ID)).shown());
	}

	@Test
	void aGuidedTaskOpensBesideTheEditor() throws Exception {
		run("org.chainscape.ui.guide", Map.of("org.chainscape.ui.guide.sheet", "org.chainscape.ui.sheet.first"));

		assertNotNull(page.findView(SHEETS));
	}

	private String text() {
		Composite shell = page.getWorkbenchWindow().getShell();
		return WorkbenchFixture.controls(shell, StyledText.class).stream().map(StyledText::getText).max((one, two) -> one.length() - two.length())
			.orElse("");
	}

	private static String content(String href) throws Exception {
		try (InputStream stream = HelpSystem.getHelpContent(href.replaceFirst("#.*", ""))) {
			assertNotNull(stream, href);
			return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
	}

	private void run(String id, Map<String, String> parameters) throws Exception {
		ICommandService commands = page.getWorkbenchWindow().getService(ICommandService.class);
		page.getWorkbenchWindow().getService(IHandlerService.class)
			.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
		WorkbenchFixture.processEvents();
	}
}
