package org.chainscape.tabular.column;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.eclipse.emf.ecore.EObject;

/** A column that follows from the model and is not edited here. */
public final class DerivedColumn extends Column {

	private final String label;
	private final String reason;
	private final Function<EObject, Shown> content;
	private String group = "";

	/**
	 * What a derived cell shows.
	 *
	 * @param text its text, empty for nothing
	 * @param value what it is sorted by: a {@link NumberValue}, a {@link PartialDate}, a text, or {@code null}
	 * @param about the element it is taken from; {@code null} for none
	 */
	public record Shown(String text, Object value, Element about) {

		/** An empty cell. */
		public static final Shown NOTHING = new Shown("", null, null);

		/**
		 * A text.
		 *
		 * @param text the text, {@code null} for nothing
		 * @return the cell
		 */
		public static Shown of(String text) {
			return text == null || text.isEmpty() ? NOTHING : new Shown(text, text, null);
		}

		/**
		 * An observation.
		 *
		 * @param observation the observation
		 * @param scope the document
		 * @return the cell, with what it says
		 */
		public static Shown of(Observation observation, Scope scope) {
			return new Shown(Statements.text(observation, scope), Statements.value(observation, scope), observation);
		}

		/**
		 * The date an observation holds for.
		 *
		 * @param observation the observation
		 * @return the cell; empty if it does not say
		 */
		public static Shown date(Observation observation) {
			PartialDate date = PropertyColumn.date(observation);
			return date == null ? NOTHING : new Shown(date.toString(), date, observation);
		}

		/**
		 * A number.
		 *
		 * @param number the number
		 * @return the cell, with the number written out
		 */
		public static Shown of(BigDecimal number) {
			return new Shown(number.toPlainString(), NumberValue.of(number), null);
		}
	}

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param key its key
	 * @param type what its cells hold
	 * @param width its width, in Latin characters
	 * @param words head of the column, and why it is not edited here
	 * @param content gives the cell of a row
	 */
	public DerivedColumn(Scope scope, String key, ColumnType type, int width, Words words, Function<EObject, Shown> content) {
		super(scope, key, type, width);
		label = words.label();
		reason = words.reason();
		this.content = content;
	}

	/**
	 * The words of a column.
	 *
	 * @param label its head
	 * @param reason why its cells are not edited, a sentence
	 */
	public record Words(String label, String reason) {
	}

	/**
	 * The same below a common head.
	 *
	 * @param head the common head
	 * @return this column
	 */
	public DerivedColumn below(String head) {
		group = head;
		return this;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String group() {
		return group;
	}

	@Override
	public String description() {
		return reason;
	}

	@Override
	public String text(EObject row) {
		return content.apply(row).text();
	}

	@Override
	public Object value(EObject row) {
		return content.apply(row).value();
	}

	@Override
	public Optional<String> locked(EObject row) {
		return Optional.of(reason);
	}

	@Override
	public Attempt write(EObject row, String text) {
		return text.strip().equals(text(row)) ? Attempt.NOTHING : Attempt.refuse(reason);
	}

	@Override
	public Optional<Element> about(EObject row) {
		return Optional.ofNullable(content.apply(row).about()).or(() -> super.about(row));
	}
}
