package org.chainscape.cli;

import java.util.List;

import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;

/** Findings for people: one line each, as compilers write them, and a line with the sum. */
final class FindingsText implements FindingsReport {

	private final Console console;

	FindingsText(Console console) {
		this.console = console;
	}

	@Override
	public String write(List<CheckedFile> files) {
		StringBuilder text = new StringBuilder();
		for (CheckedFile file : files) {
			for (CheckedFile.Problem problem : file.problems()) {
				String place = problem.line() == 0 ? file.file().toString() : file.file() + ":" + problem.line();
				text.append("%s: %s: %s [%s]\n".formatted(place, RuleTexts.severity(problem.finding().severity(), console.language()),
					problem.message(), problem.finding().ruleId()));
			}
		}
		return text.append(summary(console, files)).append('\n').toString();
	}

	/** {@return how many findings there are of each severity} */
	static String summary(Console console, List<CheckedFile> files) {
		List<CheckedFile> read = files.stream().filter(file -> file.failure() == null).toList();
		String unread = String.valueOf(files.size() - read.size());
		if (read.isEmpty()) {
			return console.text("validate.none", unread);
		}
		String sum = sum(console, read);
		return read.size() == files.size() ? sum : console.text("validate.some", sum, unread);
	}

	private static String sum(Console console, List<CheckedFile> read) {
		if (read.stream().allMatch(file -> file.problems().isEmpty())) {
			return console.text("validate.clean", String.valueOf(read.size()));
		}
		return console.text("validate.summary", String.valueOf(read.size()), count(read, Severity.ERROR), count(read, Severity.WARNING),
			count(read, Severity.INFO));
	}

	private static String count(List<CheckedFile> files, Severity severity) {
		return String.valueOf(files.stream().mapToLong(file -> file.count(severity)).sum());
	}
}
