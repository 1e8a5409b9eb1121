package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tabs of diagrams below the editor. */
class DiagramTabsTest {

	private EditorFixture fixture;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("tabs");
		fixture.writeChain();
		fixture.open();
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	/** Dark looks put a renderer of the workbench in place that leaves one letter of each name. */
	@Test
	void namesStayReadableWhateverTheLooks() {
		Control control = fixture.canvas();
		while (!(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		CTabFolder folder = (CTabFolder) control;
		int before = folder.getMinimumCharacters();
		assertTrue(before >= 20, "" + before);
		folder.setMinimumCharacters(1);
		folder.notifyListeners(SWT.Resize, new Event());
		assertEquals(before, folder.getMinimumCharacters());
		assertTrue(((Composite) folder).isVisible());
	}
}
