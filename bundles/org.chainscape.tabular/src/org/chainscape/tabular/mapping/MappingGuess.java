package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.sheet.TableFile;

/**
 * Guesses how tables are read, from the heads of columns in Chinese and English, the names of files and sheets, and the first rows. A
 * guess is
 * a start to be looked at: what it does not know it leaves out.
 */
public final class MappingGuess {

	private MappingGuess() {
	}

	/**
	 * Guesses a mapping for files.
	 *
	 * @param name name of the mapping, and title of its origin
	 * @param files the files, left open
	 * @return a mapping with the sheets that look like tables; hidden ones and those nothing is known of are left out
	 */
	public static Mapping of(String name, List<TableFile> files) {
		List<TableMapping> tables = new ArrayList<>();
		for (TableFile file : files) {
			for (String sheet : file.sheets()) {
				if (!file.isHidden(sheet)) {
					tables.addAll(of(file, sheet));
				}
			}
		}
		return new Mapping(name, new Origin("", null, name), tables);
	}

	/**
	 * Guesses how one sheet is read; one sheet may be read in several ways, as companies and as their places.
	 *
	 * @param file the file
	 * @param sheet name of the sheet
	 * @return the tables; none if nothing is known of its columns
	 */
	public static List<TableMapping> of(TableFile file, String sheet) {
		Words words = new Words();
		SheetSample sample = new SheetSample(file, sheet, words);
		String name = file.file().getFileName() == null ? file.file().toString() : file.file().getFileName().toString();
		return sample.hasHeader() ? new SheetGuess(name, sample, words).tables() : List.of();
	}
}
