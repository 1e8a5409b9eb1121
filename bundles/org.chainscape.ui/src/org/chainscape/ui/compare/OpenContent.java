package org.chainscape.ui.compare;

import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.compare.Version;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainResource;
import org.chainscape.ui.documents.Documents;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/** What a file of the workspace holds: as it is on disk, and as its editor has it. User interface thread only. */
final class OpenContent {

	private OpenContent() {
	}

	/** {@return a copy of what an editor has and has not saved; empty if the file is as it is on disk} */
	static Optional<ChainDocument> unsaved(IFile file) {
		EditSession session = Documents.get().session(file).orElse(null);
		if (session == null || !session.history().isSaveNeeded()) {
			return Optional.empty();
		}
		ChainDocument[] copy = new ChainDocument[1];
		BusyIndicator.showWhile(Display.getCurrent(), () -> copy[0] = copy(session.document()));
		return Optional.of(copy[0]);
	}

	/** {@return a copy that knows where its file is} */
	static ChainDocument copy(ChainDocument document) {
		ChainDocument copy = EcoreUtil.copy(document);
		new ChainResource(document.eResource() == null ? null : document.eResource().getURI()).getContents().add(copy);
		return copy;
	}

	/** {@return the file as it is on disk} */
	static Version saved(IFile file) {
		return Version.of(path(file));
	}

	static Path path(IFile file) {
		return file.getLocation() == null ? Path.of(file.getFullPath().toString()) : file.getLocation().toFile().toPath();
	}
}
