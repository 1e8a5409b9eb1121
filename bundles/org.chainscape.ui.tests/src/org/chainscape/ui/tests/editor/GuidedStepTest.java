package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of guided tasks are pressed beside the editor and work inside it. */
class GuidedStepTest {

	private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String STEP = "org.chainscape.ui.inEditor(org.chainscape.ui.inEditor.command=org.chainscape.diagram.create.sibling)";

	private EditorFixture fixture;
	private IViewPart sheets;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("steps");
		fixture.writeChain();
		fixture.open();
		sheets = EditorFixture.page().showView(SHEETS);
		fixture.spin();
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
		EditorFixture.page().hideView(sheets);
	}

	/** The sheet goes on to its next step and takes the focus back before the command is run. */
	@Test
	void aStepWorksInTheEditorWhateverTheSheetDoesMeanwhile() throws Exception {
		Stage stage = fixture.editor.session().document().getChains().get(0).getPerspectives().get(0).getStages().get(0);
		Segment segment = stage.getSegments().get(0);
		int before = stage.getSegments().size();
		fixture.editor.select(List.of(segment));
		fixture.spin();
		EditorFixture.page().activate(sheets);
		assertNull(fixture.editor.session().history().getUndoCommand());

		ParameterizedCommand step = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(STEP);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(step, null);
		EditorFixture.page().activate(sheets);
		fixture.waitFor(() -> fixture.editor.session().history().getUndoCommand() != null);

		assertNotNull(fixture.editor.session().history().getUndoCommand());
		assertEquals(before + 1, stage.getSegments().size());
	}
}
