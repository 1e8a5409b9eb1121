package org.chainscape.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.TableMapping;

/** How several tables are to be read, while somebody is still at it. */
public final class MappingDraft {

	private final List<TableDraft> tables = new ArrayList<>();
	private String name;
	private Origin origin;

	private MappingDraft(String name, Origin origin) {
		this.name = name;
		this.origin = origin;
	}

	/**
	 * A draft of all tables that were found.
	 *
	 * @param heads the tables
	 * @param saved a mapping somebody has chosen, or {@code null}; tables it does not name are guessed, but not included
	 * @param guess what the tables look like
	 * @return the draft
	 */
	public static MappingDraft of(List<TableHead> heads, Mapping saved, Mapping guess) {
		Mapping base = saved == null ? guess : saved;
		MappingDraft draft = new MappingDraft(base.name(), base.origin());
		for (TableHead head : heads) {
			List<TableMapping> known = saved == null ? List.of() : readings(saved, head);
			known.forEach(table -> draft.tables.add(new TableDraft(head, table, true)));
			if (known.isEmpty()) {
				List<TableMapping> guessed = readings(guess, head);
				guessed.forEach(table -> draft.tables.add(new TableDraft(head, table, saved == null)));
				if (guessed.isEmpty()) {
					TableMapping none = new TableMapping(head.file().getFileName().toString(), head.sheet(), head.rows().get(0).number(),
						RowKind.COMPANY, java.util.Map.of(), List.of());
					draft.tables.add(new TableDraft(head, none, false));
				}
			}
		}
		return draft;
	}

	private static List<TableMapping> readings(Mapping mapping, TableHead head) {
		return mapping.tables().stream().filter(table -> table.reads(head.file().getFileName().toString()))
			.filter(table -> table.sheet().equals(head.sheet())).toList();
	}

	/** {@return the tables in order; a sheet may be read in several ways} */
	public List<TableDraft> tables() {
		return List.copyOf(tables);
	}

	/** {@return the tables that are to be imported} */
	public List<TableDraft> included() {
		return tables.stream().filter(TableDraft::isIncluded).toList();
	}

	/**
	 * Reads the sheet of a table once more, as rows of another kind.
	 *
	 * @param table a table of the draft
	 * @return the new one, behind it; nothing of it is read yet
	 */
	public TableDraft again(TableDraft table) {
		TableMapping other = table.mapping();
		TableDraft added = new TableDraft(table.head(), new TableMapping(other.file(), other.sheet(), other.header(),
			table.isReturning() ? RowKind.COMPANY : other.kind(), table.isReturning() ? java.util.Map.of() : other.settings(), List.of()), true);
		tables.add(tables.indexOf(table) + 1, added);
		return added;
	}

	/** {@return name of the mapping} */
	public String name() {
		return name;
	}

	/** @param wanted name of the mapping */
	public void setName(String wanted) {
		name = wanted;
	}

	/** {@return where the tables come from} */
	public Origin origin() {
		return origin;
	}

	/** @param known where the tables come from */
	public void setOrigin(Origin known) {
		origin = known;
	}

	/** {@return the files of the tables that are to be imported, each once} */
	public List<Path> files() {
		Set<Path> files = new LinkedHashSet<>();
		included().forEach(table -> files.add(table.head().file()));
		return List.copyOf(files);
	}

	/** {@return the mapping as it is now, of the tables that are to be imported} */
	public Mapping mapping() {
		return new Mapping(name, origin, included().stream().map(TableDraft::mapping).toList());
	}

	/** {@return what keeps the import from being tried, in one sentence; empty if nothing does} */
	public String problem() {
		if (included().isEmpty()) {
			return ImportTexts.text("tables.none");
		}
		for (TableDraft table : included()) {
			String problem = problem(table);
			if (!problem.isEmpty()) {
				return ImportTexts.text("tables.of", table.head().label(), problem);
			}
		}
		return "";
	}

	/**
	 * What keeps a table from being read.
	 *
	 * @param table a table
	 * @return the problem in words; empty if there is none
	 */
	public static String problem(TableDraft table) {
		if (!table.missing().isEmpty()) {
			return ImportTexts.text("tables.missing", Fields.names(table.missing()));
		}
		if (!table.twice().isEmpty()) {
			return ImportTexts.text("tables.twice", Fields.names(table.twice()));
		}
		return table.readColumns() == 0 ? ImportTexts.text("tables.nothing") : "";
	}
}
