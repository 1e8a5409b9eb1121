package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.mapping.Mapping;

/**
 * What is to be imported.
 *
 * @param mapping how tables are read
 * @param files the files; none for a pasted block
 * @param pasted a pasted block; {@code null} for files
 * @param prefer whose value stands where file and person disagree and nobody has decided
 * @param day the day of the import
 * @param base the folder of the chain; {@code null} if it is not known yet
 * @param bringsBack whether what somebody has deleted is made again
 */
public record ImportRequest(Mapping mapping, List<Path> files, Block pasted, Prefer prefer, LocalDate day, Path base, boolean bringsBack) {

	/** Copies the files. */
	public ImportRequest {
		files = List.copyOf(files);
	}

	/**
	 * A block as a spreadsheet program puts it on the clipboard.
	 *
	 * @param name what it is called
	 * @param text the text
	 */
	public record Block(String name, String text) {
	}
}
