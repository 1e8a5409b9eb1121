package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.store.ChainFileException;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.Baseline;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.Suppression;
import org.chainscape.validation.settings.Verdict;

/**
 * What came out of checking one file.
 *
 * @param file the file as named on the command line
 * @param problems what is to be seen, the gravest first
 * @param suppressed what is suppressed, the gravest first
 * @param gone what the baseline has and the file has not any more
 * @param context under what conditions
 * @param failure why the file could not be read; {@code null} if it could
 */
record CheckedFile(Path file, List<Problem> problems, List<Problem> suppressed, List<Baseline.Entry> gone, Context context,
	ChainFileException failure) {

	/**
	 * Under what conditions a file was checked.
	 *
	 * @param settings the settings that hold for it
	 * @param ownRules the rules its project has written for itself
	 * @param checked ids of the rules that were checked and are to be seen
	 * @param names what the elements of the problems are called, by id, whatever the language of the run
	 */
	record Context(ProjectSettings settings, List<KnownRule> ownRules, Set<String> checked, Map<String, String> names) {

		static final Context NONE = new Context(ProjectSettings.none(), List.of(), Set.of(), Map.of());
	}

	/**
	 * An element of a problem.
	 *
	 * @param id its id
	 * @param type its class in the metamodel; empty if it is not in the file
	 * @param name what to call it
	 */
	record Subject(String id, String type, String name) {
	}

	/**
	 * Where somebody has to look.
	 *
	 * @param file the chain file, or the file of the settings if they are what is wrong
	 * @param line the line from 1; 0 if unknown
	 */
	record Spot(Path file, int line) {

		@Override
		public String toString() {
			return line == 0 ? file.toString() : file + ":" + line;
		}
	}

	/** How a problem stands to the baseline. */
	enum State {
		/** There is no baseline. */
		UNCOMPARED,
		/** The baseline does not have it. */
		NEW,
		/** The baseline has it. */
		KNOWN
	}

	/**
	 * A finding in words.
	 *
	 * @param verdict the finding as the project sees it
	 * @param message what is wrong
	 * @param subject the element
	 * @param related other elements that take part
	 * @param spot where to look
	 * @param state how it stands to the baseline
	 */
	record Problem(Verdict verdict, String message, Subject subject, List<Subject> related, Spot spot, State state) {

		Finding finding() {
			return verdict.finding();
		}

		Severity severity() {
			return verdict.finding().severity();
		}

		/** {@return why it is suppressed; {@code null} if it is not} */
		Suppression suppression() {
			return verdict.suppression();
		}

		Problem as(State changed) {
			return new Problem(verdict, message, subject, related, spot, changed);
		}
	}

	static CheckedFile failed(Path file, ChainFileException failure) {
		return new CheckedFile(file, List.of(), List.of(), List.of(), Context.NONE, failure);
	}

	/** {@return the same, compared with a baseline} */
	CheckedFile compared(List<Problem> states, List<Baseline.Entry> missing) {
		return new CheckedFile(file, states, suppressed, missing, context, failure);
	}

	long count(Severity severity) {
		return problems.stream().filter(problem -> problem.severity() == severity).count();
	}

	long count(State state) {
		return problems.stream().filter(problem -> problem.state() == state).count();
	}

	long countGone() {
		return gone.stream().mapToLong(Baseline.Entry::count).sum();
	}

	/** {@return whether something that is not known already is at or above a severity} */
	boolean hasAtLeast(Severity limit) {
		return problems.stream().anyMatch(problem -> problem.state() != State.KNOWN && problem.severity().compareTo(limit) >= 0);
	}

	/** {@return whether everything that was asked for could be read} */
	boolean isReadable() {
		return failure == null && context.settings().failure().isEmpty();
	}
}
