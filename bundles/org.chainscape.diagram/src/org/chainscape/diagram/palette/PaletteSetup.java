package org.chainscape.diagram.palette;

import java.util.List;

import org.chainscape.diagram.part.Created;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoints;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/** Makes the palette of a page: with a field to find tools, tools that can be dragged onto the canvas, and kept by a double click. */
public final class PaletteSetup extends PaletteViewerProvider {

	private static final String DIAGRAM = "org.chainscape.diagram.palette.diagram";

	/** What the workbench asks a control before it applies its style sheet. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private final DiagramKind kind;
	private final GraphicalViewer diagram;

	/**
	 * For one page.
	 *
	 * @param domain domain of the page
	 * @param kind kind of its diagram
	 * @param diagram viewer of its diagram
	 */
	public PaletteSetup(DefaultEditDomain domain, DiagramKind kind, GraphicalViewer diagram) {
		super(domain);
		this.kind = kind;
		this.diagram = diagram;
	}

	@Override
	protected void configurePaletteViewer(PaletteViewer viewer) {
		super.configurePaletteViewer(viewer);
		viewer.setProperty(DIAGRAM, diagram);
		viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
		viewer.getControl().addListener(SWT.MouseDoubleClick, event -> {
			Tool tool = getEditDomain().getActiveTool();
			if (tool instanceof Sticky sticky) {
				sticky.keep();
			}
		});
		viewer.getControl().getDisplay().asyncExec(() -> keepLight(viewer.getControl()));
		PaletteFilter.install(viewer, Viewpoints.of(kind));
	}

	/** Tools are painted in the colours of the system, dark on light; a dark workbench must not darken the ground of the heading over them. */
	private static void keepLight(Control tools) {
		if (tools != null && !tools.isDisposed()) {
			for (Control part : tools.getParent().getChildren()) {
				if (part != tools && part instanceof Canvas) {
					part.setData(UNSTYLED, Boolean.TRUE);
					part.setBackground(ColorConstants.button);
				}
			}
		}
	}

	/** The diagrams a palette serves. */
	static List<EditPartViewer> viewers(PaletteViewer viewer) {
		return viewer.getProperty(DIAGRAM) instanceof EditPartViewer served && served.getControl() != null ? List.of(served) : List.of();
	}

	/**
	 * Lets tools of the palette be dropped on the diagram.
	 *
	 * @param viewer viewer of the diagram; its control must exist
	 */
	public static void acceptDrops(GraphicalViewer viewer) {
		viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer) {
			@Override
			protected CreationFactory getFactory(Object template) {
				return new DiagramPalette.KindFactory(template);
			}

			@Override
			protected void handleDrop() {
				super.handleDrop();
				ElementCreationTool.name(viewer, Created.of(getTargetRequest()));
			}
		});
	}
}
