package org.chainscape.cli;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Findings as JSON of the schema {@code chainscape-findings}, version 1 ({@code docs/schema/chainscape-findings-1.schema.json}). */
final class FindingsJson implements FindingsReport {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-findings";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private final Language language;
	private final Severity limit;

	FindingsJson(Language language, Severity limit) {
		this.language = language;
		this.limit = limit;
	}

	@Override
	public String write(List<CheckedFile> files) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", language.tag()).put("failOn", limit.word());
		root.put("failed", files.stream().anyMatch(file -> file.failure() != null || file.hasAtLeast(limit)));
		counts(root.putObject("counts"), files);
		for (CheckedFile file : files) {
			add(root.withArray("/files").addObject(), file);
		}
		return Json.write(root);
	}

	private void add(ObjectNode node, CheckedFile file) {
		node.put("file", file.file().toString());
		if (file.failure() != null) {
			add(node.putObject("failure"), file.failure());
		}
		counts(node.putObject("counts"), List.of(file));
		node.putArray("findings");
		file.problems().forEach(problem -> add(node.withArray("/findings").addObject(), problem));
	}

	private void add(ObjectNode node, ChainFileException failure) {
		node.put("kind", failure.kind().name()).put("message", failure.message(language));
		if (failure.line() > 0) {
			node.put("line", failure.line()).put("column", failure.column());
		}
	}

	private void add(ObjectNode node, CheckedFile.Problem problem) {
		node.put("rule", problem.finding().ruleId()).put("severity", problem.finding().severity().word());
		node.put("title", RuleTexts.title(problem.finding().ruleId(), language)).put("message", problem.message());
		add(node.putObject("element"), problem.subject());
		if (problem.line() > 0) {
			node.put("line", problem.line());
		}
		node.putArray("related");
		problem.related().forEach(related -> add(node.withArray("/related").addObject(), related));
		node.putArray("arguments");
		problem.finding().arguments().forEach(node.withArray("/arguments")::add);
	}

	private static void add(ObjectNode node, CheckedFile.Subject subject) {
		node.put("id", subject.id()).put("type", subject.type()).put("name", subject.name());
	}

	private static void counts(ObjectNode node, List<CheckedFile> files) {
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			node.put(severity.word(), files.stream().mapToLong(file -> file.count(severity)).sum());
		}
	}
}
