package org.chainscape.validation.settings;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The file a project keeps its settings in: JSON of {@code docs/schema/chainscape-rules-1.schema.json}, an entry a line. */
public final class SettingsFile {

	/** Name of the file. */
	public static final String NAME = "chainscape.rules.json";

	static final String SCHEMA = "chainscape-rules";
	static final int VERSION = 1;

	private static final String LINK = "$schema";
	private static final List<String> KEYS = List.of(LINK, "schema", "version", "policy", "ruleFolders", "severities", "suppressions");
	private static final List<String> POLICY_KEYS = List.of("asOf", "staleMonths", "smallestPoints");
	private static final List<String> SUPPRESSION_KEYS =
		List.of("rule", "file", "element", "name", "related", "details", "reason", "by", "on", "until");
	private static final String SEVERITIES = "severities";
	private static final String SUPPRESSIONS = "suppressions";

	private SettingsFile() {
	}

	/**
	 * What a settings file says, and where.
	 *
	 * @param settings the settings
	 * @param levelLines lines of the severities, by rule or category
	 * @param suppressionLines lines of the suppressions
	 * @param link what the file names as its schema, for editors; empty if it does not
	 */
	record Content(Settings settings, Map<String, Integer> levelLines, Map<FindingPattern, Integer> suppressionLines, String link) {

		static final Content STANDARD = new Content(Settings.STANDARD, Map.of(), Map.of(), "");
	}

	/**
	 * Finds the settings of a chain: beside it or in the nearest folder above, up to the root of the project or repository.
	 *
	 * @param chainFile the chain file
	 * @return the settings file, if there is one
	 */
	public static Optional<Path> find(Path chainFile) {
		return ProjectFiles.find(chainFile, NAME);
	}

	/**
	 * Where the settings of a chain are, or go when there are none yet: into the root of its project, or beside it if it is in none.
	 *
	 * @param chainFile the chain file
	 * @return the settings file, which need not exist
	 */
	public static Path place(Path chainFile) {
		Path beside = chainFile.toAbsolutePath().normalize().resolveSibling(NAME);
		return find(chainFile).orElseGet(() -> {
			for (Path folder = beside.getParent(); folder != null; folder = folder.getParent()) {
				if (Files.exists(folder.resolve(".project"))) {
					return folder.resolve(NAME);
				}
			}
			return beside;
		});
	}

	/**
	 * Reads settings.
	 *
	 * @param file the file
	 * @return what it says
	 * @throws ProjectFileException if it cannot be read or is no settings file
	 */
	public static Settings read(Path file) throws ProjectFileException {
		return content(file).settings();
	}

	/**
	 * Changes settings. The file is written as a whole or not at all, and only if the change makes a difference. It need not be there.
	 *
	 * @param file the file
	 * @param change the change
	 * @return the settings as they are now
	 * @throws ProjectFileException if the file cannot be read or written; it is as it was then
	 */
	public static Settings change(Path file, UnaryOperator<Settings> change) throws ProjectFileException {
		Content before = Files.exists(file) ? content(file) : Content.STANDARD;
		Settings after = change.apply(before.settings());
		if (!after.equals(before.settings())) {
			JsonFiles.write(file, text(after, before.link()));
		}
		return after;
	}

	/**
	 * Settings as the text of a file. The same settings give the same text.
	 *
	 * @param settings the settings
	 * @return the text, lines ended by LF
	 */
	public static String text(Settings settings) {
		return text(settings, "");
	}

	private static String text(Settings settings, String link) {
		List<String> members = new ArrayList<>();
		if (!link.isEmpty()) {
			members.add(JsonLine.quote(LINK) + ": " + JsonLine.quote(link));
		}
		members.add("\"schema\": " + JsonLine.quote(SCHEMA));
		members.add("\"version\": " + VERSION);
		if (!settings.policy().equals(PolicySettings.STANDARD)) {
			members.add("\"policy\": " + policy(settings.policy()));
		}
		members.add("\"ruleFolders\": " + JsonLine.list(settings.ruleFolders()));
		members.add("\"severities\": " + JsonLine.block('{', settings.levels().entrySet().stream()
			.map(entry -> JsonLine.quote(entry.getKey()) + ": " + JsonLine.quote(entry.getValue().word())).toList(), "  ", '}'));
		members.add("\"suppressions\": "
			+ JsonLine.block('[', settings.suppressions().stream().map(SettingsFile::line).toList(), "  ", ']'));
		return JsonLine.block('{', members, "", '}') + '\n';
	}

