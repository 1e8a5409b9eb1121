package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Spacing;
import org.chainscape.store.ChainStore;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A diagram of thousands of boxes is worked on like a small one. */
class LargeDiagramTest {

	private static final int COLUMNS = 50;
	private static final int ROWS = 100;

	private EditorFixture fixture;
	private String middle;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("large");
		ChainStore.save(document(), fixture.path());
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		fixture.open();
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	void fiveThousandBoxesAreOpenedSelectedDraggedAndPutBack() throws Exception {
		EObject segment = fixture.editor.session().index().find(middle).orElseThrow();
		int parts = fixture.diagram().viewer().getEditPartRegistry().size();
		assertTrue(parts < COLUMNS * ROWS, "edit parts for what is near only, not " + parts);
		String before = fixture.text();
		assertTrue(fixture.diagram().select(List.of(segment)));
		assertEquals(List.of(segment), fixture.diagram().selectedElements());
		Point from = fixture.in(segment, 60, 6);
		fixture.drag(from, from.getTranslated(0, 40));
		assertNotEquals(before, fixture.text());
		fixture.editor.session().history().undo();
		fixture.spin();
		assertEquals(before, fixture.text());
		assertEquals(List.of(segment), fixture.diagram().selectedElements());
	}

	private ChainDocument document() {
		ChainDocument document = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		document.setName("大图");
		IndustryChain chain = Identities.assign(ChainFactory.eINSTANCE.createIndustryChain());
		chain.setName("大图");
		document.getChains().add(chain);
		Perspective perspective = Identities.assign(ChainFactory.eINSTANCE.createPerspective());
		perspective.setName("视角");
		chain.getPerspectives().add(perspective);
		Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		diagram.setName("大图");
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.setColumnWidth(200);
		diagram.getPerspectives().add(perspective.getId());
		document.getViews().add(diagram);
		Segment left = null;
		for (int c = 0; c < COLUMNS; c++) {
			Stage stage = Identities.assign(ChainFactory.eINSTANCE.createStage());
			stage.setName("阶段" + c);
			perspective.getStages().add(stage);
			for (int r = 0; r < ROWS; r++) {
				Segment segment = Identities.assign(ChainFactory.eINSTANCE.createSegment());
				segment.setName("环节" + c + "之" + r);
				stage.getSegments().add(segment);
				DiagramNode node = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
				node.setElement(segment.getId());
				node.setX(c * 300);
				node.setY(60 + r * 70);
				diagram.getNodes().add(node);
				if (left != null) {
					Supply supply = Identities.assign(ChainFactory.eINSTANCE.createSupply());
					supply.setSource(left);
					supply.setTarget(segment);
					chain.getRelations().add(supply);
				}
				left = segment;
				middle = c == COLUMNS / 2 && r == ROWS / 2 ? segment.getId() : middle;
			}
		}
		Spacing.separate(diagram, ElementIndex.of(document), SceneOptions.standard(Language.ZH));
		return document;
	}
}
