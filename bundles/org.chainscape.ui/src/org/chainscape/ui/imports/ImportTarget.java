package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.UiTexts;

/**
 * Where rows go.
 *
 * @param kind what sort of target it is
 * @param file the chain file
 */
public record ImportTarget(Kind kind, Path file) {

	/** Sorts of targets. */
	public enum Kind {
		/** The chain is open in an editor; what is imported becomes one step that can be undone. */
		OPEN,
		/** The file is read, changed and written again in the background. */
		FILE,
		/** A file that is not there yet. */
		NEW
	}

	/** Refuses missing parts. */
	public ImportTarget {
		Objects.requireNonNull(kind);
		file = file.toAbsolutePath().normalize();
	}

	/**
	 * The document that is not open.
	 *
	 * @return the document of the file, or a new one
	 * @throws ChainFileException if the file cannot be read
	 */
	public ChainDocument load() throws ChainFileException {
		return kind == Kind.NEW ? empty() : ChainStore.load(file);
	}

	private ChainDocument empty() {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.setName(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
		document.setLanguage(UiTexts.language() == Language.EN ? "en" : "zh");
		return Identities.assign(document);
	}
}
