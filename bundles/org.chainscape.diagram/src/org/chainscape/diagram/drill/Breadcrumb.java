package org.chainscape.diagram.drill;

import java.util.List;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.Diagram;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The row above the canvas that says how one came here; each step can be clicked. */
final class Breadcrumb extends Composite {

	private static final int MARGIN = 6;
	private static final int GAP = 6;
	private static final int LONGEST = 28;

	/** What a bar does when something in it is clicked. */
	interface Listener {

		/**
		 * Goes along the trail.
		 *
		 * @param by how many steps, back if negative
		 */
		void turn(int by);

		/** Takes the diagram into the document. */
		void keep();
	}

	Breadcrumb(Composite parent) {
		super(parent, SWT.NONE);
		setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
		setVisible(false);
	}

	/** Shows a trail; a trail of one diagram needs no bar. */
	void show(Trail trail, boolean derived, Listener listener) {
		for (Control child : getChildren()) {
			child.dispose();
		}
		List<Diagram> path = trail.path();
		boolean wanted = path.size() > 1;
		setVisible(wanted);
		((GridData) getLayoutData()).exclude = !wanted;
		if (wanted) {
			fill(trail, path, derived, listener);
		}
		getParent().getParent().layout(true, true);
	}

	private void fill(Trail trail, List<Diagram> path, boolean derived, Listener listener) {
		ToolBar arrows = new ToolBar(this, SWT.FLAT);
		arrow(arrows, "←", "bar.back", trail.beside(-1).isPresent(), () -> listener.turn(-1));
		arrow(arrows, "→", "bar.forward", trail.beside(1).isPresent(), () -> listener.turn(1));
		for (int i = 0; i < path.size() - 1; i++) {
			int back = i - path.size() + 1;
			Link link = new Link(this, SWT.NONE);
			link.setText("<a>" + name(path.get(i)).replace("&", "&&").replace("<", "‹") + "</a>");
			link.setToolTipText(DiagramTexts.name(path.get(i)));
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.turn(back)));
			new Label(this, SWT.NONE).setText("›");
		}
		Label here = new Label(this, SWT.NONE);
		here.setText(name(path.get(path.size() - 1)).replace("&", "&&"));
		here.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (derived) {
			Label note = new Label(this, SWT.NONE);
			note.setText(DrillTexts.get("bar.derived"));
			note.setEnabled(false);
			Button keep = new Button(this, SWT.PUSH | SWT.FLAT);
			keep.setText(DrillTexts.get("action.keep"));
			keep.setToolTipText(DrillTexts.get("action.keep.tip"));
			keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.keep()));
		}
		setLayout(GridLayoutFactory.fillDefaults().numColumns(getChildren().length).margins(MARGIN, 2).spacing(GAP, 0).create());
		for (Control child : getChildren()) {
			child.setLayoutData(GridDataFactory.swtDefaults().create());
		}
	}

	private static String name(Diagram diagram) {
		String name = DiagramTexts.name(diagram);
		return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + '…' : name;
	}

	private static void arrow(ToolBar bar, String sign, String tip, boolean enabled, Runnable code) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(DrillTexts.get(tip));
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> code.run()));
	}
}
