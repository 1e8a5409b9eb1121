package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.navigator.ChainNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench may remember a closed editor in its bars and histories; the document goes. */
class ClosedEditorTest {

	private static final long PATIENCE_MS = 60_000;

	private EditorFixture fixture;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("closed");
		fixture.writeChain();
		fixture.open();
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	void theDocumentOfAClosedEditorIsForgotten() throws Exception {
		WeakReference<ChainDocument> document = new WeakReference<>(fixture.editor.session().document());
		fixture.editor.getSite().getPage().closeEditor(fixture.editor, false);
		fixture.editor = null;
		// Actions of the platform keep the selection they heard of last, until they hear of another one.
		EditorFixture.page().showView(ChainNavigator.ID);
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (document.get() != null && System.currentTimeMillis() < end) {
			fixture.spin();
			System.gc();
			Thread.sleep(50);
		}
		assertNull(document.get(), "somebody keeps the document of a closed editor");
	}
}
