package org.chainscape.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0, which code-review tools show beside the file. */
final class FindingsSarif implements FindingsReport {

	private final Language language;
	private final List<RuleInfo> rules;

	FindingsSarif(Language language, List<RuleInfo> rules) {
		this.language = language;
		this.rules = rules;
	}

	@Override
	public String write(List<CheckedFile> files) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
		ObjectNode run = root.putArray("runs").addObject();
		ObjectNode driver = run.putObject("tool").putObject("driver");
		driver.put("name", "Chainscape").put("version", Version.number());
		ArrayNode descriptors = driver.putArray("rules");
		rules.forEach(rule -> add(descriptors.addObject(), rule));
		run.put("language", language == Language.ZH ? "zh-CN" : "en-US").put("columnKind", "unicodeCodePoints");
		ObjectNode invocation = run.putArray("invocations").addObject();
		invocation.put("executionSuccessful", files.stream().allMatch(file -> file.failure() == null));
		ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
		ArrayNode results = run.putArray("results");
		for (CheckedFile file : files) {
			if (file.failure() != null) {
				addFailure(notifications.addObject(), file);
			}
			file.problems().forEach(problem -> add(results.addObject(), file.file(), problem));
		}
		return Json.write(root);
	}

	private void add(ObjectNode node, RuleInfo rule) {
		node.put("id", rule.id());
		node.putObject("shortDescription").put("text", RuleTexts.title(rule.id(), language));
		node.putObject("fullDescription").put("text", RuleTexts.explanation(rule.id(), language));
		node.putObject("defaultConfiguration").put("level", level(rule.severity()));
		node.putObject("properties").put("category", rule.category().word());
	}

	private void add(ObjectNode node, Path file, CheckedFile.Problem problem) {
		String rule = problem.finding().ruleId();
		node.put("ruleId", rule).put("ruleIndex", rules.stream().map(RuleInfo::id).toList().indexOf(rule));
		node.put("level", level(problem.finding().severity()));
		node.putObject("message").put("text", problem.message());
		ObjectNode location = node.putArray("locations").addObject();
		ObjectNode physical = location.putObject("physicalLocation");
		physical.putObject("artifactLocation").put("uri", uri(file));
		if (problem.line() > 0) {
			physical.putObject("region").put("startLine", problem.line());
		}
		addLogical(location, problem.subject());
		if (!problem.related().isEmpty()) {
			ArrayNode related = node.putArray("relatedLocations");
			problem.related().forEach(subject -> addLogical(related.addObject(), subject));
		}
		node.putObject("partialFingerprints").put("chainscapeElement/v1", problem.subject().id());
	}

	private static void addLogical(ObjectNode location, CheckedFile.Subject subject) {
		location.putArray("logicalLocations").addObject().put("name", subject.name()).put("fullyQualifiedName", subject.id())
			.put("kind", subject.type().isEmpty() ? "element" : subject.type());
	}

	private void addFailure(ObjectNode node, CheckedFile file) {
		node.put("level", "error");
		node.putObject("message").put("text", file.failure().message(language));
		ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
		physical.putObject("artifactLocation").put("uri", uri(file.file()));
		if (file.failure().line() > 0) {
			physical.putObject("region").put("startLine", file.failure().line());
		}
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
