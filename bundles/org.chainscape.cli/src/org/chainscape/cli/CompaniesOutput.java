package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.LibraryMove;

/** Says what the verb about companies has found or done. */
interface CompaniesOutput {

	/** Lists companies of a document and its libraries. */
	void list(List<Company> companies, ChainDocument document);

	/** Says where a company is used. */
	void usage(Company company, List<FileUsage> usage);

	/** Says what a merge does, before it is made. */
	void merge(FolderMerge plan, boolean dryRun);

	/** Says what is moved into a library, before it is. */
	void move(LibraryMove move, Path library, boolean dryRun);

	/** {@return everything said} */
	String text();
}
