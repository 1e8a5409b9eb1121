package org.chainscape.rules.evl;

import java.util.AbstractList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A list as rules see it. Public because the engine calls its methods by reflection; the lists of the platform that cannot be changed
 * are closed
 * to that.
 */
public final class ReadOnlyList extends AbstractList<Object> {

	private final List<?> list;
	private final UnaryOperator<Object> seen;

	ReadOnlyList(List<?> list, UnaryOperator<Object> seen) {
		this.list = list;
		this.seen = seen;
	}

	@Override
	public Object get(int index) {
		return seen.apply(list.get(index));
	}

	@Override
	public int size() {
		return list.size();
	}
}
