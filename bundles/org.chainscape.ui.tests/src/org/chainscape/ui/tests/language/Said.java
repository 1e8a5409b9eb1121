package org.chainscape.ui.tests.language;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * A text on the screen that a program says, as against what a user has typed or a file holds.
 *
 * @param text the text
 * @param clipped whether its widget is too small for it
 */
record Said(String text, boolean clipped) {

	/** Rounding of fonts. */
	private static final int TOLERANCE = 2;

	/** All texts below a control that can be seen. */
	static List<Said> in(Control root) {
		List<Said> found = new ArrayList<>();
		collect(root, found);
		return found.stream().filter(said -> said.text != null && !said.text.isBlank()).toList();
	}

	private static void collect(Control control, List<Said> found) {
		if (!control.isVisible()) {
			return;
		}
		found.add(new Said(control.getToolTipText(), false));
		String text = ownText(control);
		if (text != null) {
			found.add(new Said(text, !(control instanceof Group) && isClipped(control)));
		}
		for (Item item : items(control)) {
			found.add(new Said(item.getText(), false));
			if (item instanceof ToolItem tool) {
				found.add(new Said(tool.getToolTipText(), false));
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static String ownText(Control control) {
		if (control instanceof Label label) {
			return label.getText();
		}
		if (control instanceof Button button) {
			return button.getText();
		}
		if (control instanceof Link link) {
			return link.getText();
		}
		if (control instanceof CLabel label) {
			return label.getText();
		}
		if (control instanceof Group group) {
			return group.getText();
		}
		return control instanceof Text field ? field.getMessage() : null;
	}

	private static Item[] items(Control control) {
		if (control instanceof ToolBar bar) {
			return bar.getItems();
		}
		if (control instanceof Table table) {
			return table.getColumns();
		}
		if (control instanceof Tree tree) {
			return tree.getColumns();
		}
		if (control instanceof TabFolder folder) {
			return folder.getItems();
		}
		return control instanceof CTabFolder folder ? folder.getItems() : new Item[0];
	}

	private static boolean isClipped(Control control) {
		Point size = control.getSize();
		if (control instanceof Text || size.x <= 0 || size.y <= 0) {
			return false;
		}
		if ((control.getStyle() & SWT.WRAP) != 0 || control instanceof Link) {
			return control.computeSize(size.x, SWT.DEFAULT).y > size.y + TOLERANCE;
		}
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > size.x + TOLERANCE;
	}
}
