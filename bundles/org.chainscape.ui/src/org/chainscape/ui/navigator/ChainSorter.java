package org.chainscape.ui.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps the entries of a chain file in its order: the order of stages means something. Sorting is stable, so nothing is compared. */
public final class ChainSorter extends ViewerComparator {

	@Override
	public int compare(Viewer viewer, Object left, Object right) {
		return 0;
	}
}
