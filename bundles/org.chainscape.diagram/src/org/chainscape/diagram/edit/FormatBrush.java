package org.chainscape.diagram.edit;

import java.util.function.Consumer;

import org.chainscape.diagram.operation.Styles;
import org.chainscape.diagram.part.SceneLink;
import org.chainscape.diagram.part.SceneNode;
import org.eclipse.draw2d.Cursors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Gives a look to everything that is clicked, until the Escape key or a click on nothing; with one click less where Shift is not held. */
final class FormatBrush extends AbstractTool {

	private final Consumer<EObject> painter;

	FormatBrush(Consumer<EObject> painter) {
		this.painter = painter;
		setDefaultCursor(Cursors.CROSS);
		setUnloadWhenFinished(true);
	}

	@Override
	protected String getCommandName() {
		return "";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		EObject element = button == 1 ? element(getCurrentViewer().findObjectAt(getLocation())) : null;
		if (element != null && Styles.canHave(element)) {
			painter.accept(element);
		}
		if (element == null || !getCurrentInput().isShiftKeyDown()) {
			getDomain().loadDefaultTool();
		}
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			getDomain().loadDefaultTool();
			return true;
		}
		return super.handleKeyDown(event);
	}

	private static EObject element(EditPart part) {
		Object model = part == null ? null : part.getModel();
		return model instanceof SceneNode node ? node.element() : model instanceof SceneLink link ? link.relation() : null;
	}
}
