package org.chainscape.tabular.load;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.sheet.TableFile;

/** Plans imports. */
public final class Importer {

	private Importer() {
	}

	/** As {@link #plan(ChainDocument, Mapping, List, ImportOptions, ImportProgress)} with default options. */
	public static ImportPlan plan(ChainDocument document, Mapping mapping, List<Path> files, ImportProgress progress) {
		return plan(document, mapping, files, ImportOptions.DEFAULT, progress);
	}

	/**
	 * Reads files and works out what they change in a document. Touches nothing.
	 *
	 * @param document the document
	 * @param mapping how the files are read
	 * @param files the files
	 * @param options how the import is made
	 * @param progress follows and stops it
	 * @return the plan
	 * @throws ImportException if files and mapping do not fit
	 * @throws org.chainscape.tabular.sheet.SheetException if a file cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress says so
	 */
	public static ImportPlan plan(ChainDocument document, Mapping mapping, List<Path> files, ImportOptions options, ImportProgress progress) {
		throw new UnsupportedOperationException();
	}

	/** The same for tables that are open already, such as a pasted block; the caller closes them. */
	public static ImportPlan planOpened(ChainDocument document, Mapping mapping, List<TableFile> files, ImportOptions options,
		ImportProgress progress) {
		throw new UnsupportedOperationException();
	}
}
