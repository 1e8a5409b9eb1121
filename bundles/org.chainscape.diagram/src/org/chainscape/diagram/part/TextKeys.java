package org.chainscape.diagram.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** Select all, undo, delete and their like belong to the text while a name is edited, and to the diagram again afterwards. */
final class TextKeys {

	private static final List<String> TAKEN = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
			ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(),
			ActionFactory.REDO.getId());

	private final IActionBars bars;
	private final Map<String, IAction> before = new HashMap<>();
	private final CellEditorActionHandler handler;

	TextKeys(IActionBars bars, CellEditor editor) {
		this.bars = bars;
		TAKEN.forEach(id -> before.put(id, bars.getGlobalActionHandler(id)));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(editor);
		bars.updateActionBars();
	}

	/** Gives them back. */
	void release() {
		handler.dispose();
		before.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
	}
}
