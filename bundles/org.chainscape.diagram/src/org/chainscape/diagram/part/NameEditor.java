package org.chainscape.diagram.part;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;

/** Edits a name where it stands on the diagram. A name that will not do is refused with a sentence, and the old one stays. */
final class NameEditor extends DirectEditManager {

	private static final int LEAST_WIDTH = 120;
	private static final int SLACK = 6;
	private static final double POINTS_PER_INCH = 72;

	private final Renamable part;
	private Font font;
	private TextKeys keys;

	NameEditor(Renamable part) {
		super(part, TextCellEditor.class, new TitleLocator(part));
		this.part = part;
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return part.renamed() instanceof Note ? new TextCellEditor(composite, SWT.MULTI | SWT.WRAP) : new TextCellEditor(composite);
	}

	@Override
	protected void initCellEditor() {
		getCellEditor().setValue(Names.of(part.renamed()).orElse(""));
		Text text = (Text) getCellEditor().getControl();
		Shape.Text title = part.title();
		if (title != null) {
			double pixels = title.font().size() * zoom();
			int points = Math.max(8, (int) Math.round(pixels * POINTS_PER_INCH / text.getDisplay().getDPI().y));
			FontData data = text.getFont().getFontData()[0];
			font = new Font(text.getDisplay(), data.getName(), points, title.font().bold() ? SWT.BOLD : SWT.NORMAL);
			text.setFont(font);
		}
		text.selectAll();
		if (part.getViewer().getEditDomain() instanceof DefaultEditDomain domain) {
			keys = new TextKeys(domain.getEditorPart().getEditorSite().getActionBars(), getCellEditor());
		}
	}

	@Override
	protected void commit() {
		Object value = getCellEditor() == null ? null : getCellEditor().getValue();
		String name = value == null ? "" : value.toString();
		Names.problem(part.renamed(), name, DiagramTexts.language()).ifPresent(this::refuse);
		super.commit();
	}

	@Override
	protected void bringDown() {
		Font old = font;
		font = null;
		if (keys != null) {
			keys.release();
			keys = null;
		}
		super.bringDown();
		if (old != null) {
			old.dispose();
		}
	}

	private void refuse(String sentence) {
		if (part.getViewer() == null || part.getViewer().getControl() == null) {
			return;
		}
		ToolTip hint = new ToolTip(part.getViewer().getControl().getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		hint.setText(DiagramTexts.get("rename.refused"));
		hint.setMessage(sentence);
		hint.setLocation(getCellEditor().getControl().toDisplay(0, getCellEditor().getControl().getSize().y));
		hint.setAutoHide(true);
		hint.setVisible(true);
	}

	private double zoom() {
		Rectangle unit = new Rectangle(0, 0, 1000, 1000);
		part.getFigure().translateToAbsolute(unit);
		return unit.width / 1000.0;
	}

	/** Puts the cell editor over the title, at least as wide as a short name. */
	private static final class TitleLocator implements CellEditorLocator {

		private final Renamable part;

		TitleLocator(Renamable part) {
			this.part = part;
		}

		@Override
		public void relocate(CellEditor editor) {
			Text text = (Text) editor.getControl();
			Rectangle area = area(part);
			part.getFigure().translateToAbsolute(area);
			org.eclipse.swt.graphics.Point wanted = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int width = Math.max(Math.max(area.width + 2 * SLACK, LEAST_WIDTH), Math.min(wanted.x + SLACK, 2 * LEAST_WIDTH));
			int height = part.renamed() instanceof Note ? Math.max(wanted.y, area.height) : wanted.y;
			text.setBounds(area.x - SLACK, area.y + (Math.min(area.height, height) - height) / 2, width, height);
		}

		private static Rectangle area(Renamable part) {
			Shape.Text title = part.title();
			if (title == null) {
				return middle(part);
			}
			org.chainscape.scene.Point origin = part.scene().origin();
			double size = title.font().size();
			return new Rectangle((int) (title.x() - origin.x()), (int) (title.baseline() - origin.y() - size), (int) Math.ceil(title.width()),
					(int) Math.ceil(size * 1.3));
		}

		private static Rectangle middle(GraphicalEditPart part) {
			IFigure figure = part.getFigure();
			Rectangle bounds = figure instanceof PartFigure box ? box.getHandleBounds() : figure.getBounds();
			return new Rectangle(bounds.x + bounds.width / 2 - LEAST_WIDTH / 2, bounds.y + bounds.height / 2 - 10, LEAST_WIDTH, 20);
		}
	}
}
