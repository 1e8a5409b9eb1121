package org.chainscape.diagram.session;

import java.util.Optional;
import java.util.function.Consumer;

import org.chainscape.diagram.library.ForeignElementException;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Libraries;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.EObject;

/** Refuses changes of what is in other files, and of documents that are for looking at only. */
final class Guard implements Consumer<EObject> {

	private final ChainDocument document;
	private final Optional<String> readOnly;

	Guard(ChainDocument document) {
		this.document = document;
		readOnly = ChainStore.readOnlyReason(document, DiagramTexts.language());
	}

	@Override
	public void accept(EObject changed) {
		if (readOnly.isPresent()) {
			throw new IllegalStateException(readOnly.get());
		}
		if (Libraries.isForeign(changed, document)) {
			throw new ForeignElementException(changed);
		}
	}
}
