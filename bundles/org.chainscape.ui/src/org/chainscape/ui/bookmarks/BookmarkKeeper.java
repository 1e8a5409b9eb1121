package org.chainscape.ui.bookmarks;

import org.chainscape.ui.documents.Documents;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Lets bookmarks follow the names of their elements, from the start of the workbench. */
public final class BookmarkKeeper implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			Documents documents = workbench.getService(Documents.class);
			documents.addListener(file -> documents.known(file).filter(content -> content.document() != null)
				.ifPresent(Bookmarks::follow));
		});
	}
}
