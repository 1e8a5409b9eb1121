package org.chainscape.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.report.ReportException;

/** What a placeholder says. */
public sealed interface Tag {

	/**
	 * Reads a placeholder.
	 *
	 * @param inner what stands between the braces
	 * @return what it says
	 * @throws ReportException if it cannot be read
	 */
	static Tag parse(String inner) throws ReportException {
		return TagParser.parse(inner);
	}

	/**
	 * Something to be printed within a line.
	 *
	 * @param expression what
	 */
	record Field(Expression expression) implements Tag {
	}

	/**
	 * A figure, table or plot with its caption, source line and notes.
	 *
	 * @param kind which of them
	 * @param name its name; empty for that of the loop the placeholder stands in
	 * @param options what is said after {@code |}, such as {@code width=12cm}
	 */
	record Insert(Kind kind, String name, Map<String, String> options) implements Tag {

		/** Copies the options and keeps their order. */
		public Insert {
			options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
		}

		/**
		 * Finds what is meant.
		 *
		 * @param scope where names are looked up
		 * @return the figure, table or plot
		 * @throws ReportException if there is none or several
		 */
		public Entry entry(Scope scope) throws ReportException {
			if (name.isEmpty()) {
				return scope.current(kind).orElseThrow(() -> new ReportException("template.noCurrent", kind.word()));
			}
			return scope.entry(kind, name);
		}

		/**
		 * The width that is asked for.
		 *
		 * @return in units of 1/96 inch, if one is asked for
		 * @throws ReportException if it is no width
		 */
		public Optional<Double> width() throws ReportException {
			String word = options.get("width");
			return word == null ? Optional.empty() : Optional.of(Lengths.parse(word));
		}

		/**
		 * An option that is one of a few words.
		 *
		 * @param option its name
		 * @param words what it may be, the usual first
		 * @return what it is
		 * @throws ReportException if it is something else
		 */
		public String choice(String option, List<String> words) throws ReportException {
			String word = options.getOrDefault(option, words.get(0));
			if (!words.contains(word)) {
				throw new ReportException("template.option", option, word, String.join(", ", words));
			}
			return word;
		}

		/**
		 * Refuses options nobody knows.
		 *
		 * @param known the names of options
		 * @throws ReportException if there is another one
		 */
		public void refuseOthers(Set<String> known) throws ReportException {
			for (String option : options.keySet()) {
				if (!known.contains(option)) {
					throw new ReportException("template.unknownOption", option, String.join(", ", new java.util.TreeSet<>(known)));
				}
			}
		}
	}

	/**
	 * A table of contents or a list of figures.
	 *
	 * @param list what it lists
	 */
	record Contents(Listing list) implements Tag {

		/** What a table of contents lists. */
		public enum Listing {
			/** Headings: {@code {{toc}}}. */
			HEADINGS,
			/** Figures and plots: {@code {{toc:figures}}}; also the tables where both are counted together. */
			FIGURES,
			/** Tables: {@code {{toc:tables}}}. */
			TABLES
		}
	}

	/**
	 * Begin of what is repeated.
	 *
	 * @param list what of
	 * @param where which of them; {@code null} for all
	 */
	record Each(Expression list, Expression where) implements Tag {

		/**
		 * What it is repeated for.
		 *
		 * @param scope where names are looked up
		 * @return the things in order
		 * @throws ReportException if that is no list
		 */
		public List<Entry> entries(Scope scope) throws ReportException {
			if (!(list.value(scope) instanceof Value.Many many)) {
				throw new ReportException("template.noList", list instanceof Expression.Path path ? String.join(".", path.steps()) : "");
			}
			List<Entry> chosen = new java.util.ArrayList<>();
			for (int i = 0; i < many.entries().size(); i++) {
				Entry entry = many.entries().get(i);
				if (where == null || where.value(scope.within(entry, i, many.entries().size())).holds()) {
					chosen.add(entry);
				}
			}
			return List.copyOf(chosen);
		}
	}

	/**
	 * Begin of what is there only sometimes.
	 *
	 * @param condition when
	 */
	record When(Expression condition) implements Tag {
	}

	/** What is there otherwise. */
	record Otherwise() implements Tag {
	}

	/**
	 * End of what is repeated or conditional.
	 *
	 * @param loop whether it ends a loop
	 */
	record End(boolean loop) implements Tag {
	}
}
