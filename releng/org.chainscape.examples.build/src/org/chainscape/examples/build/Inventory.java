package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inventory of the five reports, a list of every fact with an id of its own, which the library must hold. It is kept beside the
 * project, not in it; where it is absent there is nothing to compare with.
 */
final class Inventory {

	private static final Path FILE = Path.of("../../../shared/notes/seeds-inventory.md").toAbsolutePath().normalize();
	private static final Pattern ROW_ID = Pattern.compile("(?:SEG-S\\d|REL|CO|MEM|MOD|FW|FACT|CALC|INC|EXT|EVT|RISK)-\\d+");
	private static final Pattern TABLE = Pattern.compile("#### (TBL-S\\d-\\d+) \\[[PA]\\].*?\\((S\\d):L([\\d,-]+).*\\).*");
	private static final Pattern GRID = Pattern.compile("#### grid (CALC-[\\d/]+) .*");

	private final Map<String, Row> rows = new LinkedHashMap<>();
	private final Map<String, Table> tables = new LinkedHashMap<>();
	private final Map<String, List<List<String>>> grids = new LinkedHashMap<>();
	private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

	/** A row with an id. */
	record Row(String id, List<String> header, List<String> cells) {

		String cell(String column) {
			int at = header.indexOf(column);
			return at < 0 || at >= cells.size() ? "" : cells.get(at);
		}
	}

	/** A table of a report: where it stands and how many rows it has. */
	record Table(String id, String source, String lines, int rows) {
	}

	/** Skips a test, saying so, where the inventory is absent. */
	static void assume() {
		assumeTrue(isPresent(), "The inventory of the reports lies beside the project, and it is not there: nothing to compare with.");
	}

	/** {@return whether the inventory is there} */
	private static boolean isPresent() {
		return Files.isRegularFile(FILE);
	}

	static Inventory read() throws IOException {
		Inventory inventory = new Inventory();
		inventory.read(Files.readAllLines(FILE, StandardCharsets.UTF_8));
		return inventory;
	}

	/** {@return the rows whose ids start so, in order; a company named twice counts once} */
	List<Row> rows(String prefix) {
		return rows.values().stream().filter(row -> row.id().startsWith(prefix)).toList();
	}

	List<Table> tables() {
		return List.copyOf(tables.values());
	}

	/** {@return the rows of the grid of a calculation, without its head} */
	List<List<String>> grid(String calculation) {
		return grids.getOrDefault(calculation, List.of());
	}

	/** {@return the table rows below a heading that starts so, without the head} */
	List<List<String>> section(String heading) {
		return sections.entrySet().stream().filter(section -> section.getKey().startsWith(heading)).findFirst().map(Map.Entry::getValue)
				.orElse(List.of());
	}

	private void read(List<String> lines) {
		String heading = "";
		List<String> header = null;
		for (String line : lines) {
			if (line.startsWith("#")) {
				heading = line;
				header = null;
			} else if (!line.startsWith("|")) {
				header = null;
			} else if (header == null) {
				header = cells(line);
			} else if (!line.startsWith("|---") && !line.startsWith("| ---")) {
				add(heading, header, cells(line));
			}
		}
	}

	private void add(String heading, List<String> header, List<String> cells) {
		Matcher table = TABLE.matcher(heading);
		Matcher grid = GRID.matcher(heading);
		if (table.matches()) {
			tables.merge(table.group(1), new Table(table.group(1), table.group(2), table.group(3), 1),
					(old, one) -> new Table(old.id(), old.source(), old.lines(), old.rows() + 1));
		} else if (grid.matches()) {
			grids.computeIfAbsent(grid.group(1), key -> new ArrayList<>()).add(cells);
		} else {
			sections.computeIfAbsent(heading.replaceFirst("^#+ ", ""), key -> new ArrayList<>()).add(cells);
			if (ROW_ID.matcher(cells.get(0)).matches()) {
				rows.putIfAbsent(cells.get(0), new Row(cells.get(0), header, cells));
			}
		}
	}

	private static List<String> cells(String line) {
		String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
		List<String> cells = new ArrayList<>();
		for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
			cells.add(cell.replace("\\|", "|").replace("\\~", "~").strip());
		}
		return cells;
	}
}