	static Content content(Path file) throws ProjectFileException {
		return parse(JsonFiles.read(file), file);
	}

	static Content parse(String text, Path file) throws ProjectFileException {
		JsonMembers root = JsonMembers.of(JsonFiles.parse(text, file), SCHEMA, file);
		root.expect(SCHEMA, VERSION);
		root = JsonMembers.of(new JsonValue(root.all(), ProjectFileException.Place.NONE), SCHEMA, file, KEYS);
		Map<String, Integer> levelLines = new HashMap<>();
		SortedMap<String, Level> levels = levels(root, levelLines, file);
		Map<FindingPattern, Integer> suppressionLines = new HashMap<>();
		List<Suppression> suppressions = new ArrayList<>();
		for (JsonValue item : root.items(SUPPRESSIONS)) {
			Suppression suppression = suppression(JsonMembers.of(item, SUPPRESSIONS, file, SUPPRESSION_KEYS));
			suppressions.add(suppression);
			suppressionLines.putIfAbsent(suppression.what(), item.place().line());
		}
		List<String> folders = root.texts("ruleFolders");
		Settings settings = new Settings(policy(root, file), folders == null ? Settings.STANDARD.ruleFolders() : folders, levels, suppressions);
		return new Content(settings, levelLines, suppressionLines, root.text(LINK));
	}

	private static PolicySettings policy(JsonMembers root, Path file) throws ProjectFileException {
		if (!root.has("policy")) {
			return PolicySettings.STANDARD;
		}
		JsonMembers policy = JsonMembers.of(root.get("policy"), "policy", file, POLICY_KEYS);
		int months = policy.integer("staleMonths", 0);
		BigDecimal points = policy.number("smallestPoints");
		if (months < 0) {
			throw policy.bad("staleMonths", months + " (≥ 0)");
		}
		if (points != null && points.signum() < 0) {
			throw policy.bad("smallestPoints", points + " (≥ 0)");
		}
		return new PolicySettings(policy.date("asOf"), policy.has("staleMonths") ? months : null, points == null ? null : points.doubleValue());
	}

	private static SortedMap<String, Level> levels(JsonMembers root, Map<String, Integer> lines, Path file) throws ProjectFileException {
		SortedMap<String, Level> levels = new TreeMap<>();
		if (root.has(SEVERITIES)) {
			JsonMembers members = JsonMembers.of(root.get(SEVERITIES), SEVERITIES, file);
			for (Map.Entry<String, JsonValue> member : members.all().entrySet()) {
				String word = members.needed(member.getKey());
				levels.put(member.getKey(), Level.of(word).orElseThrow(() -> members.bad(member.getKey(),
					'"' + word + "\" (" + String.join(", ", Arrays.stream(Level.values()).map(Level::word).toList()) + ')')));
				lines.put(member.getKey(), member.getValue().place().line());
			}
		}
		return levels;
	}

	private static Suppression suppression(JsonMembers entry) throws ProjectFileException {
		FindingPattern what = new FindingPattern(entry.needed("rule"), entry.needed("element"), entry.texts("related"), entry.texts("details"));
		return new Suppression(what, entry.text("name"), entry.text("file"),
			new Justification(entry.text("reason"), entry.text("by"), entry.date("on"), entry.date("until")));
	}

	private static String line(Suppression suppression) {
		FindingPattern what = suppression.what();
		Justification why = suppression.why();
		return new JsonLine().text("rule", what.rule()).text("file", suppression.file()).text("element", what.element())
			.text("name", suppression.name()).texts("related", what.related()).texts("details", what.details()).text("reason", why.reason())
			.text("by", why.by()).text("on", why.on() == null ? "" : why.on().toString())
			.text("until", why.until() == null ? "" : why.until().toString()).toString();
	}

	private static String policy(PolicySettings policy) {
		return new JsonLine().text("asOf", policy.asOf() == null ? "" : policy.asOf().toString()).plain("staleMonths", policy.staleMonths())
			.plain("smallestPoints",
				policy.smallestPoints() == null ? null : BigDecimal.valueOf(policy.smallestPoints()).stripTrailingZeros().toPlainString())
			.toString();
	}
}
