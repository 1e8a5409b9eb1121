package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.tabular.form.Tab;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.ChainPropertyPage;
import org.chainscape.ui.properties.RuleFeatures;
import org.chainscape.validation.Validator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Editing in the properties view, as a person does. */
class PropertiesViewTest {

	private EditorFixture fixture;
	private PropertySheet view;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("properties");
		fixture.writeChain();
		fixture.open();
		view = (PropertySheet) EditorFixture.page().showView(IPageLayout.ID_PROP_SHEET);
		EditorFixture.page().activate(fixture.editor);
		fixture.spin();
	}

	@AfterEach
	void close() throws Exception {
		// The editor first: the view of a changed one asks whether to save, and nobody answers here.
		fixture.close();
		EditorFixture.page().hideView(view);
	}

	private Stage stage(int index) {
		IndustryChain chain = fixture.editor.session().document().getChains().get(0);
		return chain.getPerspectives().get(0).getStages().get(index);
	}

	private void select(EObject... elements) throws Exception {
		fixture.editor.select(List.of(elements));
		fixture.waitFor(() -> find(ChainPackage.Literals.NAMED_ELEMENT__NAME).isPresent() || find(ViewPackage.Literals.STYLE__FILL).isPresent());
		fixture.spin();
	}

	private ChainPropertyPage page() {
		return (ChainPropertyPage) view.getCurrentPage();
	}

	private static List<Control> all(Control control) {
		List<Control> found = new ArrayList<>(List.of(control));
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(child));
			}
		}
		return found;
	}

	/** The field behind a label. */
	private Optional<Text> find(EStructuralFeature feature) {
		String wanted = Labels.of(feature, UiTexts.language());
		List<Control> controls = view.getCurrentPage() == null ? List.of() : all(page().getControl());
		for (int i = 0; i < controls.size() - 1; i++) {
			if (controls.get(i) instanceof Label label && label.isVisible() && label.getText().replace(" *", "").equals(wanted)) {
				return controls.subList(i, controls.size()).stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
			}
		}
		return Optional.empty();
	}

	private Text field(EStructuralFeature feature) {
		return find(feature).orElseThrow();
	}

	private void press(Text text, int key) {
		Event event = new Event();
		event.keyCode = key;
		text.notifyListeners(SWT.KeyDown, event);
		fixture.spin();
	}

	@Test
	@DisplayName("A text is taken with Enter as one step, and undone in one")
	void editsAndUndoes() throws Exception {
		Stage stage = stage(0);
		select(stage);
		field(ChainPackage.Literals.PLACE__SUBTITLE).setText("一句话");
		press(field(ChainPackage.Literals.PLACE__SUBTITLE), SWT.CR);
		assertEquals("一句话", stage.getSubtitle());
		fixture.editor.session().history().undo();
		fixture.waitFor(() -> field(ChainPackage.Literals.PLACE__SUBTITLE).getText().isEmpty());
		assertNull(stage.getSubtitle());
		assertFalse(fixture.editor.isDirty());
	}

	@Test
	@DisplayName("The heading has the new name as soon as an element is renamed, wherever that is done")
	void headingFollows() throws Exception {
		Stage stage = stage(0);
		select(stage);
		String kind = "  ·  " + Labels.of(stage.eClass(), UiTexts.language());
		fixture.waitFor(() -> says(Labels.name(stage, UiTexts.language()) + kind));
		fixture.editor.session().run("rename", () -> {
			stage.setName("改名");
			stage.setNameEn("改名");
		});
		fixture.waitFor(() -> says("改名" + kind));
	}

	private boolean says(String text) {
		return all(page().getControl()).stream().anyMatch(each -> each instanceof CLabel label && label.getText().equals(text)
			|| each instanceof Label plain && plain.getText().equals(text));
	}

	@Test
	@DisplayName("Esc gives back what stood there; what cannot be taken stays as it was typed")
	void escapes() throws Exception {
		Stage stage = stage(0);
		String name = stage.getName();
		select(stage);
		Text text = field(ChainPackage.Literals.NAMED_ELEMENT__NAME);
		text.setText("别的");
		press(text, SWT.ESC);
		assertEquals(name, text.getText());
		text.setText("");
		press(text, SWT.CR);
		assertEquals(name, stage.getName());
		assertEquals("", text.getText());
		select(stage(1));
		select(stage);
		assertEquals("", field(ChainPackage.Literals.NAMED_ELEMENT__NAME).getText(), "kept until it is mended or given up");
		press(field(ChainPackage.Literals.NAMED_ELEMENT__NAME), SWT.ESC);
		assertEquals(name, field(ChainPackage.Literals.NAMED_ELEMENT__NAME).getText());
	}

	@Test
	@DisplayName("Several elements are changed in one step")
	void editsSeveral() throws Exception {
		select(stage(0), stage(1));
		Text text = field(ChainPackage.Literals.PLACE__SUBTITLE);
		text.setText("同一句");
		press(text, SWT.CR);
		assertEquals("同一句", stage(0).getSubtitle());
		assertEquals("同一句", stage(1).getSubtitle());
		fixture.editor.session().history().undo();
		assertNull(stage(0).getSubtitle());
		assertNull(stage(1).getSubtitle());
	}

	@Test
	@DisplayName("The field that has the keyboard is the same after a step made elsewhere")
	void keepsFields() throws Exception {
		Stage stage = stage(0);
		select(stage);
		Text text = field(ChainPackage.Literals.PLACE__SUBTITLE);
		fixture.editor.session().run("改名", () -> stage.setName("新的名称"));
		fixture.waitFor(() -> field(ChainPackage.Literals.NAMED_ELEMENT__NAME).getText().equals("新的名称"));
		assertSame(text, field(ChainPackage.Literals.PLACE__SUBTITLE));
		assertFalse(text.isDisposed());
	}

	@Test
	@DisplayName("The look is that of the box on the diagram, and stays with its tab from one element to the next")
	void looks() throws Exception {
		Stage stage = stage(0);
		select(stage);
		page().setSelectedTab("org.chainscape.ui.properties." + Tab.LOOK.word());
		fixture.waitFor(() -> find(ViewPackage.Literals.STYLE__FILL).isPresent());
		Text fill = field(ViewPackage.Literals.STYLE__FILL);
		fill.setText("3B6FB6");
		press(fill, SWT.CR);
		DiagramNode node = fixture.diagram().diagram().getNodes().stream().filter(each -> stage.getId().equals(each.getElement())).findFirst()
			.orElseThrow();
		assertEquals("#3b6fb6", node.getStyle().getFill());
		fixture.editor.session().history().undo();
		assertNull(node.getStyle());
	}

	@Test
	@DisplayName("The table of rules names rules and features there are")
	void namesRules() {
		List<String> ids = Validator.standard().rules().stream().map(rule -> rule.id()).toList();
		RuleFeatures.table().forEach((rule, features) -> {
			assertTrue(ids.contains(rule), rule);
			assertFalse(features.isEmpty(), rule);
		});
	}

	@Test
	@DisplayName("Views that say nothing of properties leave those of the figure where they are")
	void viewsWithoutPropertiesLeaveThemAlone() throws Exception {
		IPage shown = view.getCurrentPage();
		assertTrue(shown instanceof ChainPropertyPage);
		for (String id : List.of("org.chainscape.ui.view.findings", "org.eclipse.ui.cheatsheets.views.CheatSheetView")) {
			IViewPart other = EditorFixture.page().showView(id);
			fixture.spin();
			assertSame(shown, view.getCurrentPage(), id);
			EditorFixture.page().hideView(other);
		}
	}
}
