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

/** What a file of the workspace holds: as it is on disk, and as its editor has it. User interface thread only. */
final class OpenContent {

	private OpenContent() {
	}

	/** {@return the session of an editor that has something unsaved of a file; empty if the file is as it is on disk} */
	static Optional<EditSession> unsaved(IFile file) {
		return Documents.get().session(file).filter(session -> session.history().isSaveNeeded());
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
