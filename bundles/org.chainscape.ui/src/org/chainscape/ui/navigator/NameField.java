package org.chainscape.ui.navigator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * A name that is edited where it stands in the tree. Enter takes it, and so does going elsewhere; Esc leaves it as it was. A name that will
 * not do says why and stays to be edited.
 */
final class NameField {

	/** What belongs to the text while it is edited. */
	private static final List<String> TAKEN = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
		ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(),
		ActionFactory.RENAME.getId());
	private static final int LEAST_WIDTH = 80;

	private final Tree tree;
	private final IActionBars bars;
	private final String before;
	private final Function<String, Optional<String>> problem;
	private final Consumer<String> taken;
	private final Map<String, IAction> handlers = new HashMap<>();
	private final TreeEditor place;
	private final Text text;
	private final ToolTip hint;
	private boolean over;

	private NameField(TreeItem item, IActionBars bars, String name, Function<String, Optional<String>> problem, Consumer<String> taken) {
		tree = item.getParent();
		this.bars = bars;
		before = name;
		this.problem = problem;
		this.taken = taken;
		text = new Text(tree, SWT.SINGLE | SWT.BORDER);
		hint = new ToolTip(tree.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		place = new TreeEditor(tree);
		place.horizontalAlignment = SWT.LEFT;
		place.grabHorizontal = true;
		place.minimumWidth = LEAST_WIDTH;
		place.minimumHeight = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		place.setEditor(text, item);
	}

	/**
	 * Lets a name be edited.
	 *
	 * @param item the line it stands in
	 * @param bars the action bars of the view: copy, delete and their like are those of the text meanwhile
	 * @param name the name as it is
	 * @param problem what is wrong with a name; empty if nothing is
	 * @param taken is given another name, once it is done
	 */
	static void edit(TreeItem item, IActionBars bars, String name, Function<String, Optional<String>> problem, Consumer<String> taken) {
		NameField field = new NameField(item, bars, name, problem, taken);
		field.begin(item);
	}

	private void begin(TreeItem item) {
		TAKEN.forEach(id -> {
			handlers.put(id, bars.getGlobalActionHandler(id));
			bars.setGlobalActionHandler(id, null);
		});
		bars.updateActionBars();
		text.setText(before);
		text.selectAll();
		text.setFocus();
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.Modify, event -> say(problem.apply(text.getText())));
		text.addListener(SWT.FocusOut, event -> end(problem.apply(text.getText()).isEmpty()));
		item.addListener(SWT.Dispose, event -> end(false));
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			end(false);
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			Optional<String> wrong = problem.apply(text.getText());
			if (wrong.isEmpty()) {
				end(true);
			} else {
				say(wrong);
			}
		}
	}

	private void say(Optional<String> wrong) {
		hint.setVisible(false);
		wrong.ifPresent(sentence -> {
			hint.setMessage(sentence);
			hint.setLocation(text.toDisplay(0, text.getSize().y));
			hint.setAutoHide(true);
			hint.setVisible(true);
		});
	}

	private void end(boolean take) {
		if (over) {
			return;
		}
		over = true;
		String name = text.isDisposed() ? before : text.getText().strip();
		boolean focused = !text.isDisposed() && text.isFocusControl();
		hint.dispose();
		place.dispose();
		text.dispose();
		handlers.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
		if (focused && !tree.isDisposed()) {
			tree.setFocus();
		}
		if (take && !name.equals(before.strip())) {
			taken.accept(name);
		}
	}
}
