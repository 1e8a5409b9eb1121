package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.tabular.grid.Block;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridEdit;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.chainscape.tabular.grid.GridText;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What can be done with the selected cells. Every change is one step of the history of the chain. */
final class GridCommands {

	/** More cells than a clipboard is meant for. */
	private static final long MOST_CELLS = 2_000_000;

	private final GridCanvas table;
	private final Supplier<EditSession> session;
	private final Consumer<String> says;

	GridCommands(GridCanvas table, Supplier<EditSession> session, Consumer<String> says) {
		this.table = table;
		this.session = session;
		this.says = says;
	}

	/** Makes a change. {@code false} if the chain cannot be changed or there is nothing to do. */
	boolean run(String label, GridEdit edit) {
		if (session.get() == null) {
			says.accept(UiTexts.text("grid.readOnly"));
			return false;
		}
		if (edit.isEmpty()) {
			return false;
		}
		session.get().run(UiTexts.text(label), edit::run);
		return true;
	}

	/** Copies the selected cells for spreadsheets and for word processors. */
	void copy() {
		Grid grid = table.grid();
		if (grid == null || grid.rowCount() == 0) {
			return;
		}
		GridRange range = table.selection().last();
		if ((long) range.rows() * range.columns() > MOST_CELLS) {
			says.accept(UiTexts.text("grid.copy.many"));
			return;
		}
		boolean heads = range.top() == 0 && range.bottom() >= grid.rowCount() - 1 && grid.rowCount() > 1;
		String text = GridText.tsv(grid, range, heads);
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] {text, GridText.html(grid, range, heads)},
			new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
		clipboard.dispose();
		int rows = Math.min(range.bottom(), grid.rowCount() - 1) - range.top() + 1;
		says.accept(UiTexts.text(heads ? "grid.copied.heads" : "grid.copied", Integer.toString(rows), Integer.toString(range.columns())));
	}

	/** Copies the selected cells and clears them. */
	void cut() {
		copy();
		clear();
	}

	/** Pastes what is on the clipboard; cells that refuse are shown before anything is done. */
	void paste() {
		if (table.grid() == null) {
			return;
		}
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		Object content = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (content instanceof String text && !text.isEmpty()) {
			paste(Block.parse(text));
		}
	}

	private void paste(Block block) {
		Grid grid = table.grid();
		GridRange target = table.selection().last();
		GridEdit edit = grid.paste(target, block);
		if (!agreed("grid.paste", edit)) {
			return;
		}
		if (run("grid.step.paste", edit)) {
			int bottom = Math.max(target.bottom(), target.top() + block.rows().size() - 1);
			int right = Math.max(target.right(), target.left() + block.width() - 1);
			table.select(GridSelection.of(new GridRange(target.top(), target.left(), bottom, right)));
			done("grid.pasted", edit);
		} else if (edit.refusals().isEmpty()) {
			says.accept(UiTexts.text("grid.same"));
		}
	}

	/** {@return whether a change is to be made although some cells refuse it} */
	private boolean agreed(String key, GridEdit edit) {
		if (session.get() == null) {
			says.accept(UiTexts.text("grid.readOnly"));
			return false;
		}
		if (edit.refusals().isEmpty()) {
			return true;
		}
		if (edit.refusals().size() == 1 && edit.isEmpty()) {
			says.accept(edit.refusals().get(0).reason());
			return false;
		}
		return new RefusalsDialog(table.control().getShell(), UiTexts.text(key), table.grid(), edit).open() == Window.OK;
	}

	private void done(String key, GridEdit edit) {
		String text = UiTexts.text(key, Integer.toString(edit.cells()));
		String made = edit.made().isEmpty() ? "" : UiTexts.text("grid.made", Integer.toString(edit.made().size()));
		String refused = edit.refusals().isEmpty() ? "" : UiTexts.text("grid.refused", Integer.toString(edit.refusals().size()));
		says.accept(text + made + refused);
	}

	/** Continues cells. */
	void fill(GridRange source, GridRange target, boolean counts) {
		GridEdit edit = table.grid().fill(source, target, counts);
		if (agreed("grid.fill", edit) && run("grid.step.fill", edit)) {
			table.select(GridSelection.of(target));
			done("grid.filled", edit);
		}
	}

	/** Clears the selected cells; whole rows that are selected are deleted only by {@link #delete()}. */
	void clear() {
		if (table.grid() == null) {
			return;
		}
		GridEdit edit = table.grid().clear(table.selection().ranges());
		if (agreed("grid.clear", edit) && run("grid.step.clear", edit)) {
			done("grid.cleared", edit);
		}
	}

	/** Deletes the elements of the selected rows, after asking. */
	void delete() {
		Grid grid = table.grid();
		if (grid == null || session.get() == null) {
			return;
		}
		List<Integer> rows = new ArrayList<>(table.selection().rows(grid.rowCount()));
		rows.removeIf(row -> row >= grid.rowCount());
		GridEdit edit = grid.delete(rows);
		if (edit.isEmpty()) {
			edit.refusals().stream().findFirst().ifPresent(refusal -> says.accept(refusal.reason()));
			return;
		}
		String name = grid.text(grid.indexOf(edit.deleted().get(0)), 0);
		String question = edit.deleted().size() == 1 ? UiTexts.text("grid.delete.one", name)
			: UiTexts.text("grid.delete.many", Integer.toString(edit.deleted().size()), name);
		boolean sure = MessageDialog.openQuestion(table.control().getShell(), UiTexts.text("grid.delete"), question);
		if (sure && run("grid.step.delete", edit)) {
			says.accept(UiTexts.text("grid.deleted", Integer.toString(edit.deleted().size())));
		}
	}

	/** Selects everything. */
	void selectAll() {
		Grid grid = table.grid();
		if (grid != null && grid.rowCount() > 0 && !grid.columns().isEmpty()) {
			GridSelection now = table.selection();
			table.select(new GridSelection(List.of(new GridRange(0, 0, grid.rowCount() - 1, grid.columns().size() - 1)), now.row(), now.column(),
				0, 0, grid.rowCount() - 1, grid.columns().size() - 1));
		}
	}
}
