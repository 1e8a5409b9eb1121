package org.chainscape.ui.navigator;

import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Where somebody stands in a tree after the selected lines are gone. */
final class Neighbour {

	private Neighbour() {
	}

	/** {@return what the line behind the selected ones shows, or the one before them, or the one above; {@code null} for none} */
	static Object of(Tree tree) {
		List<TreeItem> gone = List.of(tree.getSelection());
		if (gone.isEmpty()) {
			return null;
		}
		TreeItem above = gone.get(0).getParentItem();
		List<TreeItem> beside = List.of(above == null ? tree.getItems() : above.getItems());
		int last = beside.indexOf(gone.get(gone.size() - 1));
		for (int i = last + 1; i < beside.size(); i++) {
			if (isElement(beside.get(i)) && !gone.contains(beside.get(i))) {
				return beside.get(i).getData();
			}
		}
		for (int i = (last < 0 ? beside.size() : last) - 1; i >= 0; i--) {
			if (isElement(beside.get(i)) && !gone.contains(beside.get(i))) {
				return beside.get(i).getData();
			}
		}
		return above == null || gone.contains(above) ? null : above.getData();
	}

	/** Groups are gone with the last of their members. */
	private static boolean isElement(TreeItem item) {
		return item.getData() instanceof ChainEntry entry && !entry.isGroup();
	}
}
