package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.change.Cite;
import org.chainscape.ui.citations.SourceEditor;
import org.chainscape.ui.citations.SourcesView;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The library of sources: finding them, who cites them, going to the cited place, replacing one. */
class SourcesViewTest {

	private static final int COLUMNS = 7;
	private static final int LINE = 40;

	private IWorkbenchPage page;
	private SourcesView view;
	private EditSession session;
	private String draftId;
	private String finalId;

	@BeforeEach
	void open() throws Exception {
		page = WorkbenchFixture.cleanPage();
		IProject project = WorkbenchFixture.project("资料");
		ChainDocument chain = WorkbenchFixture.flawless();
		Source draft = chain.getSources().get(0);
		draft.setLocation("draft.txt");
		draftId = draft.getId();
		Participation participation = participation(chain);
		participation.getCitations().get(0).setLines("L" + LINE);
		Report printed = ChainFactory.eINSTANCE.createReport();
		printed.setName("终稿");
		printed.setPublisher("研究部");
		printed.setDateText("未署日期");
		printed.setLocation("final.pdf");
		chain.getSources().add(Identities.assign(printed));
		finalId = printed.getId();
		Citation cited = Cite.place(printed);
		cited.setPage("1");
		cited.setQuote("grew by 52%");
		Cite.add(((Segment) participation.eContainer()), cited);
		IFile file = WorkbenchFixture.write(project, "链.chain", chain);
		Path folder = WorkbenchFixture.path(file).getParent();
		Files.write(folder.resolve("draft.txt"), IntStream.rangeClosed(1, 2 * LINE).mapToObj(line -> "第 " + line + " 行").toList());
		Files.writeString(folder.resolve("final.pdf"), pdf("A first page.", "The market grew by 52% in a year."), StandardCharsets.ISO_8859_1);
		view = (SourcesView) page.showView(SourcesView.ID);
		IEditorPart editor = ElementLink.open(page, file, null).orElseThrow();
		WorkbenchFixture.await(Opening.FAMILY);
		Waiting.until(() -> Adapters.adapt(editor, EditSession.class) != null, "the file opens");
		session = Adapters.adapt(editor, EditSession.class);
		page.activate(view);
		Waiting.until(() -> table().getItemCount() == 2, "the sources are listed");
	}

	@AfterEach
	void close() {
		page.hideView(view);
		page.closeAllEditors(false);
		WorkbenchFixture.awaitValidation();
	}

	/** A PDF file with a line of text on each page. Readers find its parts without a table of their places. */
	private static String pdf(String... lines) {
		StringBuilder text = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
		StringBuilder kids = new StringBuilder();
		for (int i = 0; i < lines.length; i++) {
			int number = 4 + 2 * i;
			kids.append(number).append(" 0 R ");
			String drawn = "BT /F1 18 Tf 72 720 Td (" + lines[i] + ") Tj ET";
			text.append(number).append(" 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ")
				.append(number + 1).append(" 0 R>> endobj\n").append(number + 1).append(" 0 obj <</Length ").append(drawn.length())
				.append(">> stream\n").append(drawn).append("\nendstream endobj\n");
		}
		return text.append("2 0 obj <</Type/Pages/Count ").append(lines.length).append("/Kids[").append(kids).append("]>> endobj\n")
			.append("3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n").toString();
	}

