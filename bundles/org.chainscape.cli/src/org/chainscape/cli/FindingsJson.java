package org.chainscape.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chainscape.cli.CheckedFile.Problem;
import org.chainscape.cli.CheckedFile.State;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.Baseline;
import org.chainscape.validation.settings.FindingKey;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.ProjectFileException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Findings as JSON of the schema {@code chainscape-findings}, version 1 ({@code docs/schema/chainscape-findings-1.schema.json}). */
final class FindingsJson implements FindingsReport {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-findings";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private final Language language;
	private final List<KnownRule> standard;
	private final Optional<Severity> limit;
	private final String baseline;
	private final Map<String, KnownRule> rules = new HashMap<>();

	/**
	 * A report.
	 *
	 * @param language the language
	 * @param standard the rules that come with the product
	 * @param limit from which severity on the run fails; empty for never
	 * @param baseline the baseline as named on the command line; {@code null} if there is none
	 */
	FindingsJson(Language language, List<KnownRule> standard, Optional<Severity> limit, String baseline) {
		this.language = language;
		this.standard = standard;
		this.limit = limit;
		this.baseline = baseline;
	}

	@Override
	public String write(List<CheckedFile> files) {
		KnownRule.all(standard, files).forEach(rule -> rules.put(rule.id(), rule));
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", language.tag());
		root.put("failOn", limit.map(Severity::word).orElse("never"));
		root.put("failed", files.stream().anyMatch(file -> !file.isReadable() || limit.filter(file::hasAtLeast).isPresent()));
		if (baseline != null) {
			root.put("baseline", baseline);
		}
		counts(root.putObject("counts"), files);
		balance(root.putObject("balance"), files);
		ArrayNode nodes = root.putArray("files");
		files.forEach(file -> add(nodes.addObject(), file));
		ArrayNode broken = root.putArray("rules");
		broken(files).forEach(id -> add(broken.addObject(), rules.get(id)));
		return Json.write(root);
	}

	private void add(ObjectNode node, CheckedFile file) {
		node.put("file", file.file().toString());
		if (file.failure() != null) {
			add(node.putObject("failure"), file.failure());
		}
		file.context().settings().file().ifPresent(path -> {
			ObjectNode settings = node.putObject("settings").put("file", Checker.named(path, file.file()).toString());
			file.context().settings().failure().ifPresent(failure -> add(settings.putObject("failure"), failure));
		});
		counts(node.putObject("counts"), List.of(file));
		balance(node.putObject("balance"), List.of(file));
		ArrayNode findings = node.putArray("findings");
		file.problems().forEach(problem -> add(findings.addObject(), problem));
		ArrayNode suppressed = node.putArray("suppressed");
		file.suppressed().forEach(problem -> add(suppressed.addObject(), problem));
		if (baseline != null) {
			ArrayNode gone = node.putArray("gone");
			file.gone().forEach(entry -> add(gone.addObject(), entry));
		}
	}

	private void add(ObjectNode node, ChainFileException failure) {
		node.put("kind", failure.kind().name()).put("message", failure.message(language));
		if (failure.line() > 0) {
			node.put("line", failure.line()).put("column", failure.column());
		}
	}

	private void add(ObjectNode node, ProjectFileException failure) {
		node.put("kind", failure.kind().name()).put("message", failure.message(language));
		if (failure.line() > 0) {
			node.put("line", failure.line()).put("column", failure.column());
		}
	}

	private void add(ObjectNode node, Problem problem) {
		node.put("rule", problem.finding().ruleId()).put("severity", problem.severity().word());
		node.put("standardSeverity", problem.verdict().standard().word());
		if (problem.state() != State.UNCOMPARED) {
			node.put("state", problem.state() == State.NEW ? "new" : "known");
		}
		node.put("title", rules.get(problem.finding().ruleId()).title());
		node.put("message", problem.message());
		add(node.putObject("element"), problem.subject());
		if (problem.spot().line() > 0) {
			node.put("line", problem.spot().line());
		}
		if (problem.verdict().settingsLine() > 0) {
			node.put("in", problem.spot().file().toString());
		}
		ArrayNode related = node.putArray("related");
		problem.related().forEach(subject -> add(related.addObject(), subject));
		ArrayNode arguments = node.putArray("arguments");
		problem.finding().arguments().forEach(arguments::add);
		node.put("fingerprint", FindingKey.of(problem.finding()).hash());
		if (problem.suppression() != null) {
			add(node.putObject("suppression"), problem.suppression().why());
		}
	}

	private static void add(ObjectNode node, Justification why) {
		node.put("reason", why.reason());
		if (!why.by().isEmpty()) {
			node.put("by", why.by());
		}
		if (why.on() != null) {
			node.put("on", why.on().toString());
		}
		if (why.until() != null) {
			node.put("until", why.until().toString());
		}
	}

	private static void add(ObjectNode node, Baseline.Entry entry) {
		node.put("rule", entry.key().rule()).put("element", entry.key().element()).put("name", entry.name()).put("count", entry.count());
		node.put("fingerprint", entry.key().hash());
	}

	private static void add(ObjectNode node, KnownRule rule) {
		node.put("id", rule.id()).put("category", rule.info().category().word()).put("severity", rule.info().severity().word());
		node.put("title", rule.title()).put("explanation", rule.explanation());
		if (!OwnRules.isOwn(rule.id())) {
			node.put("help", "docs/rules.md#" + rule.id().replace(".", ""));
		}
	}

	private static void add(ObjectNode node, CheckedFile.Subject subject) {
		node.put("id", subject.id()).put("type", subject.type()).put("name", subject.name());
	}

	private static void counts(ObjectNode node, List<CheckedFile> files) {
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			node.put(severity.word(), files.stream().mapToLong(file -> file.count(severity)).sum());
		}
	}

	private void balance(ObjectNode node, List<CheckedFile> files) {
		node.put("suppressed", files.stream().mapToLong(file -> file.suppressed().size()).sum());
		if (baseline != null) {
			node.put("new", files.stream().mapToLong(file -> file.count(State.NEW)).sum());
			node.put("known", files.stream().mapToLong(file -> file.count(State.KNOWN)).sum());
			node.put("gone", files.stream().mapToLong(CheckedFile::countGone).sum());
		}
	}

	/** {@return the rules something was found by, by id} */
	private static Set<String> broken(List<CheckedFile> files) {
		Set<String> ids = new TreeSet<>();
		files.forEach(file -> Stream.concat(file.problems().stream(), file.suppressed().stream())
			.forEach(problem -> ids.add(problem.finding().ruleId())));
		return ids;
	}
}
