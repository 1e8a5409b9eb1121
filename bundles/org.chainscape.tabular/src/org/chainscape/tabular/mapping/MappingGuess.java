package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * A guess for a chain that has nothing yet: what its tables name and none of them lists is made, since it cannot be anywhere. Where a
	 * table lists the segments, companies or products, a row that names another one is still refused.
	 *
	 * @param guess a guess
	 * @return the guess, with tables that make what they name
	 */
	public static Mapping forNewChain(Mapping guess) {
		Set<RowKind> listed = EnumSet.noneOf(RowKind.class);
		guess.tables().forEach(table -> listed.add(table.kind()));
		return new Mapping(guess.name(), guess.origin(), guess.tables().stream().map(table -> listed.containsAll(named(table)) ? table
			: table.with(Settings.MISSING, "create")).toList());
	}

	/** {@return the kinds of tables that would list what a table names} */
	private static Set<RowKind> named(TableMapping table) {
		return switch (table.kind()) {
			case MEMBERSHIP -> Set.of(RowKind.COMPANY, RowKind.SEGMENT);
			case MAKER -> Set.of(RowKind.COMPANY, RowKind.PRODUCT);
			case RELATION -> Stream.of(Settings.FROM, Settings.TO).flatMap(end -> table.setting(end).stream()).flatMap(MappingGuess::sort)
				.collect(Collectors.toSet());
			// Parents are looked for among the rows first.
			case SEGMENT -> table.columns().stream().anyMatch(column -> column.field().equals("parent")) ? Set.of(RowKind.TABLE) : Set.of();
			default -> Set.of();
		};
	}

	private static Stream<RowKind> sort(String end) {
		return switch (end) {
			case "company" -> Stream.of(RowKind.COMPANY);
			case "item" -> Stream.of(RowKind.PRODUCT);
			case "place" -> Stream.of(RowKind.SEGMENT);
			default -> Stream.empty();
		};
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
