package org.chainscape.cli;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.cli.CheckedFile.Problem;
import org.chainscape.cli.CheckedFile.State;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.Baseline;
import org.chainscape.validation.settings.Justification;

/** Findings for people: one line each, as compilers write them, and a line with the sum. */
final class FindingsText implements FindingsReport {

	private final Console console;
	private final boolean showSuppressed;

	/**
	 * A report.
	 *
	 * @param console for the language
	 * @param showSuppressed whether what is suppressed is listed
	 */
	FindingsText(Console console, boolean showSuppressed) {
		this.console = console;
		this.showSuppressed = showSuppressed;
	}

	@Override
	public String write(List<CheckedFile> files) {
		StringBuilder text = new StringBuilder();
		for (CheckedFile file : files) {
			file.problems().forEach(problem -> text.append(line(problem)).append('\n'));
			if (showSuppressed) {
				file.suppressed().forEach(problem -> text.append(suppressed(problem)).append('\n'));
			}
			file.gone().forEach(entry -> text.append(gone(file, entry)).append('\n'));
		}
		return text.append(summary(console, files)).append('\n').toString();
	}

	private String line(Problem problem) {
		String mark = problem.state() == State.KNOWN ? console.text("validate.known") : "";
		return "%s: %s: %s [%s]%s".formatted(problem.spot(), RuleTexts.severity(problem.severity(), console.language()), problem.message(),
			problem.finding().ruleId(), mark);
	}

	private String suppressed(Problem problem) {
		Justification why = problem.suppression().why();
		List<String> parts = new ArrayList<>(List.of(why.reason()));
		if (!why.by().isEmpty()) {
			parts.add(why.by());
		}
		if (why.until() != null) {
			parts.add(console.text("validate.until", why.until()));
		}
		return "%s: %s: %s [%s] %s".formatted(problem.spot(), console.text("validate.suppressed"), problem.message(),
			problem.finding().ruleId(), console.text("validate.why", String.join(console.text("validate.separator"), parts)));
	}

	private String gone(CheckedFile file, Baseline.Entry entry) {
		String rule = entry.key().rule();
		String what = entry.name().isEmpty() ? entry.key().element() : entry.name();
		String times = entry.count() == 1 ? "" : " ×" + entry.count();
		return "%s: %s: %s [%s]%s".formatted(file.file(), console.text("validate.gone"), what, rule, times);
	}

	/** {@return how many findings there are of each severity} */
	static String summary(Console console, List<CheckedFile> files) {
		List<CheckedFile> read = files.stream().filter(file -> file.failure() == null).toList();
		String unread = String.valueOf(files.size() - read.size());
		if (read.isEmpty()) {
			return console.text("validate.none", unread);
		}
		String sum = sum(console, read) + besides(console, read);
		return read.size() == files.size() ? sum : console.text("validate.some", sum, unread);
	}

	private static String sum(Console console, List<CheckedFile> read) {
		if (read.stream().allMatch(file -> file.problems().isEmpty())) {
			return console.text("validate.clean", String.valueOf(read.size()));
		}
		return console.text("validate.summary", String.valueOf(read.size()), count(read, Severity.ERROR), count(read, Severity.WARNING),
			count(read, Severity.INFO));
	}

	private static String besides(Console console, List<CheckedFile> read) {
		long known = read.stream().mapToLong(file -> file.count(State.KNOWN)).sum();
		long fresh = read.stream().mapToLong(file -> file.count(State.NEW)).sum();
		long suppressed = read.stream().mapToLong(file -> file.suppressed().size()).sum();
		long gone = read.stream().mapToLong(CheckedFile::countGone).sum();
		StringBuilder text = new StringBuilder();
		if (known + fresh > 0) {
			text.append(console.text("validate.compared", String.valueOf(fresh), String.valueOf(known)));
		}
		if (gone > 0) {
			text.append(console.text("validate.goneSum", String.valueOf(gone)));
		}
		if (suppressed > 0) {
			text.append(console.text("validate.suppressedSum", String.valueOf(suppressed)));
		}
		return text.toString();
	}

	private static String count(List<CheckedFile> files, Severity severity) {
		return String.valueOf(files.stream().mapToLong(file -> file.count(severity)).sum());
	}
}
