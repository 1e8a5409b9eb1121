package org.chainscape.layout;

import java.util.Collection;
import java.util.Set;

/**
 * What a layout is asked for.
 *
 * @param scope how much may move
 * @param elements ids of the elements whose boxes the scope is about: those that move for {@link Scope#SELECTION}, those that have just
 *            come for {@link Scope#INCREMENTAL}; unused otherwise
 */
public record LayoutRequest(Scope scope, Set<String> elements) {

	/** Copies the set. */
	public LayoutRequest {
		elements = Set.copyOf(elements);
	}

	/** How much of a diagram may move. */
	public enum Scope {
		/** Everything but pinned and locked boxes. */
		WHOLE,
		/** Only some boxes, near where they are; all others stay as they are. */
		SELECTION,
		/** Boxes that came find a place, gaps close, overlaps go; everything else stays as near as can be to where it is. */
		INCREMENTAL
	}

	/** {@return a layout of the whole diagram} */
	public static LayoutRequest whole() {
		return new LayoutRequest(Scope.WHOLE, Set.of());
	}

	/**
	 * A layout of some boxes only.
	 *
	 * @param elements ids of the elements they show
	 * @return the request
	 */
	public static LayoutRequest only(Collection<String> elements) {
		return new LayoutRequest(Scope.SELECTION, Set.copyOf(elements));
	}

	/** {@return a layout that changes little; boxes that were never placed are taken as new} */
	public static LayoutRequest incremental() {
		return new LayoutRequest(Scope.INCREMENTAL, Set.of());
	}

	/**
	 * A layout that changes little.
	 *
	 * @param fresh ids of the elements whose boxes have just come, wherever they stand now
	 * @return the request
	 */
	public static LayoutRequest incremental(Collection<String> fresh) {
		return new LayoutRequest(Scope.INCREMENTAL, Set.copyOf(fresh));
	}
}
