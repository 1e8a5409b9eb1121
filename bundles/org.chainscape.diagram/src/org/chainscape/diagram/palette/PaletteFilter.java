package org.chainscape.diagram.palette;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.search.TextFilter;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.viewpoint.Viewpoint;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field above the palette. While something stands in it, the palette shows only the tools whose names fit: in either language, or by
 * pinyin. Enter takes the first of them, Esc shows all again.
 */
public final class PaletteFilter {

	private static final String KEY = "org.chainscape.diagram.palette.filter";

	private final PaletteViewer viewer;
	private final Viewpoint viewpoint;
	private final Text field;
	private PaletteGroup found;
	private Rectangle placed;

	private PaletteFilter(PaletteViewer viewer, Viewpoint viewpoint) {
		this.viewer = viewer;
		this.viewpoint = viewpoint;
		field = new Text(viewer.getControl().getParent(), SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(DiagramTexts.get("palette.search"));
		field.addListener(SWT.Modify, event -> apply());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> takeFirst());
		viewer.getControl().addListener(SWT.Resize, event -> place());
		viewer.getControl().addListener(SWT.Move, event -> place());
		viewer.setProperty(KEY, this);
	}

	/** Puts the field above a palette. */
	static void install(PaletteViewer viewer, Viewpoint viewpoint) {
		new PaletteFilter(viewer, viewpoint);
	}

	/**
	 * Gives the field of a diagram's palette the focus, if the palette is open.
	 *
	 * @param diagram the viewer of the diagram
	 */
	public static void focus(EditPartViewer diagram) {
		Text field = field(diagram);
		if (field != null && field.isVisible()) {
			field.setFocus();
			field.selectAll();
		}
	}

	/**
	 * The field above the palette of a diagram.
	 *
	 * @param diagram the viewer of the diagram
	 * @return the field, or {@code null}
	 */
	public static Text field(EditPartViewer diagram) {
		PaletteViewer palette = diagram.getEditDomain().getPaletteViewer();
		return palette != null && palette.getProperty(KEY) instanceof PaletteFilter filter ? filter.field : null;
	}

	/** The palette's composite lays out title and tools; the field takes the uppermost strip of the tools. */
	private void place() {
		Control tools = viewer.getControl();
		Rectangle area = tools.getBounds();
		if (field.isDisposed() || area.equals(placed)) {
			return;
		}
		int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		field.setBounds(area.x, area.y, area.width, height);
		placed = new Rectangle(area.x, area.y + height, area.width, Math.max(0, area.height - height));
		tools.setBounds(placed);
		field.moveAbove(null);
	}

	private void apply() {
		PaletteRoot root = viewer.getPaletteRoot();
		// The palette cannot let go of a tool that is not shown any more.
		viewer.setActiveTool(root.getDefaultEntry());
		if (found != null) {
			root.remove(found);
			found = null;
		}
		String typed = field.getText().strip();
		for (Object entry : root.getChildren()) {
			((PaletteEntry) entry).setVisible(typed.isEmpty() || entry == root.getDefaultEntry().getParent());
		}
		if (!typed.isEmpty()) {
			found = new PaletteGroup(DiagramTexts.get("palette.search"));
			fitting(typed).forEach(type -> found.add(DiagramPalette.entry(type)));
			root.add(0, found);
		}
	}

	private List<EClass> fitting(String typed) {
		TextFilter filter = new TextFilter(typed);
		List<EClass> fitting = new ArrayList<>();
		for (Viewpoint.Group group : viewpoint.palette()) {
			for (EClass type : group.types()) {
				boolean fits = filter.fit(Labels.of(type, Language.ZH)).isPresent() || filter.fit(Labels.of(type, Language.EN)).isPresent();
				if (fits) {
					fitting.add(type);
				}
			}
		}
		return fitting;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			field.setText("");
			event.doit = false;
			leave();
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			viewer.getControl().setFocus();
			event.doit = false;
		}
	}

	private void takeFirst() {
		if (found != null && !found.getChildren().isEmpty()) {
			viewer.setActiveTool((ToolEntry) found.getChildren().get(0));
			leave();
		}
	}

	private void leave() {
		PaletteSetup.viewers(viewer).forEach(diagram -> diagram.getControl().setFocus());
	}
}