	private static Participation participation(ChainDocument document) {
		return document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0).getParticipations().get(0);
	}

	private Shell window() {
		return page.getWorkbenchWindow().getShell();
	}

	private Table table() {
		return WorkbenchFixture.controls(window(), Table.class).stream().filter(each -> each.isVisible() && each.getColumnCount() == COLUMNS)
			.findFirst().orElseThrow();
	}

	private Composite body() {
		return table().getParent().getParent().getParent();
	}

	private void choose(Table table, String name) {
		TableItem item = Stream.of(table.getItems()).filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
		table.setSelection(item);
		Event event = new Event();
		event.item = item;
		table.notifyListeners(SWT.Selection, event);
		WorkbenchFixture.processEvents();
	}

	/** What is said to cite the chosen source. */
	private List<String> uses() {
		List<String> lines = new ArrayList<>();
		WorkbenchFixture.controls(table().getParent().getParent(), Tree.class).stream().filter(Control::isVisible)
			.forEach(tree -> collect(tree.getItems(), lines));
		return lines;
	}

	private static void collect(TreeItem[] items, List<String> lines) {
		for (TreeItem item : items) {
			lines.add(item.getText(0) + "|" + item.getText(1));
			collect(item.getItems(), lines);
		}
	}

	private void openUse(String start) {
		Tree tree = WorkbenchFixture.controls(table().getParent().getParent(), Tree.class).stream().filter(Control::isVisible).findFirst()
			.orElseThrow();
		TreeItem line = Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
			.filter(each -> each.getText().startsWith(start)).findFirst().orElseThrow();
		tree.setSelection(line);
		Event event = new Event();
		event.item = line;
		tree.notifyListeners(SWT.Selection, event);
		Event twice = new Event();
		twice.item = line;
		tree.notifyListeners(SWT.DefaultSelection, twice);
		Waiting.until(() -> page.getActiveEditor() instanceof SourceEditor, "the file is shown");
	}

	private IAction tool(int index) {
		List<IAction> actions = Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
			.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction()).toList();
		return actions.get(index);
	}

	@Test
	@DisplayName("Sources are found by name, publisher and pinyin; what cites the chosen one is listed with its place")
	void finding() {
		Text field = WorkbenchFixture.controls(body(), Text.class).get(0);
		field.setText("zg");
		Waiting.until(() -> table().getItemCount() == 1, "found by pinyin");
		assertEquals("终稿", table().getItem(0).getText());
		field.setText("研究部");
		Waiting.until(() -> table().getItemCount() == 1, "found by publisher");
		Waiting.until(() -> uses().stream().anyMatch(line -> line.startsWith("芯片|") && line.contains("grew by 52%")), "its use is listed");
		field.setText("");
		Waiting.until(() -> table().getItemCount() == 2, "all again");
	}

	@Test
	@DisplayName("A text is opened at the cited line")
	void textIsShown() {
		choose(table(), "深度报告");
		openUse("寒武纪");
		StyledText text = WorkbenchFixture.controls(window(), StyledText.class).stream()
			.filter(each -> each.isVisible() && each.getText().contains("第 " + LINE + " 行")).findFirst().orElseThrow();
		assertEquals(LINE - 1, text.getLineAtOffset(text.getCaretOffset()));
		assertFalse(text.getEditable());
	}

	@Test
	@DisplayName("A PDF file is opened at the quoted words, and it is said that they stand on another page than the cited one")
	void pdfIsShown() {
		choose(table(), "终稿");
		openUse("芯片");
		Waiting.until(() -> WorkbenchFixture.controls(window(), Spinner.class).stream()
			.anyMatch(spinner -> spinner.isVisible() && spinner.getMaximum() == 2 && spinner.getSelection() == 2), "page 2 is shown");
		assertTrue(WorkbenchFixture.controls(window(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("2")
			&& label.getText().contains("1") && label.getText().length() > COLUMNS));
	}

	@Test
	@DisplayName("What changes is listed before a source is replaced; it is one step, taken back from the view while a text is in front")
	void replace() {
		choose(table(), "深度报告");
		openUse("寒武纪");
		page.activate(view);
		BooleanSupplier replaced = Waiting.inDialog(this::replaceByTheOther);
		tool(2).run();
		assertTrue(replaced.getAsBoolean());
		Source printed = session.index().find(finalId, Source.class).orElseThrow();
		Participation participation = participation(session.document());
		assertEquals(printed, participation.getCitations().get(0).getSource());
		IAction undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertTrue(undo.isEnabled());
		undo.run();
		assertEquals(draftId, participation.getCitations().get(0).getSource().getId());
	}

	private boolean replaceByTheOther(Shell dialog) {
		List<Table> tables = WorkbenchFixture.controls(dialog, Table.class);
		if (tables.size() != 2) {
			return false;
		}
		assertEquals(1, tables.get(0).getItemCount(), "it cannot take its own place");
		assertFalse(dialog.getDefaultButton().isEnabled(), "nothing is chosen yet");
		choose(tables.get(0), "终稿");
		assertEquals(1, tables.get(1).getItemCount());
		assertEquals("寒武纪", tables.get(1).getItem(0).getText());
		Button take = dialog.getDefaultButton();
		assertTrue(take.isEnabled());
		take.notifyListeners(SWT.Selection, null);
		return true;
	}

	@Test
	@DisplayName("What states no source is listed on the second page")
	void unsourced() {
		Participation participation = participation(session.document());
		session.run("test", () -> participation.getCitations().clear());
		Waiting.until(() -> WorkbenchFixture.controls(window(), Tree.class).stream().anyMatch(tree -> {
			List<String> lines = new ArrayList<>();
			if (tree.getColumnCount() == 2) {
				collect(tree.getItems(), lines);
			}
			return lines.stream().anyMatch(line -> line.equals("寒武纪|"));
		}), "the participation states no source now");
	}
}
