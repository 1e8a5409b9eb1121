package org.chainscape.tabular.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.load.ImportException.Kind;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.TableMapping;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.SheetNotice;
import org.chainscape.tabular.sheet.TableFile;

/**
 * Plans imports: reads table files by a mapping and works out what they change in a document, without touching it. {@link ImportPlan#apply}
 * then makes the change at once.
 * <p>
 * A row cites the source made for its file, by sheet, number and the cells that were read. At the next import of the file these cells are
 * what
 * the new ones are compared with: a cell that has not changed leaves the model as a person has made it. See {@code docs/import.md}.
 */
public final class Importer {

	private final Mapping mapping;
	private final ImportProgress progress;
	private final Work work;
	private final Sources sources;
	private final Map<RowKind, Loader> loaders = new EnumMap<>(RowKind.class);
	private final List<Table> tables = new ArrayList<>();

	/** A table of the mapping and the file it is read from. */
	private record Input(Table table, TableFile file) {
	}

	private Importer(ChainDocument document, Mapping mapping, ImportOptions options, ImportProgress progress) {
		this.mapping = mapping;
		this.progress = progress;
		work = new Work(document, mapping, options);
		sources = new Sources(work, mapping, options.base());
	}

	/**
	 * As {@link #plan(ChainDocument, Mapping, List, ImportOptions, ImportProgress)} with {@link ImportOptions#DEFAULT}.
	 *
	 * @param document the document
	 * @param mapping how the files are read
	 * @param files the files
	 * @param progress follows and stops it
	 * @return the plan
	 */
	public static ImportPlan plan(ChainDocument document, Mapping mapping, List<Path> files, ImportProgress progress) {
		return plan(document, mapping, files, ImportOptions.DEFAULT, progress);
	}

	/**
	 * Reads files and works out what they change in a document. Touches nothing, and may run in any thread as long as nobody edits the
	 * document.
	 *
	 * @param document the document
	 * @param mapping how the files are read
	 * @param files the files, each read by the tables of the mapping that name it
	 * @param options how the import is made
	 * @param progress follows and stops it
	 * @return the plan
	 * @throws ImportException if files and mapping do not fit
	 * @throws org.chainscape.tabular.sheet.SheetException if a file cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress says so
	 */
	public static ImportPlan plan(ChainDocument document, Mapping mapping, List<Path> files, ImportOptions options, ImportProgress progress) {
		List<TableFile> opened = new ArrayList<>();
		try {
			for (Path file : files) {
				opened.add(TableFile.open(file, SheetLimits.DEFAULT));
			}
			return planOpened(document, mapping, opened, options, progress);
		} finally {
			opened.forEach(TableFile::close);
		}
	}

	/**
	 * The same for tables that are open already, such as a pasted block; the caller closes them.
	 *
	 * @param document the document
	 * @param mapping how the tables are read
	 * @param files the tables
	 * @param options how the import is made
	 * @param progress follows and stops it
	 * @return the plan
	 */
	public static ImportPlan planOpened(ChainDocument document, Mapping mapping, List<TableFile> files, ImportOptions options,
		ImportProgress progress) {
		Importer importer = new Importer(document, mapping, options, progress);
		importer.read(importer.inputs(files));
		importer.work.citing().settle();
		importer.sources.settle(options.imported());
		return importer.result(files);
	}

	/** {@return the tables in the order they are read in: by kind, then as in the mapping} */
	private List<Input> inputs(List<TableFile> files) {
		Set<String> names = new HashSet<>();
		List<Input> inputs = new ArrayList<>();
		for (TableFile file : files) {
			String name = Sources.name(file.file());
			if (!names.add(name)) {
				throw new ImportException(Kind.SAME_NAME, name);
			}
			List<TableMapping> reading = mapping.tables().stream().filter(table -> table.reads(name)).toList();
			if (reading.isEmpty()) {
				throw new ImportException(Kind.NO_TABLE, name, mapping.name());
			}
			for (TableMapping table : reading) {
				inputs.add(new Input(new Table(TableInput.check(table, file), name), file));
			}
		}
		List<TableMapping> order = mapping.tables();
		inputs.sort(Comparator.comparing((Input input) -> input.table().kind()).thenComparing(input -> place(order, input.table())));
		return inputs;
	}

	private static int place(List<TableMapping> order, Table table) {
		for (int i = 0; i < order.size(); i++) {
			if (order.get(i).columns().equals(table.mapping().columns()) && order.get(i).reads(table.file())) {
				return i;
			}
		}
		return order.size();
	}

	private void read(List<Input> inputs) {
		Bases bases = new Bases(work.directory());
		for (Input input : inputs) {
			Table table = input.table();
			if (table.kind() != RowKind.TABLE) {
				table.setSource(sources.of(input.file().file(), table.mapping()));
				table.setMemory(sources.memory(table.source(), table.mapping()));
			}
			tables.add(table);
		}
		for (int i = 0; i < inputs.size(); i++) {
			Table table = inputs.get(i).table();
			table.setBase(table.source() == null ? new Base() : bases.of(table,
				tables.stream().filter(other -> other != table && other.source() == table.source()
				&& other.mapping().sheet().equals(table.mapping().sheet())).toList()));
			Loader loader = loaders.computeIfAbsent(table.kind(), this::loader);
			load(new TableInput(inputs.get(i).file(), table), table, loader);
			if (i + 1 == inputs.size() || inputs.get(i + 1).table().kind() != table.kind()) {
				loader.end();
			}
		}
		tables.forEach(table -> table.base().rest().forEach(row -> work.citing().leave(row, table)));
	}

	/** Rows that are as they were find themselves before others of the same key may take their place, which needs all rows at once. */
	private void load(TableInput input, Table table, Loader loader) {
		if (table.base().isEmpty()) {
			input.read(loader::load, progress);
			return;
		}
		List<Row> rows = new ArrayList<>();
		input.read(rows::add, progress);
		rows.forEach(row -> row.setOld(table.base().takeSame(table.key(row::text), row)));
		rows.stream().filter(row -> row.old() == null).forEach(row -> row.setOld(table.base().takeAny(table.key(row::text))));
		if (table.kind() == RowKind.COMPANY) {
			new Successors(table, work.directory()).find(rows);
		}
		rows.forEach(loader::load);
	}

	private Loader loader(RowKind kind) {
		return switch (kind) {
			case SOURCE -> new SourceLoader(work);
			case SEGMENT -> new SegmentLoader(work);
			case COMPANY -> new CompanyLoader(work);
			case SECURITY -> new SecurityLoader(work);
			case PRODUCT -> new ItemLoader(work);
			case MEMBERSHIP -> new MembershipLoader(work);
			case MAKER -> new MakerLoader(work);
			case RELATION -> new RelationLoader(work);
			case OBSERVATION, QUOTE, ESTIMATE -> new FactLoader(work);
			case TABLE -> new TableLoader(work);
		};
	}

	private ImportPlan result(List<TableFile> files) {
		List<TableReport> reports = tables.stream().map(Table::report).toList();
		List<RowRemark> rows = tables.stream().flatMap(table -> table.remarks().stream()).toList();
		List<SheetNotice> notices = files.stream().flatMap(file -> file.notices().stream()).toList();
		return new ImportPlan(work.edits(), new ImportReport(reports, rows, notices));
	}
}
