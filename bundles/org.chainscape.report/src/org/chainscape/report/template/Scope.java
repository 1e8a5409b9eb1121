package org.chainscape.report.template;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.content.ReportMaterial;

/** Where names are looked up: in the loops a placeholder stands in, the innermost first, then in the report. */
public final class Scope {

	private final Names names;
	private final Scope outer;
	private final Entry entry;
	private final int index;
	private final boolean last;

	private Scope(Names names, Scope outer, Entry entry, int index, boolean last) {
		this.names = names;
		this.outer = outer;
		this.entry = entry;
		this.index = index;
		this.last = last;
	}

	/**
	 * The names of a report.
	 *
	 * @param material what the report is made of
	 * @return the outermost scope
	 */
	public static Scope of(ReportMaterial material) {
		Names names = new Names(material);
		return new Scope(names, null, names.report(), 0, true);
	}

	/**
	 * Within a loop.
	 *
	 * @param item the thing it is at
	 * @param position its position, from 0
	 * @param size how many there are
	 * @return the inner scope
	 */
	public Scope within(Entry item, int position, int size) {
		return new Scope(names, this, item, position, position == size - 1);
	}

	/** {@return language of the report} */
	public Language language() {
		return names.language();
	}

	/**
	 * The figure, table or plot of the loop this is in.
	 *
	 * @param kind which of them
	 * @return the innermost one
	 */
	public Optional<Entry> current(Kind kind) {
		for (Scope scope = this; scope.outer != null; scope = scope.outer) {
			if (names.isOf(scope.entry, kind)) {
				return Optional.of(scope.entry);
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds a figure, table or plot.
	 *
	 * @param kind which of them
	 * @param name its name, title, number, handle or id
	 * @return it
	 * @throws ReportException if there is none, or several
	 */
	public Entry entry(Kind kind, String name) throws ReportException {
		return names.entry(kind, name);
	}

	/** What {@code fact:NAME} and the like stand for. */
	Value named(Kind kind, String name) throws ReportException {
		return kind.isBlock() ? new Value.One(names.entry(kind, name)) : names.printed(kind, name);
	}

	/** What a name stands for. */
	Value value(List<String> steps) throws ReportException {
		Value value = first(steps.get(0));
		for (String step : steps.subList(1, steps.size())) {
			value = names.step(value, step, steps);
		}
		return value;
	}

	private Value first(String name) throws ReportException {
		for (Scope scope = this; scope != null; scope = scope.outer) {
			Optional<Value> found = scope.own(name);
			if (found.isPresent()) {
				return found.get();
			}
		}
		throw new ReportException("template.unknownName", name, String.join(", ", known()));
	}

	private Optional<Value> own(String name) {
		if (outer != null) {
			switch (name) {
				case "index":
					return Optional.of(Value.Figures.of(index + 1L));
				case "first":
					return Optional.of(new Value.Flag(index == 0));
				case "last":
					return Optional.of(new Value.Flag(last));
				case "item":
					return Optional.of(new Value.One(entry));
				default:
					break;
			}
		}
		return entry.value(name);
	}

	private List<String> known() {
		return outer == null ? List.copyOf(entry.names()) : List.copyOf(outerNames());
	}

	private java.util.Set<String> outerNames() {
		java.util.Set<String> all = new java.util.LinkedHashSet<>(entry.names());
		all.addAll(outer.known());
		return all;
	}
}
