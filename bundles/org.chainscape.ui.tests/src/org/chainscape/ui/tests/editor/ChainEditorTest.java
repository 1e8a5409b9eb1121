package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.compare.Version;
import org.chainscape.diagram.ChainEditor;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.compare.CompareHandler;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainEditorTest {

	private EditorFixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("editor-test");
		fixture.writeChain();
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("Create, name, connect, carry, undo and redo everything, save, close, re-open: the same model and the same picture")
	void wholeRound() throws Exception {
		ChainEditor editor = fixture.open();
		String start = fixture.text();
		Stage upstream = stage(0);
		Stage downstream = stage(2);

		fixture.takeTool(label(NodeKind.SEGMENT));
		fixture.click(below(upstream));
		fixture.type("光模块");
		Segment segment = upstream.getSegments().get(upstream.getSegments().size() - 1);
		assertEquals("光模块", segment.getName());

		fixture.takeTool(label(NodeKind.COMPANY));
		fixture.click(fixture.in(segment, 20, 8));
		fixture.type("中际旭创");
		Participation participation = segment.getParticipations().get(0);
		assertEquals("中际旭创", participation.getCompany().getName());

		Segment target = downstream.getSegments().get(0);
		fixture.takeTool(RelationKind.SUPPLY.label(DiagramTexts.language()));
		fixture.click(fixture.in(segment, 30, 6));
		fixture.click(fixture.in(target, 30, 6));
		Relation relation = document().getChains().get(0).getRelations().get(0);
		assertSame(segment, relation.getSource());
		assertSame(target, relation.getTarget());
		assertNotNull(fixture.diagram().rootPart().find(relation), "the line is drawn");

		Stage midstream = stage(1);
		fixture.drag(fixture.in(segment, 40, 6), below(midstream));
		assertSame(midstream, segment.eContainer());
		assertSame(segment, fixture.part(segment).node().element(), "what was carried is drawn in its new band");

		assertTrue(editor.isDirty());
		undoAndRedoAll(start);
		saveAndReopen();
	}

	private void undoAndRedoAll(String start) throws Exception {
		String end = fixture.text();
		EditSession session = fixture.editor.session();
		int steps = 0;
		for (; session.history().canUndo(); steps++) {
			session.history().undo();
			fixture.spin();
		}
		assertEquals(start, fixture.text());
		assertFalse(fixture.editor.isDirty());
		assertTrue(steps >= 6, "every act is one step: " + steps);
		for (int i = 0; i < steps; i++) {
			session.history().redo();
			fixture.spin();
		}
		assertEquals(end, fixture.text());
	}

	private void saveAndReopen() throws Exception {
		fixture.editor.doSave(null);
		assertFalse(fixture.editor.isDirty());
		String saved = fixture.text();
		EditorFixture.page().closeAllEditors(false);
		fixture.open();
		assertEquals(saved, fixture.text());
		ImageData shot = fixture.screenshot();
		assertTrue(colors(shot) > 12, "the canvas is not blank");
		Scene shown = fixture.diagram().model().scene();
		ChainDocument loaded = ChainStore.load(fixture.path());
		Scene exported = new SceneBuilder(fixture.editor.session().options()).build((Diagram) loaded.getViews().get(0), ElementIndex.of(loaded));
		assertEquals(exported.allParts().map(ScenePart::key).toList(), shown.allParts().map(ScenePart::key).toList());
		StringWriter svg = new StringWriter();
		SvgFigure.write(exported, svg);
		shown.allParts().flatMap(part -> part.shapes().stream()).filter(Shape.Text.class::isInstance)
				.forEach(text -> assertTrue(svg.toString().contains(((Shape.Text) text).text()), text.toString()));
	}

	@Test
	@DisplayName("What was changed while the editor was behind another one is drawn when it comes to the front")
	void changedBehindAnotherEditor() throws Exception {
		fixture.open();
		CompareHandler.open(EditorFixture.page(), Version.of(fixture.path()), fixture.file);
		fixture.spin();
		Segment segment = stage(0).getSegments().get(0);
		fixture.editor.session().run("rename", () -> segment.setName("背后改名"));
		fixture.spin();
		EditorFixture.page().activate(fixture.editor);
		fixture.waitFor(() -> fixture.diagram().model().scene().allParts().flatMap(part -> part.shapes().stream())
				.anyMatch(shape -> shape instanceof Shape.Text text && text.text().equals("背后改名")));
	}

	@Test
	@DisplayName("An empty name is refused and the old one stays; no step is left")
	void refusesEmptyName() throws Exception {
		ChainEditor editor = fixture.open();
		Segment segment = stage(0).getSegments().get(0);
		String name = segment.getName();
		ElementPart part = fixture.part(segment);
		part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		fixture.type("  ");
		assertEquals(name, segment.getName());
		assertFalse(editor.isDirty());
	}

	@Test
	@DisplayName("Edit parts are kept as long as their keys stay")
	void keepsEditParts() throws Exception {
		fixture.open();
		Segment segment = stage(0).getSegments().get(0);
		ElementPart before = fixture.part(segment);
		fixture.editor.session().run("rename", () -> segment.setName("别的名字"));
		assertSame(before, fixture.part(segment));
		assertTrue(before.node().part().shapes().stream().anyMatch(shape -> shape instanceof Shape.Text text && text.text().contains("别的名字")));
	}

	@Test
	@DisplayName("A file that is no chain shows one sentence in the editor")
	void saysWhyAFileCannotBeRead() throws Exception {
		Files.writeString(fixture.path(), "{ \"no\": \"chain\" }");
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ChainEditor editor = fixture.open();
		assertNull(editor.session());
		assertFalse(editor.isDirty());
		assertTrue(texts(fixture.editor).stream().anyMatch(text -> text.contains("链.chain")), texts(fixture.editor).toString());
	}

	@Test
	@DisplayName("A clean editor follows changes on disk")
	void reloads() throws Exception {
		ChainEditor editor = fixture.open();
		String content = Files.readString(fixture.path(), StandardCharsets.UTF_8);
		String name = stage(0).getName();
		Files.writeString(fixture.path(), content.replace("\"" + name + "\"", "\"换了名字\""), StandardCharsets.UTF_8);
		Files.setLastModifiedTime(fixture.path(), FileTime.from(Instant.now().plusSeconds(5)));
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		fixture.waitFor(() -> editor.session() != null && "换了名字".equals(stage(0).getName()));
		assertFalse(editor.isDirty());
	}

	@Test
	@DisplayName("A marker leads to the element it is about")
	void followsMarkers() throws Exception {
		ChainEditor editor = fixture.open();
		Segment segment = stage(1).getSegments().get(0);
		IMarker marker = fixture.file.createMarker(IMarker.PROBLEM);
		marker.setAttribute(ChainEditor.MARKER_ELEMENT, segment.getId());
		editor.gotoMarker(marker);
		assertEquals(List.of(fixture.part(segment)), List.copyOf((List<?>) fixture.diagram().viewer().getSelectedEditParts()));
	}

	@Test
	@DisplayName("Findings appear as marks a moment after the file is opened")
	void showsFindings() throws Exception {
		fixture.open();
		fixture.waitFor(() -> !fixture.editor.session().options().marks().isEmpty());
		assertFalse(fixture.diagram().model().scene().overlay().isEmpty());
	}

	@Test
	@DisplayName("A reference that was lost in the file is marked until the file is written without it")
	void marksLostReferences() throws Exception {
		String id = writeLostReference();
		fixture.open();
		EditSession session = fixture.editor.session();
		fixture.waitFor(() -> says(session, id, "lost-company"));
		session.run("note", () -> stage(0).setName("改了"));
		fixture.editor.doSave(null);
		fixture.waitFor(() -> !says(session, id, "lost-company"));
	}

	/** {@return the id of a participation whose company the file does not have} */
	private String writeLostReference() throws Exception {
		ChainDocument document = ChainStore.load(fixture.path());
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName("公司");
		document.getCompanies().add(company);
		Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		participation.setCompany(company);
		document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0).getParticipations().add(participation);
		ChainStore.save(document, fixture.path());
		String content = Files.readString(fixture.path(), StandardCharsets.UTF_8);
		Files.writeString(fixture.path(), content.replace("company=\"" + company.getId() + "\"", "company=\"lost-company\""));
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return participation.getId();
	}

	private static boolean says(EditSession session, String id, String text) {
		Mark mark = session.options().marks().get(id);
		return mark != null && mark.text().contains(text);
	}

	private Point below(Stage stage) {
		Segment last = stage.getSegments().get(stage.getSegments().size() - 1);
		ElementPart card = fixture.part(last);
		int height = ((HandleBounds) card.getFigure()).getHandleBounds().height;
		return fixture.in(last, 40, height + 3);
	}

	private ChainDocument document() {
		return fixture.editor.session().document();
	}

	private Stage stage(int index) {
		return document().getChains().get(0).getPerspectives().get(0).getStages().get(index);
	}

	private static String label(NodeKind kind) {
		return kind.label(DiagramTexts.language());
	}

	private static int colors(ImageData image) {
		Set<Integer> colors = new HashSet<>();
		for (int y = 0; y < image.height; y += 2) {
			for (int x = 0; x < image.width; x += 2) {
				colors.add(image.getPixel(x, y));
			}
		}
		return colors.size();
	}

	private static List<String> texts(ChainEditor editor) {
		List<String> texts = new ArrayList<>();
		collect(editor.getSite().getShell(), texts);
		return texts;
	}

	private static void collect(Control control, List<String> texts) {
		if (control instanceof Text text) {
			texts.add(text.getText());
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, texts);
			}
		}
	}
}
