package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.tabular.sheet.SheetNotice.Kind;

/** Collects what is to be said: of each sort the first place and how often. */
final class Notices {

	private final Map<Kind, SheetNotice> byKind = new EnumMap<>(Kind.class);

	void add(Kind kind, Place place, Object... arguments) {
		byKind.merge(kind, new SheetNotice(kind, place, 1, List.of(arguments)),
			(first, next) -> new SheetNotice(kind, first.first(), first.count() + 1, first.arguments()));
	}

	/** Sheets that are read again speak anew. */
	void forget(Kind kind) {
		byKind.remove(kind);
	}

	List<SheetNotice> all() {
		return new ArrayList<>(byKind.values());
	}
}
