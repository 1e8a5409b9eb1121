package org.chainscape.diagram.outline;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.search.Match;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The field above the outline: while one types the best element is shown in the tree, the arrows go on to others, Enter selects it. */
final class OutlineSearch {

	private static final int DELAY_MS = 200;
	private static final int MOST = 100;

	private final Supplier<EditSession> session;
	private final BiConsumer<NamedElement, Boolean> found;
	private final Text field;
	private List<NamedElement> matches = List.of();
	private int at;

	/**
	 * @param parent where
	 * @param session the open document; {@code null} while it is read
	 * @param found is given an element to show, and whether it is to be selected in the editor, too
	 */
	OutlineSearch(Composite parent, Supplier<EditSession> session, BiConsumer<NamedElement, Boolean> found) {
		this.session = session;
		this.found = found;
		field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(DiagramTexts.get("outline.search"));
		field.setToolTipText(DiagramTexts.get("outline.search.tip"));
		Runnable search = this::search;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(DELAY_MS, search));
		field.addListener(SWT.KeyDown, this::key);
	}

	Text control() {
		return field;
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		EditSession open = session.get();
		String typed = field.getText().strip();
		matches = typed.isEmpty() || open == null ? List.of() : open.search().find(typed,
				element -> EcoreUtil.isAncestor(open.document(), element), MOST).stream().map(Match::element).toList();
		field.setToolTipText(typed.isEmpty() ? DiagramTexts.get("outline.search.tip")
				: DiagramTexts.get("outline.search.count", Integer.toString(matches.size())));
		at = 0;
		show(false);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			int by = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
			at = matches.isEmpty() ? 0 : Math.floorMod(at + by, matches.size());
			show(false);
			event.doit = false;
		} else if (event.character == SWT.CR) {
			show(true);
			event.doit = false;
		} else if (event.character == SWT.ESC && !field.getText().isEmpty()) {
			field.setText("");
			event.doit = false;
		}
	}

	/** An element that was found may have been deleted since. */
	private void show(boolean select) {
		EditSession open = session.get();
		if (at < matches.size() && open != null && EcoreUtil.isAncestor(open.document(), matches.get(at))) {
			found.accept(matches.get(at), select);
		}
	}
}
