package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportTable;

/** The tables there are. */
public final class Tables {

	private static final Map<String, TableReader> READERS = readers();

	private Tables() {
	}

	/** {@return their names in the order of a report} */
	public static List<String> names() {
		return new ArrayList<>(READERS.keySet());
	}

	/**
	 * Makes a table.
	 *
	 * @param name its name
	 * @param basis what it is read from
	 * @return the table, perhaps without rows; empty if there is none of this name
	 */
	public static Optional<ReportTable> make(String name, ReportBasis basis) {
		return Optional.ofNullable(READERS.get(name)).map(reader -> reader.read(new Desk(basis)));
	}

	private static Map<String, TableReader> readers() {
		Map<String, TableReader> readers = new LinkedHashMap<>();
		readers.put("companies", new CompaniesTable());
		readers.put("comparables", new ComparablesTable());
		readers.put("ratings", new RatingsTable());
		readers.put("models", new ModelsTable());
		readers.put("frameworks", new FrameworksTable());
		readers.put("facts", new FactsTable());
		readers.put("relations", new RelationsTable());
		readers.put("timeline", new TimelineTable());
		readers.put("calculations", new CalculationsTable());
		readers.put("risks", new RisksTable());
		readers.put("findings", new FindingsTable());
		readers.put("sources", new SourcesTable());
		readers.put("withheld", new WithheldTable());
		return readers;
	}
}
