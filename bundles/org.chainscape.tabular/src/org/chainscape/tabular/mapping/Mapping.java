package org.chainscape.tabular.mapping;

import java.util.List;
import java.util.Objects;

/**
 * How one or many tables are read. Kept as a file people can review, see {@link MappingFile}.
 *
 * @param name name of the mapping; kept at the sources its imports make
 * @param origin where the tables come from
 * @param tables one entry per table and sort of row; one sheet may be read in several ways
 */
public record Mapping(String name, Origin origin, List<TableMapping> tables) {

	/** Keeps a copy. */
	public Mapping {
		Objects.requireNonNull(name);
		Objects.requireNonNull(origin);
		tables = List.copyOf(tables);
	}

	/** {@return the same mapping with other tables} */
	public Mapping with(List<TableMapping> changed) {
		return new Mapping(name, origin, changed);
	}

	/** {@return the same mapping with another origin} */
	public Mapping with(Origin changed) {
		return new Mapping(name, changed, tables);
	}
}
