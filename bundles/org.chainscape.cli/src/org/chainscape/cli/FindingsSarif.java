package org.chainscape.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.cli.CheckedFile.Problem;
import org.chainscape.cli.CheckedFile.State;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.Baseline;
import org.chainscape.validation.settings.FindingKey;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.Level;
import org.chainscape.validation.settings.ProjectFileException;
import org.chainscape.validation.settings.ProjectSettings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0, which code-review tools show beside the file. */
final class FindingsSarif implements FindingsReport {

	private static final String ELEMENT = "chainscapeElement/v1";
	private static final String FINDING = "chainscapeFinding/v1";

	private final Console console;
	private final List<KnownRule> standard;
	private final Map<String, Integer> ruleIndex = new HashMap<>();

	/**
	 * A report.
	 *
	 * @param console for the language
	 * @param standard the rules that come with the product
	 */
	FindingsSarif(Console console, List<KnownRule> standard) {
		this.console = console;
		this.standard = standard;
	}

	@Override
	public String write(List<CheckedFile> files) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
		ObjectNode run = root.putArray("runs").addObject();
		ObjectNode driver = run.putObject("tool").putObject("driver");
		driver.put("name", "Chainscape").put("version", Version.number());
		ArrayNode descriptors = driver.putArray("rules");
		for (KnownRule rule : KnownRule.all(standard, files)) {
			ruleIndex.put(rule.id(), descriptors.size());
			add(descriptors.addObject(), rule);
		}
		run.put("language", console.language() == Language.ZH ? "zh-CN" : "en-US").put("columnKind", "unicodeCodePoints");
		addInvocation(run.putArray("invocations").addObject(), files);
		ArrayNode results = run.putArray("results");
		for (CheckedFile file : files) {
			file.problems().forEach(problem -> add(results.addObject(), problem));
			file.suppressed().forEach(problem -> add(results.addObject(), problem));
			file.gone().forEach(entry -> add(results.addObject(), file.file(), entry));
		}
		return Json.write(root);
	}

	private static void add(ObjectNode node, KnownRule rule) {
		node.put("id", rule.id());
		node.putObject("shortDescription").put("text", rule.title());
		node.putObject("fullDescription").put("text", rule.explanation());
		node.putObject("help").put("text", rule.explanation())
			.put("markdown", "**%s** (`%s`)\n\n%s".formatted(rule.title(), rule.id(), rule.explanation()));
		node.putObject("defaultConfiguration").put("level", level(rule.info().severity()));
		node.putObject("properties").put("category", rule.info().category().word());
	}

	private void addInvocation(ObjectNode invocation, List<CheckedFile> files) {
		invocation.put("executionSuccessful", files.stream().allMatch(CheckedFile::isReadable));
		addOverrides(invocation, files);
		ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
		files.stream().filter(file -> file.failure() != null).forEach(file -> addNotification(notifications.addObject(), file.file(),
			file.failure().message(console.language()), file.failure().line()));
		Map<Path, ProjectFileException> broken = new LinkedHashMap<>();
		for (CheckedFile file : files) {
			ProjectSettings settings = file.context().settings();
			settings.failure().ifPresent(failure -> broken.put(Checker.named(settings.file().orElseThrow(), file.file()), failure));
		}
		if (!broken.isEmpty()) {
			ArrayNode about = invocation.putArray("toolConfigurationNotifications");
			broken.forEach((path, failure) -> addNotification(about.addObject(), path, failure.message(console.language()), failure.line()));
		}
	}

	/** What a project makes of rules can be said for a run only if all its files are of one project. */
	private void addOverrides(ObjectNode invocation, List<CheckedFile> files) {
		List<ProjectSettings> projects = files.stream().filter(file -> file.failure() == null).map(file -> file.context().settings()).toList();
		if (projects.stream().map(ProjectSettings::file).distinct().count() != 1) {
			return;
		}
		Map<String, Level> changed = new LinkedHashMap<>();
		ruleIndex.keySet().stream().sorted()
			.forEach(id -> projects.get(0).settings().level(id).ifPresent(level -> changed.put(id, level)));
		if (!changed.isEmpty()) {
			ArrayNode overrides = invocation.putArray("ruleConfigurationOverrides");
			changed.forEach((id, level) -> {
				ObjectNode override = overrides.addObject();
				override.putObject("descriptor").put("id", id).put("index", ruleIndex.get(id));
				ObjectNode configuration = override.putObject("configuration");
				level.severity().ifPresentOrElse(severity -> configuration.put("level", level(severity)),
					() -> configuration.put("enabled", false));
			});
		}
	}

	private void add(ObjectNode node, Problem problem) {
		String rule = problem.finding().ruleId();
		node.put("ruleId", rule).put("ruleIndex", ruleIndex.get(rule));
		node.put("level", level(problem.severity()));
		node.putObject("message").put("text", problem.message());
		ObjectNode location = node.putArray("locations").addObject();
		addPhysical(location, problem.spot().file(), problem.spot().line());
		addLogical(location, problem.subject());
		if (!problem.related().isEmpty()) {
			ArrayNode related = node.putArray("relatedLocations");
			problem.related().forEach(subject -> addLogical(related.addObject(), subject));
		}
		addFingerprints(node, FindingKey.of(problem.finding()));
		if (problem.state() != State.UNCOMPARED) {
			node.put("baselineState", problem.state() == State.NEW ? "new" : "unchanged");
		}
		// Without any, so that readers know that there is none.
		ArrayNode suppressions = node.putArray("suppressions");
		if (problem.suppression() != null) {
			add(suppressions.addObject(), problem.suppression().why());
		}
	}

	private static void add(ObjectNode node, Justification why) {
		node.put("kind", "external").put("status", "accepted").put("justification", why.reason());
		ObjectNode properties = JsonNodeFactory.instance.objectNode();
		if (!why.by().isEmpty()) {
			properties.put("by", why.by());
		}
		if (why.on() != null) {
			properties.put("on", why.on().toString());
		}
		if (why.until() != null) {
			properties.put("until", why.until().toString());
		}
		if (!properties.isEmpty()) {
			node.set("properties", properties);
		}
	}

	private void add(ObjectNode node, Path file, Baseline.Entry entry) {
		FindingKey key = entry.key();
		node.put("ruleId", key.rule());
		if (ruleIndex.containsKey(key.rule())) {
			node.put("ruleIndex", ruleIndex.get(key.rule()));
		}
		String name = entry.name().isEmpty() ? key.element() : entry.name();
		node.putObject("message").put("text", console.text("validate.gone") + " " + name + " [" + key.rule() + "]");
		ObjectNode location = node.putArray("locations").addObject();
		addPhysical(location, file, 0);
		addLogical(location, new CheckedFile.Subject(key.element(), "", name));
		addFingerprints(node, key);
		node.put("baselineState", "absent");
		if (entry.count() > 1) {
			node.put("occurrenceCount", entry.count());
		}
	}

	private static void addFingerprints(ObjectNode node, FindingKey key) {
		node.putObject("partialFingerprints").put(ELEMENT, key.element()).put(FINDING, key.hash());
	}

	private static void addPhysical(ObjectNode location, Path file, int line) {
		ObjectNode physical = location.putObject("physicalLocation");
		physical.putObject("artifactLocation").put("uri", uri(file));
		if (line > 0) {
			physical.putObject("region").put("startLine", line);
		}
	}

	private static void addLogical(ObjectNode location, CheckedFile.Subject subject) {
		location.putArray("logicalLocations").addObject().put("name", subject.name()).put("fullyQualifiedName", subject.id())
			.put("kind", subject.type().isEmpty() ? "element" : subject.type());
	}

	private static void addNotification(ObjectNode node, Path file, String message, int line) {
		node.put("level", "error");
		node.putObject("message").put("text", message);
		addPhysical(node.putArray("locations").addObject(), file, line);
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.word();
	}

	/** A relative path stays relative, so that the report is the same on every machine. */
	private static String uri(Path file) {
		if (file.isAbsolute()) {
			return file.toUri().toString();
		}
		try {
			return new URI(null, null, "./" + file.toString().replace('\\', '/'), null).toASCIIString().substring(2);
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
