package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.tabular.form.Tab;
import org.chainscape.ui.properties.ChainPropertyPage;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Relations of an element in the properties: they are listed, deleted there, and come back. */
class RelationsInPropertiesTest {

	private EditorFixture fixture;
	private PropertySheet view;
	private IndustryChain chain;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("relations");
		fixture.writeChain();
		fixture.open();
		view = (PropertySheet) EditorFixture.page().showView(IPageLayout.ID_PROP_SHEET);
		EditorFixture.page().activate(fixture.editor);
		EditSession session = fixture.editor.session();
		chain = session.document().getChains().get(0);
		Segment from = segment(0);
		Segment to = segment(1);
		session.run("test", () -> {
			new Connections(session.document()).connect(RelationKind.SUPPLY, from, to);
			new Connections(session.document()).connect(RelationKind.SUPPLY, to, from);
		});
		fixture.editor.select(List.of(from));
		fixture.waitFor(() -> view.getCurrentPage() instanceof ChainPropertyPage);
		fixture.spin();
		page().setSelectedTab("org.chainscape.ui.properties." + Tab.RELATIONS.word());
		fixture.waitFor(() -> relations().getItemCount() == 2);
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
		EditorFixture.page().hideView(view);
	}

	private Segment segment(int stage) {
		Stage holder = chain.getPerspectives().get(0).getStages().get(stage);
		return holder.getSegments().get(0);
	}

	private ChainPropertyPage page() {
		return (ChainPropertyPage) view.getCurrentPage();
	}

	private static <T> Stream<T> all(Control control, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				all(child, type).forEach(found::add);
			}
		}
		return found.stream();
	}

	/** The bar of the list has two tools: a new relation, and taking away what is chosen. */
	private ToolBar bar() {
		return all(page().getControl(), ToolBar.class).filter(each -> each.getItemCount() == 2
			&& Stream.of(each.getParent().getChildren()).anyMatch(Table.class::isInstance)).findFirst().orElseThrow();
	}

	private Table relations() {
		return all(bar().getParent(), Table.class).findFirst().orElseThrow();
	}

	private ToolItem delete() {
		return bar().getItem(1);
	}

	private void choose(int... rows) {
		relations().setSelection(rows);
		relations().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	@DisplayName("A chosen relation is deleted, and undo of the view gives it back")
	void oneIsDeleted() throws Exception {
		assertFalse(delete().isEnabled(), "nothing is chosen");
		choose(0);
		assertTrue(delete().isEnabled());
		int before = chain.getRelations().size();
		delete().notifyListeners(SWT.Selection, new Event());
		assertEquals(before - 1, chain.getRelations().size());
		fixture.waitFor(() -> relations().getItemCount() == 1);
		IAction undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertTrue(undo == null || undo.isEnabled());
		fixture.editor.session().history().undo();
		assertEquals(before, chain.getRelations().size());
		fixture.waitFor(() -> relations().getItemCount() == 2);
	}

	@Test
	@DisplayName("All chosen relations are deleted as one step")
	void severalAreDeleted() throws Exception {
		choose(0, 1);
		int before = chain.getRelations().size();
		delete().notifyListeners(SWT.Selection, new Event());
		assertEquals(before - 2, chain.getRelations().size());
		fixture.waitFor(() -> relations().getItemCount() == 0);
		fixture.editor.session().history().undo();
		fixture.waitFor(() -> relations().getItemCount() == 2);
		assertEquals(before, chain.getRelations().size());
	}
}
