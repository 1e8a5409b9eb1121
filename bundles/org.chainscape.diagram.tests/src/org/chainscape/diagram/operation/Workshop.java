package org.chainscape.diagram.operation;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;

/** A small open document with a history, as the editor has one. */
final class Workshop {

	final ChainDocument document;
	final OperationHistory history = new OperationHistory();
	final Canvas canvas;

	Workshop() {
		document = NewChain.create(NewChain.Template.UP_MID_DOWN, "测试链", Language.ZH);
		document.getViews().clear();
		Diagram diagram = new Diagrams(document).create();
		canvas = new Canvas(document, diagram, SceneOptions.standard(Language.ZH));
	}

	Perspective perspective() {
		return document.getChains().get(0).getPerspectives().get(0);
	}

	Stage stage(int index) {
		return perspective().getStages().get(index);
	}

	Segment segment(Stage stage) {
		Segment[] made = new Segment[1];
		run(() -> made[0] = new Creations(canvas).segment(stage, null));
		return made[0];
	}

	void run(Runnable code) {
		history.run("step", document, code);
	}

	String text() {
		return text(document);
	}

	static String text(ChainDocument document) {
		try {
			return new String(ChainStore.serialise(document), StandardCharsets.UTF_8);
		} catch (ChainFileException e) {
			throw new IllegalStateException(e);
		}
	}

	List<Stage> stages() {
		return perspective().getStages();
	}
}
