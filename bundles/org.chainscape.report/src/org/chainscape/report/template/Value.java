package org.chainscape.report.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;

/** What a name in a template stands for. */
public sealed interface Value {

	/** There is nothing. Prints as nothing and counts as false. */
	Value NONE = new Words("");

	/**
	 * As it is printed.
	 *
	 * @param language language of the report
	 * @return the words
	 */
	String text(Language language);

	/** {@return whether a condition holds that names only this} */
	boolean holds();

	/**
	 * Words.
	 *
	 * @param text the words, may be empty
	 */
	record Words(String text) implements Value {

		/** Refuses missing words. */
		public Words {
			Objects.requireNonNull(text);
		}

		@Override
		public String text(Language language) {
			return text;
		}

		@Override
		public boolean holds() {
			return !text.isBlank();
		}
	}

	/**
	 * A number, always kept as it is printed.
	 *
	 * @param number what it is compared by
	 * @param printed what is printed
	 */
	record Figures(BigDecimal number, String printed) implements Value {

		/**
		 * A plain count.
		 *
		 * @param count how many
		 * @return the value
		 */
		static Figures of(long count) {
			return new Figures(BigDecimal.valueOf(count), Long.toString(count));
		}

		@Override
		public String text(Language language) {
			return printed;
		}

		@Override
		public boolean holds() {
			return number.signum() != 0;
		}
	}

	/**
	 * Yes or no.
	 *
	 * @param holds which of them
	 */
	record Flag(boolean holds) implements Value {

		@Override
		public String text(Language language) {
			if (language == Language.ZH) {
				return holds ? "是" : "否";
			}
			return holds ? "yes" : "no";
		}
	}

	/**
	 * A thing that has names of its own.
	 *
	 * @param entry the thing
	 */
	record One(Entry entry) implements Value {

		@Override
		public String text(Language language) {
			return entry.text();
		}

		@Override
		public boolean holds() {
			return entry.present();
		}
	}

	/**
	 * Things, in order.
	 *
	 * @param entries the things
	 */
	record Many(List<Entry> entries) implements Value {

		/** Copies the list. */
		public Many {
			entries = List.copyOf(entries);
		}

		@Override
		public String text(Language language) {
			return entries.stream().map(Entry::text).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		}

		@Override
		public boolean holds() {
			return !entries.isEmpty();
		}
	}
}
