package org.chainscape.report.template;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A thing a template can name: a figure, a table, a company. In a loop its names are asked before those of the report.
 */
public final class Entry {

	private final String key;
	private final String text;
	private final Object subject;
	private final Map<String, Supplier<Value>> names;

	/**
	 * A thing.
	 *
	 * @param key what tells it from the others of its kind and stays the same from report to report, such as the id of an element
	 * @param text how it is printed where it stands alone
	 * @param subject a {@link org.chainscape.report.ReportFigure}, {@link org.chainscape.report.ReportTable},
	 *            {@link org.chainscape.report.ReportPlot} or element; or {@code null}
	 * @param names its names; the values are made when they are asked for
	 */
	Entry(String key, String text, Object subject, Map<String, Supplier<Value>> names) {
		this.key = Objects.requireNonNull(key);
		this.text = Objects.requireNonNull(text);
		this.subject = subject;
		this.names = Map.copyOf(names);
	}

	/** {@return what tells it from the others, the same from report to report} */
	public String key() {
		return key;
	}

	/** {@return how it is printed where it stands alone} */
	public String text() {
		return text;
	}

	/**
	 * What it is.
	 *
	 * @param <T> the kind
	 * @param kind the kind
	 * @return it, if it is of this kind
	 */
	public <T> Optional<T> as(Class<T> kind) {
		return Optional.ofNullable(subject).filter(kind::isInstance).map(kind::cast);
	}

	/** {@return the names it has, sorted} */
	Set<String> names() {
		return new TreeSet<>(names.keySet());
	}

	Optional<Value> value(String name) {
		return Optional.ofNullable(names.get(name)).map(Supplier::get);
	}

	/** A table is there if it has rows, everything else if it is there at all. */
	boolean present() {
		return as(org.chainscape.report.ReportTable.class).map(table -> !table.isEmpty()).orElse(true);
	}
}
