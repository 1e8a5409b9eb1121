package org.chainscape.validation.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file of a baseline: JSON of {@code docs/schema/chainscape-baseline-1.schema.json}, an entry a line. */
public final class BaselineFile {

	static final String SCHEMA = "chainscape-baseline";
	static final int VERSION = 1;

	private static final List<String> KEYS = List.of("schema", "version", "files");
	private static final List<String> ENTRY_KEYS = List.of("rule", "element", "name", "related", "details", "count");
	private static final String FILES = "files";
	private static final String COUNT = "count";

	private BaselineFile() {
	}

	/**
	 * How a baseline names a chain file.
	 *
	 * @param baseline the file of the baseline
	 * @param chainFile the chain file
	 * @return its path relative to the baseline, with slashes
	 */
	public static String relative(Path baseline, Path chainFile) {
		return RelativePaths.of(baseline.toAbsolutePath().normalize().getParent(), chainFile);
	}

	/**
	 * Reads a baseline.
	 *
	 * @param file the file
	 * @return the baseline
	 * @throws ProjectFileException if it cannot be read or is none
	 */
	public static Baseline read(Path file) throws ProjectFileException {
		JsonValue value = JsonFiles.parse(JsonFiles.read(file), file);
		JsonMembers.of(value, SCHEMA, file).expect(SCHEMA, VERSION);
		JsonMembers root = JsonMembers.of(value, SCHEMA, file, KEYS);
		SortedMap<String, List<Baseline.Entry>> files = new TreeMap<>();
		if (root.has(FILES)) {
			JsonMembers members = JsonMembers.of(root.get(FILES), FILES, file);
			for (Map.Entry<String, JsonValue> member : members.all().entrySet()) {
				List<Baseline.Entry> entries = new ArrayList<>();
				for (JsonValue item : members.items(member.getKey())) {
					entries.add(entry(JsonMembers.of(item, member.getKey(), file, ENTRY_KEYS)));
				}
				files.put(member.getKey(), entries);
			}
		}
		return new Baseline(files);
	}

	/**
	 * Writes a baseline, as a whole or not at all.
	 *
	 * @param baseline the baseline
	 * @param file the file
	 * @throws ProjectFileException if it cannot be written; an existing file is as it was then
	 */
	public static void write(Baseline baseline, Path file) throws ProjectFileException {
		JsonFiles.write(file, text(baseline));
	}

	/**
	 * A baseline as the text of a file. The same baseline gives the same text.
	 *
	 * @param baseline the baseline
	 * @return the text, lines ended by LF
	 */
	public static String text(Baseline baseline) {
		List<String> files = baseline.files().entrySet().stream().map(entry -> JsonLine.quote(entry.getKey()) + ": "
			+ JsonLine.block('[', entry.getValue().stream().map(BaselineFile::line).toList(), "    ", ']')).toList();
		return JsonLine.block('{', List.of("\"schema\": " + JsonLine.quote(SCHEMA), "\"version\": " + VERSION,
			"\"files\": " + JsonLine.block('{', files, "  ", '}')), "", '}') + '\n';
	}

	private static Baseline.Entry entry(JsonMembers entry) throws ProjectFileException {
		List<String> related = entry.texts("related");
		List<String> details = entry.texts("details");
		int count = entry.integer(COUNT, 1);
		if (count < 1) {
			throw entry.bad(COUNT, count + " (≥ 1)");
		}
		return new Baseline.Entry(new FindingKey(entry.needed("rule"), entry.text("element"), related == null ? List.of() : related,
			details == null ? List.of() : details), entry.text("name"), count);
	}

	private static String line(Baseline.Entry entry) {
		FindingKey key = entry.key();
		return new JsonLine().text("rule", key.rule()).text("element", key.element()).text("name", entry.name())
			.texts("related", key.related().isEmpty() ? null : key.related()).texts("details", key.details().isEmpty() ? null : key.details())
			.plain(COUNT, entry.count() == 1 ? null : entry.count()).toString();
	}
}
